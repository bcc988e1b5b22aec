// One packet as the flows need it, whether it was read from the bytes of a capture or from a line that a tool printed.

/** Bits of the TCP header. */
export const FIN = 1;
export const SYN = 2;
export const RST = 4;
export const PSH = 8;
export const ACK = 16;

export interface HttpRequest {
  readonly kind: 'http-request';
  readonly method: string;
  /** as it stands in the request line: a path, `http://…` towards a proxy, `host:port` of a CONNECT */
  readonly target: string;
  readonly host?: string;
  /** part of a file is asked for, without a condition under which the whole file would be a right answer */
  readonly range?: boolean;
}
export interface HttpAnswer {
  readonly kind: 'http-answer';
  readonly status: number;
  readonly location?: string;
  readonly type?: string;
  /** bytes of the body, and of the head before it: where the answer is complete */
  readonly length?: number;
  readonly head?: number;
}
export interface Tls {
  readonly kind: 'tls';
  /** ClientHello: the highest version offered, and the name asked for */
  readonly hello?: { readonly version: number; readonly name?: string };
  /** a ServerHello is in it */
  readonly answered?: boolean;
  readonly alert?: { readonly level: number; readonly description: number };
  /** length of the first encrypted record */
  readonly sealed?: number;
}
export interface Dns {
  readonly kind: 'dns';
  readonly id: number;
  readonly answer: boolean;
  /** lower case, without the last dot; unknown where a tool prints an answer without its question */
  readonly name?: string;
  readonly type?: string;
  readonly rcode: number;
  readonly addresses: readonly string[];
}
export interface Icmp {
  readonly kind: 'icmp';
  readonly outcome: 'prohibited' | 'unreachable' | 'too-big' | 'other';
  /** the packet it complains about, where it is quoted */
  readonly about?: { readonly from: string; readonly to: string; readonly fromPort: number; readonly toPort: number; readonly protocol: number };
  /** … or at least where that was going */
  readonly target?: string;
}
/** ARP, and neighbour discovery of IPv6. */
export interface Neighbour {
  readonly kind: 'neighbour';
  readonly asks?: string;
  /** the address that answers or speaks for itself */
  readonly known?: string;
}
export type App = HttpRequest | HttpAnswer | Tls | Dns | Icmp | Neighbour;

/**
 * A flat record that the reader fills anew for each packet: nothing of it may be kept but by copy.
 * Numbers that are not known are -1.
 */
export interface Packet {
  kind: 'tcp' | 'dns' | 'icmp' | 'neighbour' | 'other';
  /** from 1, as every tool counts */
  number: number;
  /** where it stands in the source: the packet number, or the line of a text */
  line: number;
  /** milliseconds of the capture's own clock; NaN where no time is printed */
  time: number;
  from: string;
  to: string;
  fromPort: number;
  toPort: number;
  flags: number;
  seq: number;
  ack: number;
  window: number;
  /** bytes of payload on the wire, also where fewer were recorded */
  length: number;
  ttl: number;
  /** the SYN carries a time stamp option */
  stamps: boolean;
  /** the tool that printed it says that it was sent before, or arrived out of order */
  again: boolean;
  /** … or that something before it is missing */
  gap: boolean;
  /** … or that the same ports start a new connection */
  reused: boolean;
  app: App | undefined;
  /** the payload as recorded: bytes[at … end) */
  bytes: Uint8Array | undefined;
  at: number;
  end: number;
}

export const makePacket = (): Packet => ({
  kind: 'other',
  number: 0,
  line: 0,
  time: Number.NaN,
  from: '',
  to: '',
  fromPort: -1,
  toPort: -1,
  flags: 0,
  seq: -1,
  ack: -1,
  window: -1,
  length: 0,
  ttl: -1,
  stamps: false,
  again: false,
  gap: false,
  reused: false,
  app: undefined,
  bytes: undefined,
  at: 0,
  end: 0,
});

/** Empties the fields that not every packet has. */
export function clearPacket(packet: Packet): void {
  packet.kind = 'other';
  packet.from = packet.to = '';
  packet.fromPort = packet.toPort = packet.seq = packet.ack = packet.window = packet.ttl = -1;
  packet.flags = packet.length = packet.at = packet.end = 0;
  packet.stamps = packet.again = packet.gap = packet.reused = false;
  packet.app = packet.bytes = undefined;
}

/** `10.1.0.2:80`, `[fd01::2]:80`, and the address alone where there is no port. */
export function endpoint(address: string, port: number): string {
  const shown = address.includes(':') ? `[${address}]` : address;
  return port < 0 ? shown : `${shown}:${port}`;
}

/** 10/8, 172.16/12, 192.168/16, 100.64/10, link-local and the local addresses of IPv6. */
export function isPrivate(address: string): boolean {
  if (address.includes(':')) return /^f[cd]|^fe[89ab]/i.test(address);
  const [a = 0, b = 0] = address.split('.').map(Number);
  return a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b < 128) || (a === 169 && b === 254);
}

/** Addresses that a packet is sent to without anybody having to answer. */
export function isGroup(address: string): boolean {
  if (address.includes(':')) return /^ff/i.test(address);
  return /^(?:22[4-9]|23\d)\.|^255\.255\.255\.255$/.test(address);
}
