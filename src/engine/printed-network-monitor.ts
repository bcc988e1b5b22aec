// The words in which Microsoft Network Monitor describes a frame, in 2.x (Windows 2000 to Server 2003) and in 3.x: `TCP:Flags=......S., SrcPort=50206, DstPort=HTTP(80), PayloadLen=0, Seq=1, Ack=0, Win=8192`.
import { readHttp } from './decode-app.ts';
import { ACK, clearPacket, type Dns, FIN, type Icmp, type Packet, PSH, RST, SYN } from './packet.ts';
import { readPort } from './printed.ts';

/** A frame in its columns. */
export interface Frame {
  readonly from: string;
  readonly to: string;
  /** the description, which starts with the name of its protocol */
  readonly says: string;
}

/**
 * Fills the packet from a frame.
 * @returns false where the words describe no frame of a known protocol
 */
export function readFrame({ from, to, says }: Frame, packet: Packet): boolean {
  clearPacket(packet);
  [packet.from, packet.to] = [from.toLowerCase(), to.toLowerCase()];
  const colon = says.search(/[:\s]/);
  const protocol = says.slice(0, colon);
  const body = says.slice(colon + 1).trim();
  if (protocol === 'TCP') return readTcp(body, packet) || readOldTcp(body, packet);
  if (protocol === 'DNS') return readDns(body, packet);
  if (protocol === 'ARP') return readArp(body, packet);
  if (protocol === 'ICMP' || protocol === 'ICMPv6') return readIcmp(body, packet);
  if (!/^(?:HTTP|TLS|SSL)$/.test(protocol)) return true;
  packet.kind = 'tcp';
  packet.flags = ACK | PSH;
  packet.length = 1;
  if (protocol === 'HTTP') packet.app = readHttp(toHttp(body))?.app;
  else if (/Client Hello/.test(body)) packet.app = { kind: 'tls', hello: { version: 0 } };
  else if (/Server Hello/.test(body)) packet.app = { kind: 'tls', answered: true };
  return true;
}

const LETTERS: Readonly<Record<string, number>> = { A: ACK, P: PSH, R: RST, S: SYN, F: FIN };
const sumFlags = (letters: string): number => [...letters].reduce((sum, letter) => sum | (LETTERS[letter] ?? 0), 0);

// [SynReTransmit #600] [Bad CheckSum]Flags=......S., SrcPort=62535, DstPort=Microsoft-DS(445), PayloadLen=0, Seq=4085616235 - 4085616300, Ack=0, Win=8192 (…) = 8192
const SEGMENT =
  /^((?:\[[^\]]{1,60}\] ?){0,4})Flags=([CEUAPRSF.\\]{8,16}), ?SrcPort=([^,]{1,60}), ?DstPort=([^,]{1,60})(?:, ?PayloadLen=(\d{1,7}))?(?:, ?Seq=(\d{1,10})(?: - \d{1,10})?)?(?:, ?Ack=(\d{1,10}))?(?:, ?Win=(\d{1,10})[^=]{0,60}(?:= (\d{1,10}))?)?/;

function readTcp(body: string, packet: Packet): boolean {
  const match = SEGMENT.exec(body);
  if (!match) return false;
  const [, notes = '', letters = '', from = '', to = '', length, seq, ack, window, scaled] = match;
  packet.kind = 'tcp';
  packet.flags = sumFlags(letters);
  packet.fromPort = readPort(from);
  packet.toPort = readPort(to);
  packet.length = Number(length ?? 0);
  packet.seq = Number(seq ?? -1);
  packet.ack = (packet.flags & ACK) === 0 ? -1 : Number(ack ?? -1);
  packet.window = Number(scaled ?? window ?? -1);
  packet.again = /ReTransmit/i.test(notes);
  packet.gap = /Segment Lost/i.test(notes);
  return true;
}

// ....S., len:    4, seq:   8221822-8221825, ack:         0, win: 8192, src: 1037  dst:  139 (NBT Session)
const OLD =
  /^([UAPRSF.]{6}), len: {0,6}(\d{1,6}), seq: {0,12}(\d{1,10})(?:- {0,3}\d{1,10})?, (?:ack: {0,12})?(\d{1,10}), win: {0,6}(\d{1,6}), ?src: {0,6}(\d{1,5})[^,]{0,40}?\bdst: {0,6}(\d{1,5})/;

function readOldTcp(body: string, packet: Packet): boolean {
  const match = OLD.exec(body);
  if (!match) return false;
  const [, letters = '', length, seq, ack, window, from, to] = match;
  packet.kind = 'tcp';
  packet.flags = sumFlags(letters);
  // a SYN's length counts its options
  packet.length = (packet.flags & SYN) === 0 ? Number(length) : 0;
  packet.seq = Number(seq);
  packet.ack = (packet.flags & ACK) === 0 ? -1 : Number(ack);
  packet.window = Number(window);
  packet.fromPort = Number(from);
  packet.toPort = Number(to);
  return true;
}

// QueryId = 0x78CB, QUERY (Standard query), Query  for nbob1.contoso.com of type Host Addr on class Internet
const QUERY =
  /^QueryId = 0x([0-9A-F]{1,4}), QUERY \(Standard query\), (?:Query {1,3}for [`"]?([^\s`"]{1,255})[`"]? of type ([A-Za-z]{1,12})|Response - ([A-Za-z ]{2,30}))/i;
const RCODES: Readonly<Record<string, number>> = { success: 0, 'format error': 1, 'server failure': 2, 'name error': 3, 'not implemented': 4, refused: 5 };

function readDns(body: string, packet: Packet): boolean {
  const match = QUERY.exec(body);
  if (!match) return false;
  packet.kind = 'dns';
  const name = match[2]?.replace(/\.$/, '').toLowerCase();
  const rcode = RCODES[(match[4] ?? '').trim().toLowerCase()];
  // an answer whose outcome is written in words nobody knows is no answer that could be judged
  if (match[4] !== undefined && rcode === undefined) return true;
  const app: Dns = {
    kind: 'dns',
    id: Number.parseInt(match[1] ?? '0', 16),
    answer: match[4] !== undefined,
    rcode: rcode ?? 0,
    addresses:
      match[4] === undefined
        ? []
        : [...body.matchAll(/, ([0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9A-F]{0,4}:[0-9A-F:]{2,40})(?=,| |$)/gi)].map(([, a]) => (a ?? '').toLowerCase()),
    ...(name ? { name, type: /^AAAA/i.test(match[3] ?? '') ? 'AAAA' : /^Host/i.test(match[3] ?? '') ? 'A' : (match[3] ?? '').toUpperCase() } : {}),
  };
  packet.app = app;
  return true;
}

// Request, 10.1.0.2 asks for 10.1.0.1     Response, 10.1.0.1 at 00-00-5E-00-53-01
function readArp(body: string, packet: Packet): boolean {
  const asked = /^Request, {1,2}([0-9.]{7,15}) asks for ([0-9.]{7,15})/i.exec(body);
  const told = /^Response, {1,2}([0-9.]{7,15}) at /i.exec(body);
  if (!asked && !told) return false;
  packet.kind = 'neighbour';
  [packet.from, packet.to] = asked ? [asked[1] ?? '', asked[2] ?? ''] : [told?.[1] ?? '', ''];
  const waits = asked && packet.from !== '0.0.0.0' && packet.from !== packet.to;
  packet.app = { kind: 'neighbour', ...(packet.from === '0.0.0.0' ? {} : { known: packet.from }), ...(waits ? { asks: packet.to } : {}) };
  return true;
}

// Destination Unreachable Message, Port Unreachable,10.10.10.2:3343
function readIcmp(body: string, packet: Packet): boolean {
  const match = /^Destination Unreachable Message, ([A-Za-z ()-]{3,80}),? ?([0-9a-f.:]{7,45})?/i.exec(body);
  packet.kind = 'icmp';
  if (!match) {
    packet.app = { kind: 'icmp', outcome: 'other' };
    return /^(?:Echo|Time Exceeded|Router|Neighbor|Redirect|Parameter|Timestamp)/i.test(body);
  }
  const why = match[1] ?? '';
  const outcome: Icmp['outcome'] = /prohibited|filtered/i.test(why) ? 'prohibited' : /fragment/i.test(why) ? 'too-big' : 'unreachable';
  const target = /^([0-9.]{7,15})(?::\d{1,5})?$/.exec(match[2] ?? '')?.[1];
  packet.app = { kind: 'icmp', outcome, ...(target ? { target } : {}) };
  return true;
}

/** Statuses as Network Monitor words them instead of printing their numbers (RFC 9110 section 15 and earlier phrases). */
const STATUS: Readonly<Record<string, number>> = {
  ...{ continue: 100, ok: 200, 'partial content': 206, 'moved permanently': 301, 'moved temporarily': 302, found: 302, 'see other': 303, 'not modified': 304 },
  ...{ 'temporary redirect': 307, 'bad request': 400, unauthorized: 401, forbidden: 403, 'not found': 404, 'proxy authentication required': 407 },
  ...{ 'request timeout': 408, 'request time-out': 408, 'internal server error': 500, 'not implemented': 501, 'bad gateway': 502, 'service unavailable': 503 },
  ...{ 'gateway timeout': 504, 'gateway time-out': 504 },
};

/** A message as HTTP writes it; empty where the words leave open what it was. */
function toHttp(body: string): string {
  const asked = /^Request, ([A-Z]{3,10}) (\S{1,2000}?)(?:,|\s|$)/.exec(body);
  if (asked) return `${asked[1]} ${asked[2]} HTTP/1.1`;
  const told = /^Response, HTTP\/1\.[01], Status(?: Code)?(?: =|:) ([^,]{2,60})/.exec(body);
  const words = (told?.[1] ?? '').trim().toLowerCase();
  const status = /^\d{3}/.exec(words)?.[0] ?? STATUS[words];
  return status === undefined ? '' : `HTTP/1.1 ${status} `;
}
