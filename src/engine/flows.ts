// packets → TCP connections: who asked whom, how the handshake went, what was sent, how it ended. Bounded: beyond the cap, flows are counted and left out.
import { type Exchange, goesOnSealed, makeTalk, readApp, type Talk, takeApp } from './exchange.ts';
import { ACK, endpoint, FIN, type Icmp, type Packet, RST, SYN } from './packet.ts';
import { advance, makeSide, type Side } from './side.ts';
import { follow, followRouter, type Moment, makeTrail, type Trail } from './trail.ts';

export type { Exchange, Side, Talk };

export const FLOWS = 200_000;
/** Packets kept for drawings of all flows together; after that only the start of each new one. */
const NOTES = 200_000;
/** The same packet recorded twice at once (two capture points, a mirrored port) is one. */
const TWICE = 1;

export interface Flow {
  client: string;
  clientPort: number;
  server: string;
  serverPort: number;
  /** first packet, and where it stands in the source */
  readonly first: number;
  readonly line: number;
  readonly start: number;
  end: number;
  packets: number;
  /** each SYN and SYN+ACK once, the first ones */
  readonly syns: Moment[];
  readonly synacks: Moment[];
  /** resets that answered a SYN */
  readonly refusals: Moment[];
  readonly icmp: { readonly outcome: Icmp['outcome']; readonly from: string; readonly number: number; readonly time: number }[];
  /** packet that completed the handshake; 0: none */
  open: number;
  up: Side;
  down: Side;
  readonly talk: Talk;
  ttl: number;
  stamps: boolean;
  /** the name that DNS had last given this address for */
  readonly name: string | undefined;
  /** numbers on the way are those of the tool, relative and partly missing */
  readonly printed: boolean;
  readonly trail: Trail;
}

export interface Flows {
  take(packet: Packet): void;
  complain(packet: Packet, icmp: Icmp): void;
  readonly all: readonly Flow[];
  readonly counts: { syns: number; dropped: number };
}

const idle = (flow: Flow): boolean => flow.up.fin > 0 && flow.down.fin > 0;
const over = (flow: Flow): boolean => idle(flow) || flow.up.rst > 0 || flow.down.rst > 0;

/** Collects flows. `printed`: packets come from lines, in which ports and numbers may be missing. */
export function makeFlows(printed: boolean, nameOf: (address: string) => string | undefined): Flows {
  const index = makeIndex();
  const all: Flow[] = [];
  const counts = { syns: 0, dropped: 0 };
  const pairs = new Map<string, Flow[]>();
  let noted = 0;

  const open = (packet: Packet): Flow | undefined => {
    const flow = all.length < FLOWS ? makeFlow(packet, printed, nameOf) : undefined;
    if (!flow || !index.add(flow)) {
      counts.dropped++;
      return undefined;
    }
    all.push(flow);
    if (printed) {
      const pair = pairOf(packet.from, packet.to);
      const recent = pairs.get(pair) ?? [];
      if (recent.length >= 64) recent.shift();
      pairs.set(pair, [...recent, flow]);
    }
    return flow;
  };

  const find = (packet: Packet): Flow | undefined => {
    if (packet.fromPort < 0) return guess(pairs.get(pairOf(packet.from, packet.to)) ?? [], packet);
    const flow = index.find(packet.from, packet.fromPort, packet.to, packet.toPort);
    return flow && !startsAnew(flow, packet) ? flow : open(packet);
  };

  const take = (packet: Packet): void => {
    if ((packet.flags & (SYN | ACK)) === SYN) counts.syns++;
    const flow = find(packet);
    if (!flow) return;
    const up = packet.from === flow.client && (packet.fromPort === flow.clientPort || packet.fromPort < 0);
    noted += takeInto(flow, packet, up, noted >= NOTES);
  };

  const complain = (packet: Packet, icmp: Icmp): void => {
    const flow = icmp.about ? quoted(index, icmp.about) : printed ? waiting(all, packet.to, icmp.target) : undefined;
    if (!flow || flow.icmp.length >= 12) return;
    const { number, time } = packet;
    flow.icmp.push({ outcome: icmp.outcome, from: packet.from, number, time });
    followRouter(flow.trail, packet, `ICMP ${icmp.outcome}`);
  };
  return { take, complain, all, counts };
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A SYN with another number on the same ports is another connection, as every tool counts. */
function startsAnew(flow: Flow, packet: Packet): boolean {
  if ((packet.flags & (SYN | ACK)) !== SYN) return false;
  if (packet.reused) return true;
  if (flow.printed) return over(flow) && flow.open > 0;
  const side = packet.from === flow.client && packet.fromPort === flow.clientPort ? flow.up : flow.down;
  return side.base >= 0 && side.base !== packet.seq;
}

function makeFlow(packet: Packet, printed: boolean, nameOf: (address: string) => string | undefined): Flow {
  const flags = packet.flags & (SYN | ACK);
  // without a handshake the well-known or lower port is the server's
  const forward = flags === SYN || (flags !== (SYN | ACK) && (packet.toPort < packet.fromPort || packet.fromPort < 0));
  const [client, clientPort, server, serverPort] = forward
    ? [packet.from, packet.fromPort, packet.to, packet.toPort]
    : [packet.to, packet.toPort, packet.from, packet.fromPort];
  return {
    client,
    clientPort,
    server,
    serverPort,
    first: packet.number,
    line: packet.line,
    start: packet.time,
    end: packet.time,
    packets: 0,
    syns: [],
    synacks: [],
    refusals: [],
    icmp: [],
    open: 0,
    up: makeSide(),
    down: makeSide(),
    talk: makeTalk(),
    ttl: -1,
    stamps: false,
    name: nameOf(server),
    printed,
    trail: makeTrail(),
  };
}

/** Updates a flow. @returns how many packets it keeps more than before */
function takeInto(flow: Flow, packet: Packet, up: boolean, many: boolean): number {
  const side = up ? flow.up : flow.down;
  const other = up ? flow.down : flow.up;
  flow.packets++;
  flow.end = packet.time;
  const sent = advance(side, other, packet);
  shakeHands(flow, packet, up);
  let says: string | undefined;
  if ((packet.length > 0 || packet.app) && (side.head !== undefined || !goesOnSealed(flow.talk, up, packet))) {
    const app = readApp(packet, side, sent === 'new');
    if (app && sent !== 'again') {
      turn(flow, app.kind === 'http-request' && !up);
      takeApp(flow.talk, app, flow.up === side, packet, side.top);
    }
    says = app ? nameOf(app) : undefined;
  }
  return follow(flow.trail, packet, flow.up === side, sent === 'again', says, many);
}

/** A flow met in the middle may have been taken the wrong way round: whoever sends a request is the client. */
function turn(flow: Flow, wrong: boolean): void {
  if (!wrong || flow.syns.length > 0 || flow.synacks.length > 0) return;
  [flow.client, flow.clientPort, flow.server, flow.serverPort] = [flow.server, flow.serverPort, flow.client, flow.clientPort];
  [flow.up, flow.down] = [flow.down, flow.up];
}

function shakeHands(flow: Flow, packet: Packet, up: boolean): void {
  const { flags } = packet;
  if ((flags & SYN) !== 0) {
    if ((flags & ACK) === 0 && up) {
      addOnce(flow.syns, packet);
      flow.ttl = packet.ttl;
      flow.stamps = packet.stamps;
    } else if ((flags & ACK) !== 0 && !up) addOnce(flow.synacks, packet);
  } else if ((flags & RST) !== 0) {
    if (!up && flow.open === 0 && flow.synacks.length === 0 && flow.syns.length > 0) addOnce(flow.refusals, packet);
  } else if (flow.open === 0 && (flags & (ACK | FIN)) !== 0) {
    const answers = flow.synacks.length > 0 ? up : flow.up.packets > 0 && flow.down.packets > 0;
    if (answers) flow.open = packet.number;
  }
}

/** Adds a moment, unless the last one is the same packet, recorded twice. */
function addOnce(moments: Moment[], { number, time }: Packet): void {
  const last = moments.at(-1);
  if (moments.length < 16 && !(last && time - last.time < TWICE)) moments.push({ number, time });
}

/** The first words of a message, for the drawing. */
function nameOf(app: NonNullable<Packet['app']>): string | undefined {
  if (app.kind === 'http-request') return `${app.method} ${app.target}`.slice(0, 60);
  if (app.kind === 'http-answer') return `HTTP ${app.status}`;
  if (app.kind !== 'tls') return undefined;
  if (app.alert) return `TLS alert ${app.alert.description}`;
  return app.hello ? 'ClientHello' : app.answered ? 'ServerHello' : undefined;
}

/** The flow that a line without ports belongs to: of those between the two addresses, the one that waits for such a packet. */
function guess(recent: readonly Flow[], packet: Packet): Flow | undefined {
  let best: Flow | undefined;
  let score = -1;
  for (const flow of recent) {
    const up = flow.client === packet.from;
    const waits = flow.talk.exchanges.some((one) => one.answer === undefined);
    const fits = packet.app?.kind === 'http-request' ? up && !waits : packet.app?.kind === 'http-answer' ? !up && waits : true;
    const points = (fits ? 4 : 0) + (flow.open > 0 ? 2 : 0) + (over(flow) ? 0 : 1);
    if (points >= score) [best, score] = [!best || points > score || flow.end >= best.end ? flow : best, points];
  }
  return best;
}

function quoted(index: Index, about: NonNullable<Icmp['about']>): Flow | undefined {
  if (about.protocol !== 6) return undefined;
  return index.find(about.from, about.fromPort, about.to, about.toPort);
}

/** Where the complaint does not quote the ports: the last unanswered attempt of that client. */
function waiting(all: readonly Flow[], client: string, target: string | undefined): Flow | undefined {
  for (let i = all.length - 1, tried = 0; i >= 0 && tried < 1000; i--, tried++) {
    const flow = all[i] as Flow;
    if (flow.client === client && flow.syns.length > 0 && flow.down.packets === 0 && (target === undefined || target === flow.server)) return flow;
  }
  return undefined;
}

interface Index {
  /** the latest flow between two ends, whichever of them comes first */
  find(from: string, fromPort: number, to: string, toPort: number): Flow | undefined;
  /** @returns false where there is no room for more addresses */
  add(flow: Flow): boolean;
}

/** Pairs of ports whose last flow is at hand. */
const AT_HAND = 4096;

/**
 * Addresses become small numbers and pairs of them too, so that a flow is found by one number below 2^53.
 * Most packets do not come that far: they belong to the flow that was met last with these two ports.
 */
function makeIndex(): Index {
  const ids = new Map<string, number>();
  const pairs = new Map<number, number>();
  const flows = new Map<number, Flow>();
  const recent = new Array<Flow | undefined>(AT_HAND).fill(undefined);
  const idOf = (address: string): number => {
    const known = ids.get(address);
    if (known !== undefined) return known;
    if (ids.size >= 2 * FLOWS) return -1;
    ids.set(address, ids.size);
    return ids.size - 1;
  };
  const pairId = (low: number, high: number): number => {
    const key = low * 2 ** 21 + high;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    if (pairs.size >= 2 * FLOWS) return -1;
    pairs.set(key, pairs.size);
    return pairs.size - 1;
  };
  /** one number for the two ends; -1 where there is no room */
  const keyOf = (from: string, fromPort: number, to: string, toPort: number): number => {
    const a = idOf(from);
    const b = idOf(to);
    if (a < 0 || b < 0) return -1;
    const ordered = a < b || (a === b && fromPort <= toPort);
    const pair = ordered ? pairId(a, b) : pairId(b, a);
    return pair < 0 ? -1 : pair * 2 ** 32 + (ordered ? fromPort * 65_536 + toPort : toPort * 65_536 + fromPort);
  };
  /** the same place for both directions */
  const placeOf = (port: number, other: number): number => (port ^ other) & (AT_HAND - 1);
  return {
    find(from, fromPort, to, toPort) {
      const place = placeOf(fromPort, toPort);
      const last = recent[place];
      if (last && isBetween(last, from, fromPort, to, toPort)) return last;
      const key = keyOf(from, fromPort, to, toPort);
      const flow = key < 0 ? undefined : flows.get(key);
      if (flow) recent[place] = flow;
      return flow;
    },
    add(flow) {
      const key = keyOf(flow.client, flow.clientPort, flow.server, flow.serverPort);
      if (key < 0) return false;
      flows.set(key, flow);
      recent[placeOf(flow.clientPort, flow.serverPort)] = flow;
      return true;
    },
  };
}

const isBetween = ({ client, clientPort, server, serverPort }: Flow, from: string, fromPort: number, to: string, toPort: number): boolean =>
  (clientPort === fromPort && serverPort === toPort && client === from && server === to) ||
  (clientPort === toPort && serverPort === fromPort && client === to && server === from);

/** `10.1.0.2:33346 > 10.2.0.2:80`, IPv6 in brackets. */
export const nameFlow = (flow: Flow): string => `${endpoint(flow.client, flow.clientPort)} > ${endpoint(flow.server, flow.serverPort)}`;
