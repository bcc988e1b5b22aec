// The words in which tcpdump, and pktmon after it, print one packet: `10.1.0.2.33346 > 10.2.0.2.80: Flags [S], seq 1, win 64240, length 0`.
import { readHttp } from './decode-app.ts';
import { makeDecoder } from './decode-packet.ts';
import { ACK, clearPacket, type Dns, FIN, type Icmp, type Packet, PSH, RST, SYN } from './packet.ts';
import { readPort } from './printed.ts';

export interface TcpdumpReader {
  /** fills the packet from the words of a line behind its time, and from the lines of detail below it; false: no packet */
  read(words: string, details: readonly string[], packet: Packet): boolean;
}

// what a packet line starts with: a protocol, an interface with a direction, hardware addresses, or a loopback header
const OPENING =
  /^(?:(?:IP6?|ARP|STP|LLDP|CDPv\d|IPX|PPPoE|PPP|IGMP|EAP|EAPOL|LACP|MPLS|AARP|Unknown)[ ,]|arp |ip: |AF IPv|[\w.@?-]{1,32} {1,6}(?:In|Out|B|M|P) |[0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f:>-]{1,64} )/i;

/** Two ends and what stands behind them: the last `a > b:` of the header, since hardware addresses may stand before it. */
function findEnds(words: string): { readonly from: string; readonly to: string; readonly body: string } | undefined {
  for (let at = words.indexOf(' > '), tries = 0; at > 0 && tries < 4; at = words.indexOf(' > ', at + 3), tries++) {
    const end = words.indexOf(' ', at + 3);
    const to = words.slice(at + 3, end < 0 ? undefined : end);
    if (!to.endsWith(':') || to.length < 2 || to.length > 260) continue;
    const from = words.slice(words.lastIndexOf(' ', at - 1) + 1, at);
    if (from !== '') return { from, to: to.slice(0, -1), body: end < 0 ? '' : words.slice(end + 1) };
  }
  return undefined;
}

/** `address.port`: the port stands behind the last dot. */
function splitPort(end: string): [string, number] {
  const dot = end.lastIndexOf('.');
  return dot < 0 ? [end.toLowerCase(), 0] : [end.slice(0, dot).toLowerCase(), readPort(end.slice(dot + 1))];
}

export function makeTcpdumpReader(): TcpdumpReader {
  const numbers = makeNumbers();
  const decode = makeDecoder();
  const read = (words: string, details: readonly string[], packet: Packet): boolean => {
    clearPacket(packet);
    // -v breaks the line behind the IP header
    const joined = /\)$/.test(words) && /^[\t ]/.test(details[0] ?? '') ? `${words} ${details[0]?.trim()}` : words;
    if (decodeHex(details, packet, decode)) return true;
    const ends = findEnds(joined);
    if (!ends) return readArp(joined, packet) || OPENING.test(words);
    const ttl = /\b(?:ttl|hlim) (\d{1,3})\b/.exec(joined.slice(0, joined.length - ends.body.length));
    const known = readTcp(ends, packet, numbers) || readDns(ends, packet) || readIcmp(ends, packet, details);
    // of other traffic who sends to whom is all that is asked
    if (!known && /^IP6? /.test(words)) [[packet.from], [packet.to]] = [splitPort(ends.from), splitPort(ends.to)];
    if (ttl) packet.ttl = Number(ttl[1]);
    if (packet.kind === 'tcp' && packet.length > 0) readPayload(ends.body, details, packet);
    return known || OPENING.test(words) || /^(?:UDP|NBT|\[|NTP|BOOTP|ICMP|HBH|igmp|SCTP|GRE|truncated|frag)/i.test(ends.body);
  };
  return { read };
}

const FLAGS: Readonly<Record<string, number>> = { S: SYN, F: FIN, R: RST, P: PSH, '.': ACK };
const sumFlags = (letters: string): number => [...letters].reduce((sum, letter) => sum | (FLAGS[letter] ?? 0), 0);

// Flags [S.], seq 1:81, ack 1, win 63, options […], length 80
const NEW = /^Flags \[([A-Za-z.]{1,9}|none)\]/;
// S 123:123(0) ack 1 win 65535 <mss 1460>   up to tcpdump 3.9
const OLD = /^([SFPRWE.]{1,6}) (?:\[[^\]]{1,40}\] )?(?:(\d{1,10}):(\d{1,10})\((\d{1,6})\) )?(?:ack (\d{1,10}) )?win (\d{1,9})/;

function readTcp(ends: { from: string; to: string; body: string }, packet: Packet, numbers: Numbers): boolean {
  const { body } = ends;
  const flags = NEW.exec(body);
  const old = flags ? null : OLD.exec(body);
  if (!flags && !old) return false;
  packet.kind = 'tcp';
  [packet.from, packet.fromPort] = splitPort(ends.from);
  [packet.to, packet.toPort] = splitPort(ends.to);
  if (old) {
    packet.flags = (sumFlags((old[1] ?? '').replace('.', '')) | (old[5] === undefined ? 0 : ACK)) & 31;
    packet.length = Number(old[4] ?? 0);
    packet.window = Number(old[6]);
    packet.stamps = body.includes('timestamp');
    numbers.place(packet, old[2], old[5]);
    return true;
  }
  packet.flags = sumFlags(flags?.[1] === 'none' ? '' : (flags?.[1] ?? ''));
  packet.length = Number(/, length (\d{1,6})/.exec(body)?.[1] ?? 0);
  packet.window = Number(/, win (\d{1,9})/.exec(body)?.[1] ?? -1);
  packet.stamps = (packet.flags & SYN) !== 0 && body.includes('TS val');
  numbers.place(packet, /, seq (\d{1,10})/.exec(body)?.[1], /, ack (\d{1,10})/.exec(body)?.[1]);
  return true;
}

interface Numbers {
  place(packet: Packet, seq: string | undefined, ack: string | undefined): void;
}

/** Flows whose first numbers are remembered. */
const REMEMBERED = 100_000;

/** tcpdump prints the first numbers of a flow in full and counts from there; with -S all in full. Both become full numbers again. */
function makeNumbers(): Numbers {
  const firsts = new Map<string, number>();
  const full = (key: string, text: string): number => {
    const value = Number(text);
    const first = firsts.get(key);
    if (first === undefined) {
      if (firsts.size < REMEMBERED) firsts.set(key, value);
      return value;
    }
    // a number that is near the first one without being small is printed in full
    const distance = (value - first) | 0;
    return value > 1_000_000 && Math.abs(distance) < 2 ** 30 && Math.abs(distance) < value ? value : (first + value) >>> 0;
  };
  return {
    place(packet, seq, ack) {
      const sender = `${packet.from} ${packet.fromPort} ${packet.to} ${packet.toPort}`;
      const other = `${packet.to} ${packet.toPort} ${packet.from} ${packet.fromPort}`;
      if ((packet.flags & SYN) !== 0) {
        if (seq !== undefined) firsts.set(sender, Number(seq));
        packet.seq = Number(seq ?? -1);
        packet.ack = ack === undefined ? -1 : Number(ack);
        return;
      }
      if (seq !== undefined) packet.seq = full(sender, seq);
      if (ack !== undefined) packet.ack = full(other, ack);
    },
  };
}

// 53498+ [1au] A? nosuch.example. (69)     53498 NXDomain 0/0/0 (46)     53498* 2/0/1 CNAME x., A 10.2.0.2 (99)
const QUERY = /^(\d{1,5})[+%]{0,2} (?:\[[^\]]{1,40}\] ){0,2}([A-Z0-9]{1,10})\? (\S{1,255})/;
const ANSWER =
  /^(\d{1,5})[*|$-]{0,4} (?:(NXDomain|ServFail|Refused|FormErr|NotImp|NotAuth)[*|$-]{0,4} )?(?:\[[^\]]{1,40}\] ){0,2}(?:q: ([A-Z0-9]{1,10})\? (\S{1,255}) )?\d{1,5}\/\d{1,5}\/\d{1,5}(?: |$)/;
const RCODES: Readonly<Record<string, number>> = { NXDomain: 3, ServFail: 2, Refused: 5, FormErr: 1, NotImp: 4, NotAuth: 9 };

function readDns(ends: { from: string; to: string; body: string }, packet: Packet): boolean {
  const [from, fromPort] = splitPort(ends.from);
  const [to, toPort] = splitPort(ends.to);
  if (fromPort !== 53 && toPort !== 53) return false;
  const body = ends.body.replace(/^\[(?:bad )?udp (?:sum|cksum)[^\]]{0,60}\] /, '');
  const query = toPort === 53 ? QUERY.exec(body) : null;
  const answer = query ? null : ANSWER.exec(body);
  if (!query && !answer) return false;
  [packet.kind, packet.from, packet.fromPort, packet.to, packet.toPort] = ['dns', from, fromPort, to, toPort];
  const bare = (name: string | undefined) => name?.replace(/[.,]{1,2}$/, '').toLowerCase();
  const name = bare(query ? query[3] : answer?.[4]);
  const type = query ? query[2] : answer?.[3];
  const addresses = answer ? [...body.matchAll(/ AA?A?A? ([0-9a-f.:]{3,45}?)(?=[, ]|$)/g)].map(([, address]) => address ?? '') : [];
  const app: Dns = {
    kind: 'dns',
    id: Number((query ?? answer)?.[1]),
    answer: !query,
    rcode: RCODES[answer?.[2] ?? ''] ?? 0,
    addresses,
    ...(name ? { name } : {}),
    ...(type ? { type } : {}),
  };
  packet.app = app;
  return true;
}

// ICMP host 10.77.0.5 unreachable - admin prohibited filter     ICMP 10.2.0.53 udp port 53 unreachable     ICMP6, destination unreachable, unreachable prohibited fd02::2
function readIcmp(ends: { from: string; to: string; body: string }, packet: Packet, details: readonly string[]): boolean {
  const body = ends.body.replace(/^\[[^\]]{1,40}\] /, '').replace(/^HBH /, '');
  if (!/^ICMP6?[ ,]/i.test(body)) return false;
  [packet.kind, packet.from, packet.to] = ['icmp', ends.from.toLowerCase(), ends.to.toLowerCase()];
  const asked = /^ICMP6, neighbor solicitation,.{0,40}who has ([0-9a-f:.]{2,45})/.exec(body);
  const told = /^ICMP6, neighbor advertisement,.{0,40}tgt is ([0-9a-f:.]{2,45})/.exec(body);
  if (asked ?? told) {
    packet.kind = 'neighbour';
    packet.app = {
      kind: 'neighbour',
      ...(told?.[1] ? { known: told[1] } : {}),
      ...(asked?.[1] && packet.from !== '::' ? { known: packet.from, asks: asked[1] } : {}),
    };
    return true;
  }
  const target =
    /^ICMP (?:host |net )?(\S{1,253})(?: (tcp|udp) port (\S{1,30}))? unreachable|^ICMP6, destination unreachable, unreachable \w{1,16} ([0-9a-f:.]{2,45})/.exec(
      body,
    );
  const outcome: Icmp['outcome'] = !target ? 'other' : /need to frag/.test(body) ? 'too-big' : /prohibited/.test(body) ? 'prohibited' : 'unreachable';
  const inner = details.map((line) => findEnds(line.trim())).find((found) => found !== undefined && NEW.test(found.body));
  const to = (target?.[1] ?? target?.[4])?.toLowerCase();
  if (inner) {
    const [from, fromPort] = splitPort(inner.from);
    const [about, toPort] = splitPort(inner.to);
    packet.app = { kind: 'icmp', outcome, about: { from, to: about, fromPort, toPort, protocol: 6 } };
  } else if (target?.[2] === 'udp' && to)
    packet.app = { kind: 'icmp', outcome, about: { from: packet.to, to, fromPort: -1, toPort: readPort(target[3] ?? ''), protocol: 17 } };
  else packet.app = { kind: 'icmp', outcome, ...(to ? { target: to } : {}) };
  return true;
}

// ARP, Request who-has 10.1.0.77 tell 10.1.0.2, length 28     ARP, Reply 10.1.0.1 is-at 00:0c:29:aa:00:01     arp who-has …
function readArp(words: string, packet: Packet): boolean {
  const asked = /\bwho-has ([0-9.]{7,15})(?: \([^)]{1,30}\))? tell ([0-9.]{7,15})/i.exec(words);
  const told = /\breply ([0-9.]{7,15}) is-at /i.exec(words);
  if (!asked && !told) return false;
  packet.kind = 'neighbour';
  [packet.from, packet.to] = asked ? [asked[2] ?? '', asked[1] ?? ''] : [told?.[1] ?? '', ''];
  const waits = asked && packet.from !== '0.0.0.0' && packet.from !== packet.to;
  packet.app = { kind: 'neighbour', ...(packet.from === '0.0.0.0' ? {} : { known: packet.from }), ...(waits ? { asks: packet.to } : {}) };
  return true;
}

/** The first line of an HTTP message stands behind the length; -v and -A print its headers below. */
function readPayload(body: string, details: readonly string[], packet: Packet): void {
  const mark = body.indexOf(': HTTP: ');
  const lines = details.map((line) => line.replace(/^\t/, ''));
  if (mark >= 0) packet.app = readHttp(`${body.slice(mark + 8)}\n${lines.join('\n')}`)?.app;
  else {
    const at = lines.findIndex((line) => /(?:GET|HEAD|POST|CONNECT|OPTIONS) \S{1,2000} HTTP\/1|HTTP\/1\.[01] \d{3}/.test(line));
    const start = at < 0 ? -1 : (lines[at] ?? '').search(/(?:GET|HEAD|POST|CONNECT|OPTIONS) \S{1,2000} HTTP\/1|HTTP\/1\.[01] \d{3}/);
    if (at >= 0) packet.app = readHttp([(lines[at] ?? '').slice(start), ...lines.slice(at + 1)].join('\n'))?.app;
  }
}

// 	0x0000:  4500 003c 7d13 4000 4006 …  -x and -X print the packet from the IP header on, -xx and -XX from the link layer
const HEX = /^[\t ]{1,8}0x([0-9a-f]{4}): {1,2}((?:[0-9a-f]{2,4} ){0,7}[0-9a-f]{2,4})/;

function decodeHex(details: readonly string[], packet: Packet, decode: ReturnType<typeof makeDecoder>): boolean {
  const bytes: number[] = [];
  for (const line of details) {
    const match = HEX.exec(line);
    if (match && Number.parseInt(match[1] ?? '', 16) === bytes.length)
      for (const pair of (match[2] ?? '').match(/[0-9a-f]{2}/g) ?? []) bytes.push(Number.parseInt(pair, 16));
  }
  if (bytes.length < 20) return false;
  const version = (bytes[0] as number) >> 4;
  decode(packet, new Uint8Array(bytes), 0, bytes.length, version === 4 || version === 6 ? 101 : 1);
  return packet.kind !== 'other';
}
