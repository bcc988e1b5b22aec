// bytes of a captured frame → packet: link layer, IP, TCP, UDP with DNS, ICMP, ARP and neighbour discovery.
import { ipv6, readDns } from './decode-app.ts';
import { clearPacket, type Icmp, type Packet, SYN } from './packet.ts';

const ARP = 0x0806;
const IPV4 = 0x0800;
const IPV6 = 0x86dd;

/** Link types of https://www.ietf.org/archive/id/draft-ietf-opsawg-pcaplinktype-05.html that we open. */
export const LINKS: Readonly<Record<number, string>> = {
  0: 'BSD loopback',
  1: 'Ethernet',
  9: 'PPP',
  12: 'raw IP',
  14: 'raw IP',
  50: 'PPP',
  51: 'PPPoE',
  101: 'raw IP',
  108: 'loopback',
  113: 'Linux cooked',
  228: 'IPv4',
  229: 'IPv6',
  276: 'Linux cooked v2',
};

export type Decode = (packet: Packet, bytes: Uint8Array, from: number, end: number, link: number) => void;

/** A decoder. It fills the packet in place and never throws: what cannot be read leaves the packet of kind 'other'. */
export function makeDecoder(): Decode {
  const book = makeAddressBook();
  const network: Network = { type: 0, at: 0 };
  return (packet, bytes, from, end, link) => {
    clearPacket(packet);
    if (!openLink(network, bytes, from, Math.min(end, bytes.length), link)) return;
    if (network.type === ARP) decodeArp(packet, bytes, network.at, end);
    else decodeIp(packet, bytes, network.at, end, network.type, book, 0);
  };
}

/** Addresses as text, each written out once and then looked up. */
interface AddressBook {
  four(bytes: Uint8Array, at: number): string;
  six(bytes: Uint8Array, at: number): string;
}

const ADDRESSES = 65_536;
/** Places for addresses of IPv6: each stands at the one that its bytes give it, until another one of that place comes along. */
const PLACES = 4096;

function makeAddressBook(): AddressBook {
  const fours = new Map<number, string>();
  const words = new Int32Array(4 * PLACES);
  const sixes = new Array<string>(PLACES).fill('');
  return {
    four(bytes, at) {
      const number = int32(bytes, at);
      const known = fours.get(number);
      if (known) return known;
      if (fours.size >= ADDRESSES) fours.clear();
      const made = `${bytes[at]}.${bytes[at + 1]}.${bytes[at + 2]}.${bytes[at + 3]}`;
      fours.set(number, made);
      return made;
    },
    six(bytes, at) {
      let mixed = 0;
      for (let i = 0; i < 16; i += 4) mixed = Math.imul(mixed ^ int32(bytes, at + i), 0x9e3779b1);
      const place = (mixed >>> 16) % PLACES;
      let known = sixes[place] !== '';
      for (let i = 0; i < 4; i++) {
        const word = int32(bytes, at + 4 * i);
        if (words[4 * place + i] !== word) known = false;
        words[4 * place + i] = word;
      }
      if (!known) sixes[place] = ipv6(bytes, at);
      return sixes[place] as string;
    },
  };
}

const uint16 = (bytes: Uint8Array, at: number): number => ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
const int32 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
const uint32 = (bytes: Uint8Array, at: number): number => int32(bytes, at) >>> 0;

/** What the link layer carries, and where that starts: one record for all packets. */
interface Network {
  type: number;
  at: number;
}

const isAt = (network: Network, type: number, at: number): true => {
  network.type = type;
  network.at = at;
  return true;
};

/** Fills in `network`. @returns false where it cannot be told what the packet carries */
function openLink(network: Network, bytes: Uint8Array, from: number, end: number, link: number): boolean {
  switch (link) {
    case 1:
      return end - from >= 14 && openTags(network, bytes, from + 12, end);
    case 0:
    case 108:
      return byVersion(network, bytes, from + 4, end);
    case 12:
    case 14:
    case 101:
    case 228:
    case 229:
      return byVersion(network, bytes, from, end);
    case 9:
    case 50:
      return openPpp(network, bytes, from, end);
    case 51:
      return openPpp(network, bytes, from + 6, end);
    case 113:
      return end - from >= 16 && openTags(network, bytes, from + 14, end);
    case 276:
      // protocol 2, reserved 2, interface 4, hardware 2, packet type 1, address length 1, address 8
      return end - from >= 20 && openType(network, bytes, uint16(bytes, from), from + 20, end);
    default:
      return false;
  }
}

/** Raw IP says by its first four bits which version it is. */
function byVersion(network: Network, bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return false;
  const version = (bytes[at] as number) >> 4;
  return version === 4 ? isAt(network, IPV4, at) : version === 6 && isAt(network, IPV6, at);
}

/** An Ethernet type at `at`, behind any number of VLAN tags (802.1Q, 802.1ad and their forerunners). */
function openTags(network: Network, bytes: Uint8Array, at: number, end: number): boolean {
  let p = at;
  for (let tags = 0; tags < 8 && p + 2 <= end; tags++) {
    const type = uint16(bytes, p);
    if (type !== 0x8100 && type !== 0x88a8 && type !== 0x9100 && type !== 0x9200) return openType(network, bytes, type, p + 2, end);
    p += 4;
  }
  return false;
}

function openType(network: Network, bytes: Uint8Array, type: number, at: number, end: number): boolean {
  if (type === IPV4 || type === IPV6 || type === ARP) return at < end && isAt(network, type, at);
  // PPPoE session: version and type, code, session 2, length 2, then PPP
  if (type === 0x8864) return openPpp(network, bytes, at + 6, end);
  // 802.3 length, then LLC with SNAP: AA AA 03, organisation 3, type 2
  if (type <= 1500 && at + 8 <= end && uint16(bytes, at) === 0xaaaa && bytes[at + 2] === 3) return openType(network, bytes, uint16(bytes, at + 6), at + 8, end);
  // MPLS labels end with the one that has the bottom bit; what follows tells by its version
  if (type === 0x8847 || type === 0x8848) {
    let p = at;
    for (let labels = 0; labels < 16 && p + 4 <= end; labels++, p += 4) if (((bytes[p + 2] as number) & 1) === 1) return byVersion(network, bytes, p + 4, end);
  }
  return false;
}

/** PPP with or without FF 03, protocol in two bytes or, compressed, in one (odd). */
function openPpp(network: Network, bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  if (at + 2 <= end && bytes[at] === 0xff && bytes[at + 1] === 0x03) at += 2;
  if (at + 2 > end) return false;
  const short = ((bytes[at] as number) & 1) === 1;
  const protocol = short ? (bytes[at] as number) : uint16(bytes, at);
  at += short ? 1 : 2;
  return protocol === 0x21 ? isAt(network, IPV4, at) : protocol === 0x57 && isAt(network, IPV6, at);
}

/** hardware 2, protocol 2, sizes 1+1, operation 2, sender 6+4, target 6+4 (RFC 826) */
function decodeArp(packet: Packet, bytes: Uint8Array, at: number, end: number): void {
  if (at + 28 > end || uint16(bytes, at + 2) !== IPV4 || bytes[at + 5] !== 4) return;
  const hardware = bytes[at + 4] as number;
  const sender = at + 8 + hardware;
  const target = sender + 4 + hardware;
  if (target + 4 > end) return;
  const name = (p: number) => `${bytes[p]}.${bytes[p + 1]}.${bytes[p + 2]}.${bytes[p + 3]}`;
  const operation = uint16(bytes, at + 6);
  packet.from = name(sender);
  packet.to = name(target);
  packet.kind = 'neighbour';
  // a probe has no sender, an announcement asks for itself: neither waits for an answer
  const asks = operation === 1 && packet.from !== '0.0.0.0' && packet.from !== packet.to;
  packet.app = { kind: 'neighbour', ...(packet.from === '0.0.0.0' ? {} : { known: packet.from }), ...(asks ? { asks: packet.to } : {}) };
}

function decodeIp(packet: Packet, bytes: Uint8Array, at: number, end: number, type: number, book: AddressBook, depth: number): void {
  if (depth > 3) return;
  if (type === IPV4) {
    const header = ((bytes[at] as number) & 15) * 4;
    if (at + 20 > end || (bytes[at] as number) >> 4 !== 4 || header < 20 || at + header > end) return;
    // total length 0: the network card cut the packet up later; take what was recorded
    const total = uint16(bytes, at + 2) || end - at;
    if (total < header) return;
    packet.from = book.four(bytes, at + 12);
    packet.to = book.four(bytes, at + 16);
    packet.ttl = bytes[at + 8] as number;
    const fragment = uint16(bytes, at + 6);
    decodeNext(
      packet,
      bytes,
      at + header,
      Math.min(end, at + total),
      bytes[at + 9] as number,
      total - header,
      fragment & 0x1fff,
      (fragment & 0x2000) !== 0,
      book,
      depth,
    );
    return;
  }
  if (at + 40 > end || (bytes[at] as number) >> 4 !== 6) return;
  const payload = uint16(bytes, at + 4) || end - at - 40;
  packet.from = book.six(bytes, at + 8);
  packet.to = book.six(bytes, at + 24);
  packet.ttl = bytes[at + 7] as number;
  const last = Math.min(end, at + 40 + payload);
  let next = bytes[at + 6] as number;
  let p = at + 40;
  for (let headers = 0; headers < 8; headers++) {
    // hop-by-hop, routing, destination options, mobility · fragment · authentication (RFC 8200 section 4)
    if (next === 44 && p + 8 <= last) {
      const field = uint16(bytes, p + 2);
      decodeNext(packet, bytes, p + 8, last, bytes[p] as number, payload - (p + 8 - at - 40), field >> 3, (field & 1) === 1, book, depth);
      return;
    }
    const size = next === 0 || next === 43 || next === 60 || next === 135 ? 8 : next === 51 ? 4 : 0;
    if (size === 0 || p + 8 > last) break;
    const length = size === 8 ? ((bytes[p + 1] as number) + 1) * 8 : ((bytes[p + 1] as number) + 2) * 4;
    next = bytes[p] as number;
    p += length;
  }
  if (p <= last) decodeNext(packet, bytes, p, last, next, payload - (p - at - 40), 0, false, book, depth);
}

/** The part after the IP header. Of a packet in fragments only what UDP says at its start is looked at. */
function decodeNext(
  packet: Packet,
  bytes: Uint8Array,
  at: number,
  end: number,
  protocol: number,
  length: number,
  offset: number,
  more: boolean,
  book: AddressBook,
  depth: number,
): void {
  if (offset > 0 || (more && protocol !== 17)) return;
  if (protocol === 6) decodeTcp(packet, bytes, at, end, length);
  else if (protocol === 17) decodeUdp(packet, bytes, at, end);
  else if (protocol === 1) decodeIcmp(packet, bytes, at, end, book);
  else if (protocol === 58) decodeIcmp6(packet, bytes, at, end);
  else if (protocol === 4) decodeIp(packet, bytes, at, end, IPV4, book, depth + 1);
  else if (protocol === 41) decodeIp(packet, bytes, at, end, IPV6, book, depth + 1);
}

function decodeTcp(packet: Packet, bytes: Uint8Array, at: number, end: number, length: number): void {
  if (at + 20 > end) return;
  const header = ((bytes[at + 12] as number) >> 4) * 4;
  if (header < 20 || header > length) return;
  packet.kind = 'tcp';
  packet.fromPort = uint16(bytes, at);
  packet.toPort = uint16(bytes, at + 2);
  packet.seq = uint32(bytes, at + 4);
  packet.ack = uint32(bytes, at + 8);
  packet.flags = bytes[at + 13] as number;
  packet.window = uint16(bytes, at + 14);
  packet.length = length - header;
  if ((packet.flags & SYN) !== 0) packet.stamps = hasStamps(bytes, at + 20, Math.min(end, at + header));
  const data = at + header;
  if (packet.length === 0 || data >= end) return;
  packet.bytes = bytes;
  packet.at = data;
  packet.end = end;
}

/** Option 8; 0 ends the list, 1 fills (RFC 9293 section 3.2). */
function hasStamps(bytes: Uint8Array, at: number, end: number): boolean {
  for (let p = at; p < end; ) {
    const kind = bytes[p] as number;
    if (kind === 8) return true;
    if (kind === 0) return false;
    const size = kind === 1 ? 1 : (bytes[p + 1] ?? 0);
    if (size === 0) return false;
    p += size;
  }
  return false;
}

function decodeUdp(packet: Packet, bytes: Uint8Array, at: number, end: number): void {
  if (at + 8 > end) return;
  packet.fromPort = uint16(bytes, at);
  packet.toPort = uint16(bytes, at + 2);
  if (packet.fromPort !== 53 && packet.toPort !== 53) return;
  packet.app = readDns(bytes, at + 8, end);
  if (packet.app) packet.kind = 'dns';
}

/** Codes of type 3: 9, 10 and 13 are prohibitions, 4 asks for smaller packets (RFC 792, RFC 1812 section 5.2.7.1). */
function decodeIcmp(packet: Packet, bytes: Uint8Array, at: number, end: number, book: AddressBook): void {
  if (at + 8 > end) return;
  packet.kind = 'icmp';
  const code = bytes[at + 1] as number;
  const outcome: Icmp['outcome'] = bytes[at] !== 3 ? 'other' : code === 9 || code === 10 || code === 13 ? 'prohibited' : code === 4 ? 'too-big' : 'unreachable';
  const inner = at + 8;
  const header = ((bytes[inner] ?? 0) & 15) * 4;
  if (outcome === 'other' || inner + 20 > end || header < 20) packet.app = { kind: 'icmp', outcome };
  else packet.app = quote(outcome, bytes, book.four(bytes, inner + 12), book.four(bytes, inner + 16), bytes[inner + 9] as number, inner + header, end);
}

/** Type 1: code 1 is a prohibition. Type 2 asks for smaller packets. 135 and 136 are neighbour discovery (RFC 4443, RFC 4861). */
function decodeIcmp6(packet: Packet, bytes: Uint8Array, at: number, end: number): void {
  if (at + 8 > end) return;
  packet.kind = 'icmp';
  const type = bytes[at] as number;
  if ((type === 135 || type === 136) && at + 24 <= end) {
    const target = ipv6(bytes, at + 8);
    packet.kind = 'neighbour';
    if (type === 136) packet.app = { kind: 'neighbour', known: target };
    else packet.app = { kind: 'neighbour', ...(packet.from === '::' ? {} : { known: packet.from, asks: target }) };
    return;
  }
  const outcome: Icmp['outcome'] = type === 2 ? 'too-big' : type !== 1 ? 'other' : bytes[at + 1] === 1 ? 'prohibited' : 'unreachable';
  const inner = at + 8;
  if (outcome === 'other' || inner + 40 > end) packet.app = { kind: 'icmp', outcome };
  else packet.app = quote(outcome, bytes, ipv6(bytes, inner + 8), ipv6(bytes, inner + 24), bytes[inner + 6] as number, inner + 40, end);
}

/** The quoted packet: its addresses, and its ports where they are in it. */
function quote(outcome: Icmp['outcome'], bytes: Uint8Array, from: string, to: string, protocol: number, ports: number, end: number): Icmp {
  if (ports + 4 > end) return { kind: 'icmp', outcome, target: to };
  return { kind: 'icmp', outcome, target: to, about: { from, to, fromPort: uint16(bytes, ports), toPort: uint16(bytes, ports + 2), protocol } };
}
