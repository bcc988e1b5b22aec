// The words in which Wireshark and tshark print one packet: `3 0.186 10.1.0.2 → 10.2.0.2 TCP 74 33346 → 80 [SYN] Seq=0 Win=64240 Len=0`.
import { readHttp } from './decode-app.ts';
import { ACK, type App, clearPacket, type Dns, FIN, type Icmp, type Packet, PSH, RST, SYN, type Tls } from './packet.ts';
import { ALERTS, readPort } from './printed.ts';

/** The columns of a line, whatever drew the lines between them. */
export interface Columns {
  readonly from: string;
  readonly to: string;
  readonly protocol: string;
  readonly size: number;
  readonly info: string;
}

/** Protocols whose lines are no part of a TCP connection. */
const NOT_TCP =
  /^(?:UDP|M?DNS|LLMNR|NBNS|BROWSER|SSDP|NTP|DHCPv?6?|BOOTP|QUIC|GQUIC|ICMP|ICMPv6|IGMPv?\d?|ARP|STP|LLDP|CDP|EAPOL|STUN|SNMP|ESP|ISAKMP|OpenVPN|WireGuard|RTP|SIP|TFTP|RADIUS|IPv4|IPv6|802\.11|PPP|PPPoED|LOOP|0x[0-9a-f]{1,8})/i;

export function makeTsharkReader(): (columns: Columns, packet: Packet) => void {
  const headers = makeHeaders();
  return ({ from, to, protocol, size, info }, packet) => {
    clearPacket(packet);
    [packet.from, packet.to] = [from.toLowerCase(), to.toLowerCase()];
    if (/^ARP$/i.test(protocol)) readArp(info, packet);
    else if (/^ICMP/i.test(protocol)) readIcmp(info, packet);
    else if (/^DNS$/i.test(protocol)) readDns(info, packet);
    else if (!NOT_TCP.test(protocol)) readTcp(info, size, packet, headers);
  };
}

const FLAGS: Readonly<Record<string, number>> = { SYN, FIN, RST, PSH, ACK };
// 33346 → 80 [SYN, ACK] Seq=0 Ack=1 Win=65160 Len=0
const SEGMENT = /^(\S{1,40}) {1,3}(?:→|->|>|\u2192) {1,3}(\S{1,40}) \[([A-Za-z, <>]{2,60})\] Seq=(\d{1,10})/;

function readTcp(info: string, size: number, packet: Packet, headers: Headers): void {
  const { words, notes } = takeNotes(info);
  packet.again = /Retransmission|Out-Of-Order/i.test(notes);
  packet.gap = /Previous segment/i.test(notes);
  packet.reused = /Port numbers reused/i.test(notes);
  packet.kind = 'tcp';
  const segment = SEGMENT.exec(words);
  if (!segment) {
    packet.flags = ACK | PSH;
    packet.length = Math.max(1, size - headers.of(packet));
    packet.app = readApp(words, packet);
    return;
  }
  packet.fromPort = readPort(segment[1] ?? '');
  packet.toPort = readPort(segment[2] ?? '');
  for (const flag of (segment[3] ?? '').split(', ')) packet.flags |= FLAGS[flag] ?? 0;
  const tail = words.slice(segment[0].length);
  const number = (name: string): number => Number(new Map(fieldsOf(tail)).get(name) ?? -1);
  packet.seq = Number(segment[4]);
  packet.ack = (packet.flags & ACK) === 0 ? -1 : number('Ack');
  packet.window = number('Win');
  packet.length = Math.max(0, number('Len'));
  packet.stamps = (packet.flags & SYN) !== 0 && tail.includes('TSval=');
  if ((packet.flags & SYN) === 0) headers.learn(packet, size - packet.length);
}

/** `Name=number` pairs of a line. */
const fieldsOf = (text: string): [string, string][] => [...text.matchAll(/\b([A-Z][a-z]{2})=(\d{1,10})/g)].map(([, name, value]) => [name ?? '', value ?? '']);

/** Remarks in front: `[TCP Retransmission] `, `[TCP Window Full] ` … */
function takeNotes(info: string): { readonly words: string; readonly notes: string } {
  let words = info;
  let notes = '';
  for (let i = 0; i < 6 && words.startsWith('[TCP '); i++) {
    const end = words.indexOf(']');
    if (end < 0) break;
    notes += words.slice(0, end + 1);
    words = words.slice(end + 1).trimStart();
  }
  return { words, notes };
}

interface Headers {
  of(packet: Packet): number;
  learn(packet: Packet, size: number): void;
}

/** Bytes in front of the payload: lines of higher protocols give the size of the frame alone. */
function makeHeaders(): Headers {
  const known = new Map<string, number>();
  return {
    of: ({ from, to }) => known.get(`${from} ${to}`) ?? known.get(`${to} ${from}`) ?? 54,
    learn({ from, to }, size) {
      if (known.size < 10_000) known.set(`${from} ${to}`, size);
    },
  };
}

/** What a line of a protocol above TCP says. */
function readApp(words: string, packet: Packet): App | undefined {
  if (/^(?:[A-Z_]{3,10} \S{1,2000} HTTP\/\d|HTTP\/\d)/.test(words)) {
    const app = readHttp(words)?.app;
    // the kind of body stands in brackets at the end: (text/html)
    const type = /\(([a-z]{1,20}\/[\w.+-]{1,60})\) {0,4}$/.exec(words)?.[1];
    return app?.kind === 'http-answer' && type ? { ...app, type } : app;
  }
  return readTls(words, packet.length);
}

function readTls(words: string, length: number): Tls | undefined {
  const alert = /Alert \(Level: (\w{1,12}), Description: ([A-Za-z -]{2,40})\)/.exec(words);
  const hello = /Client Hello(?: \(SNI=([\w.-]{1,253})\))?/.exec(words);
  const sealed = /^(Change Cipher Spec, )?(?:Application Data|Encrypted Handshake Message)/.exec(words);
  if (!alert && !hello && !sealed && !/Server Hello/.test(words)) return undefined;
  const name = hello?.[1]?.toLowerCase();
  return {
    kind: 'tls',
    ...(hello ? { hello: { version: 0, ...(name ? { name } : {}) } } : {}),
    ...(/Server Hello(?! Done)/.test(words) ? { answered: true } : {}),
    ...(alert ? { alert: { level: alert[1] === 'Fatal' ? 2 : 1, description: ALERTS[(alert[2] ?? '').trim().toLowerCase()] ?? -1 } } : {}),
    // a record has 5 bytes of header; a change of cipher before it takes 6
    ...(sealed && /Application Data/.test(words) ? { sealed: length - 5 - (sealed[1] ? 6 : 0) } : {}),
  };
}

// Who has 10.1.0.77? Tell 10.1.0.2     10.1.0.1 is at 00:0c:29:aa:00:01
function readArp(info: string, packet: Packet): void {
  const asked = /^(?:\[[^\]]{1,40}\] )?Who has ([0-9.]{7,15})\? {1,3}Tell ([0-9.]{7,15})/i.exec(info);
  const told = /^([0-9.]{7,15}) is at /i.exec(info);
  if (!asked && !told) return;
  packet.kind = 'neighbour';
  [packet.from, packet.to] = asked ? [asked[2] ?? '', asked[1] ?? ''] : [told?.[1] ?? '', ''];
  const waits = asked && packet.from !== '0.0.0.0' && packet.from !== packet.to;
  packet.app = { kind: 'neighbour', ...(packet.from === '0.0.0.0' ? {} : { known: packet.from }), ...(waits ? { asks: packet.to } : {}) };
}

function readIcmp(info: string, packet: Packet): void {
  packet.kind = 'icmp';
  const asked = /^Neighbor Solicitation for ([0-9a-f:.]{2,45})/i.exec(info)?.[1];
  const told = /^Neighbor Advertisement ([0-9a-f:.]{2,45})/i.exec(info)?.[1];
  if (asked !== undefined || told !== undefined) {
    packet.kind = 'neighbour';
    const known = told ?? (packet.from === '::' ? undefined : packet.from);
    packet.app = { kind: 'neighbour', ...(known ? { known } : {}), ...(asked && packet.from !== '::' ? { asks: asked } : {}) };
    return;
  }
  const why = /^Destination unreachable \(([^)]{1,80})\)/i.exec(info)?.[1] ?? '';
  const outcome: Icmp['outcome'] =
    why === '' ? 'other' : /prohibited|filtered/i.test(why) ? 'prohibited' : /fragmentation/i.test(why) ? 'too-big' : 'unreachable';
  packet.app = { kind: 'icmp', outcome };
}

// Standard query 0xd0fa A nosuch.example OPT     Standard query response 0xd0fa No such name A nosuch.example SOA …
const DNS =
  /^Standard query (response )?0x([0-9a-f]{1,4}) (?:(No such name|Server failure|Refused|Format error|Not implemented) )?(?:([A-Z0-9]{1,10}) (\S{1,255}))?/;
const RCODES: Readonly<Record<string, number>> = { 'No such name': 3, 'Server failure': 2, Refused: 5, 'Format error': 1, 'Not implemented': 4 };

function readDns(info: string, packet: Packet): void {
  const match = DNS.exec(info.replace(/^(?:\[[^\]]{1,40}\] ?){1,4}/, ''));
  if (!match) return;
  packet.kind = 'dns';
  const addresses = match[1] ? [...info.slice(match[0].length).matchAll(/ (?:A|AAAA) ([0-9a-f.:]{3,45})(?= |,|$)/g)].map(([, address]) => address ?? '') : [];
  const app: Dns = {
    kind: 'dns',
    id: Number.parseInt(match[2] ?? '0', 16),
    answer: match[1] !== undefined,
    rcode: RCODES[match[3] ?? ''] ?? 0,
    addresses,
    ...(match[5] ? { name: match[5].toLowerCase(), type: match[4] ?? 'A' } : {}),
  };
  packet.app = app;
}
