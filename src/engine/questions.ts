// packets → questions that wait for an answer: names asked of DNS, neighbours asked for by address. Bounded; what is beyond is not looked at.
import type { Dns, Neighbour, Packet } from './packet.ts';
import type { Moment } from './trail.ts';

const NAMES = 20_000;
const OPEN = 20_000;
const NEIGHBOURS = 10_000;
const KEPT = 12;

/** Everything that one client asked about one name. */
export interface Name {
  readonly name: string;
  readonly client: string;
  readonly clientPort: number;
  readonly server: string;
  readonly line: number;
  readonly asked: Moment[];
  count: number;
  /** a router or the server itself said that nobody listens there */
  rejected: number;
  readonly answers: { readonly number: number; readonly rcode: number; readonly type: string }[];
  readonly addresses: Set<string>;
}

export interface Names {
  take(packet: Packet, dns: Dns): void;
  reject(packet: Packet, client: string, server: string, clientPort: number): void;
  readonly all: readonly Name[];
  /** address → the name it was given for */
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Names that a PC asks for on its own account and that nobody has to know: reverse names, proxy discovery, the local network. */
const IDLE = /(?:^|\.)(?:in-addr\.arpa|ip6\.arpa|local|lan|home|localdomain|workgroup)$|^wpad(?:\.|$)|^isatap(?:\.|$)|^_|^[^.]{0,63}\._|^localhost$/;

export function makeNames(): Names {
  const names = new Map<string, Name>();
  const open = new Map<string, Name>();
  const byPort = new Map<string, Name>();
  const nameOf = new Map<string, string>();
  const about = (packet: Packet, dns: Dns, name: string): Name | undefined => {
    const [client, clientPort, server] = dns.answer ? [packet.to, packet.toPort, packet.from] : [packet.from, packet.fromPort, packet.to];
    const key = `${client} ${name}`;
    const known = names.get(key);
    if (known || names.size >= NAMES || IDLE.test(name)) return known;
    const made: Name = { name, client, clientPort, server, line: packet.line, asked: [], count: 0, rejected: 0, answers: [], addresses: new Set() };
    names.set(key, made);
    return made;
  };
  const take = (packet: Packet, dns: Dns): void => {
    if (dns.type !== undefined && !/^(?:A|AAAA|CNAME|HTTPS)$/.test(dns.type)) return;
    const [client, port, server] = dns.answer ? [packet.to, packet.toPort, packet.from] : [packet.from, packet.fromPort, packet.to];
    const key = `${client} ${port} ${server} ${dns.id}`;
    const one = dns.name === undefined ? open.get(key) : about(packet, dns, dns.name);
    if (!one) return;
    if (!dns.answer) {
      one.count++;
      if (one.asked.length < KEPT) one.asked.push({ number: packet.number, time: packet.time });
      if (open.size >= OPEN) open.clear();
      open.set(key, one);
      if (byPort.size >= OPEN) byPort.clear();
      byPort.set(`${client} ${port} ${server}`, one);
      return;
    }
    if (one.answers.length < KEPT) one.answers.push({ number: packet.number, rcode: dns.rcode, type: dns.type ?? 'A' });
    for (const address of dns.addresses) {
      if (one.addresses.size < 64) one.addresses.add(address);
      if (nameOf.size < NAMES) nameOf.set(address, one.name);
    }
  };
  const reject = (packet: Packet, client: string, server: string, clientPort: number): void => {
    const one = byPort.get(`${client} ${clientPort} ${server}`);
    if (one) one.rejected = packet.number;
  };
  return {
    take,
    reject,
    get all() {
      return [...names.values()];
    },
    nameOf,
  };
}

export interface Missing {
  readonly asker: string;
  readonly target: string;
  readonly line: number;
  readonly asked: Moment[];
}

export interface Neighbours {
  take(packet: Packet, neighbour: Neighbour): void;
  /** addresses asked for that never answered and never spoke */
  missing(): readonly Missing[];
}

export function makeNeighbours(): Neighbours {
  const asked = new Map<string, Missing>();
  const known = new Set<string>();
  return {
    take(packet, { asks, known: speaks }) {
      if (speaks !== undefined && known.size < NEIGHBOURS) known.add(speaks);
      if (asks === undefined) return;
      const key = `${packet.from} ${asks}`;
      const one = asked.get(key) ?? { asker: packet.from, target: asks, line: packet.line, asked: [] };
      if (!asked.has(key) && asked.size >= NEIGHBOURS) return;
      asked.set(key, one);
      if (one.asked.length < KEPT) one.asked.push({ number: packet.number, time: packet.time });
    },
    missing: () => [...asked.values()].filter((one) => !known.has(one.target)),
  };
}

/** An address that leads nowhere: what filters and hosts files answer instead of the real one. */
export const isSink = (address: string): boolean => /^(?:0\.|127\.)|^::1?$|^::ffff:(?:0|7f)/.test(address);

export type NameOutcome = 'resolved' | 'nxdomain' | 'servfail' | 'unanswered' | 'sinkhole';

/** How asking for a name ended; `undefined` where the capture cannot tell. `until`: its last moment. */
export function outcomeOf(one: Name, until: number): NameOutcome | undefined {
  const good = [...one.addresses].filter((address) => !isSink(address));
  if (good.length > 0) return 'resolved';
  if (one.addresses.size > 0) return 'sinkhole';
  if (one.answers.some(({ rcode }) => rcode === 3)) return 'nxdomain';
  if (one.answers.some(({ rcode }) => rcode !== 0)) return 'servfail';
  // an answer without an address is usual for AAAA, and says nothing about A
  if (one.answers.length > 0) return undefined;
  if (one.rejected > 0) return 'unanswered';
  const first = one.asked[0];
  const last = one.asked.at(-1);
  if (!first || !last) return undefined;
  const waited = Math.max(until, last.time) - first.time;
  // a single query at the very end of a recording may still have been answered
  return one.count > 1 ? (waited >= 900 || Number.isNaN(waited) ? 'unanswered' : undefined) : waited >= 2000 ? 'unanswered' : undefined;
}
