// payload → what it says: HTTP heads, TLS records and DNS messages, each read no further than the bytes go.
import type { Dns, HttpAnswer, HttpRequest, Tls } from './packet.ts';

/** Longest head of an HTTP message that is put together from several segments. */
export const LONGEST_HEAD = 16_384;

/** Bytes as characters of one byte each: enough for the heads of HTTP. */
export function toText(bytes: Uint8Array, at: number, end: number): string {
  // handed over as it is: spread into arguments, it would first become a list, which takes eight times as long
  return String.fromCharCode.apply(null, bytes.subarray(at, Math.min(end, at + 8192, bytes.length)) as unknown as number[]);
}

/** What an HTTP message starts with: the methods in use, and HTTP/ itself. */
const OPENINGS = ['HTTP/', 'GET ', 'HEAD ', 'POST ', 'PUT ', 'CONNECT ', 'OPTIONS ', 'BITS_POST ', 'PROPFIND ', 'DELETE ', 'TRACE '];

/** Could a segment that starts like this open an HTTP message? Nearly all others are told by their first byte, for speed. */
export function opensHttp(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < 5) return false;
  const first = bytes[at] as number;
  if (first < 66 || first > 84) return false;
  for (const opening of OPENINGS) if (opening.charCodeAt(0) === first && startsWith(bytes, at, end, opening)) return true;
  return false;
}

function startsWith(bytes: Uint8Array, at: number, end: number, word: string): boolean {
  if (end - at < word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** Where the head of a message ends: behind its blank line, or with the segment. What follows is not made into text. */
export function endOfHead(bytes: Uint8Array, at: number, end: number): number {
  for (let p = at; p < end; p++) {
    if (bytes[p] !== 10) continue;
    const next = bytes[p + 1] === 13 ? p + 2 : p + 1;
    if (next < end && bytes[next] === 10) return next + 1;
  }
  return end;
}

const REQUEST = /^([A-Z_]{3,10}) (\S{1,4096}) HTTP\/\d/;
const ANSWER = /^HTTP\/\d(?:\.\d)? (\d{3})(?!\d)/;

/** Value of a header in a head of HTTP, without the blanks around it. */
function header(head: string, name: string): string | undefined {
  const lower = head.toLowerCase();
  const from = lower.indexOf(`\n${name}:`);
  if (from < 0) return undefined;
  const start = from + name.length + 2;
  const end = lower.indexOf('\n', start);
  return head.slice(start, end < 0 ? undefined : end).trim();
}

/**
 * Reads the head of an HTTP message. `whole` is false while its blank line has not come yet: then the caller may wait for more.
 * What stands in it so far is read all the same.
 */
export function readHttp(text: string): { readonly app: HttpRequest | HttpAnswer; readonly whole: boolean } | undefined {
  const blank = /\r?\n\r?\n/.exec(text);
  const head = blank ? text.slice(0, blank.index + 1) : text;
  const request = REQUEST.exec(head);
  if (request) {
    const host = header(head, 'host')?.toLowerCase();
    const range = /^bytes=/i.test(header(head, 'range') ?? '') && header(head, 'if-range') === undefined;
    const app = { kind: 'http-request', method: request[1] ?? '', target: request[2] ?? '', ...(host ? { host } : {}), ...(range ? { range } : {}) } as const;
    return { app, whole: blank !== null };
  }
  const answer = ANSWER.exec(head);
  if (!answer) return undefined;
  const location = header(head, 'location');
  const type = header(head, 'content-type')?.toLowerCase();
  const length = Number(header(head, 'content-length') ?? 'none');
  const app: HttpAnswer = {
    kind: 'http-answer',
    status: Number(answer[1]),
    ...(location ? { location } : {}),
    ...(type ? { type } : {}),
    ...(Number.isSafeInteger(length) && length >= 0 ? { length } : {}),
    ...(blank ? { head: blank.index + blank[0].length } : {}),
  };
  return { app, whole: blank !== null };
}

const uint16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** TLS records from the start of a segment; `undefined` where it does not start with one. */
export function readTls(bytes: Uint8Array, from: number, end: number): Tls | undefined {
  if (opensOldHello(bytes, from, end)) return { kind: 'tls', hello: { version: uint16(bytes, from + 3) } };
  let found: { hello?: Tls['hello']; answered?: boolean; alert?: NonNullable<Tls['alert']>; sealed?: number } | undefined;
  for (let at = from, records = 0; at + 5 <= end && records < 32; records++) {
    const type = bytes[at] as number;
    const length = uint16(bytes, at + 3);
    // 14 change cipher spec, 15 alert, 16 handshake, 17 application data; versions 3.0 to 3.4 (RFC 8446 section 5.1)
    if (type < 0x14 || type > 0x17 || bytes[at + 1] !== 3 || (bytes[at + 2] as number) > 4 || length === 0 || length > 18_432) break;
    found ??= {};
    const body = at + 5;
    if (type === 0x16 && bytes[body] === 1) found.hello ??= readHello(bytes, body, Math.min(end, body + length));
    else if (type === 0x16 && bytes[body] === 2) found.answered = true;
    else if (type === 0x15 && length === 2 && body + 2 <= end) found.alert ??= { level: bytes[body] as number, description: bytes[body + 1] as number };
    else if (type === 0x17) found.sealed ??= length;
    at = body + length;
  }
  return found ? { kind: 'tls', ...(found as Omit<Tls, 'kind'>) } : undefined;
}

/** The ClientHello in the frame of SSL 2.0, as clients up to XP could send it: 80 len 01 version. */
function opensOldHello(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < 11 || ((bytes[at] as number) & 0x80) === 0 || bytes[at + 2] !== 1) return false;
  const length = uint16(bytes, at) & 0x7fff;
  return length >= 9 && length < 512 && bytes[at + 3] === 3 && (bytes[at + 4] as number) <= 3 && uint16(bytes, at + 5) % 3 === 0;
}

/** type 1, length 3, version 2, random 32, session id, cipher suites, compressions, extensions (RFC 8446 section 4.1.2) */
function readHello(bytes: Uint8Array, at: number, end: number): NonNullable<Tls['hello']> {
  let version = uint16(bytes, at + 4);
  let name: string | undefined;
  let p = at + 38;
  p += 1 + (bytes[p] ?? 0);
  p += 2 + uint16(bytes, p);
  p += 1 + (bytes[p] ?? 0);
  const last = Math.min(end, p + 2 + uint16(bytes, p));
  p += 2;
  for (let extensions = 0; p + 4 <= last && extensions < 64; extensions++) {
    const type = uint16(bytes, p);
    const size = uint16(bytes, p + 2);
    const body = p + 4;
    if (body + size > last) break;
    if (type === 0 && size > 5) name = readServerName(bytes, body, body + size);
    // supported versions: a list of which the highest real one counts; values like ?A?A are decoys (RFC 8701)
    if (type === 43) for (let v = body + 1; v + 2 <= body + size; v += 2) if (bytes[v] === 3 && uint16(bytes, v) > version) version = uint16(bytes, v);
    p = body + size;
  }
  return { version, ...(name ? { name } : {}) };
}

function readServerName(bytes: Uint8Array, at: number, end: number): string | undefined {
  const length = uint16(bytes, at + 3);
  if (bytes[at + 2] !== 0 || at + 5 + length > end || length > 253) return undefined;
  const name = toText(bytes, at + 5, at + 5 + length).toLowerCase();
  return /^[a-z0-9_.-]{1,253}$/.test(name) ? name : undefined;
}

const TYPES: Readonly<Record<number, string>> = { 1: 'A', 28: 'AAAA', 5: 'CNAME', 12: 'PTR', 33: 'SRV', 6: 'SOA', 2: 'NS', 15: 'MX', 16: 'TXT', 65: 'HTTPS' };

/** A DNS message: its question, its outcome and the addresses it gives. */
export function readDns(bytes: Uint8Array, at: number, end: number): Dns | undefined {
  if (end - at < 12) return undefined;
  const answer = ((bytes[at + 2] as number) & 0x80) !== 0;
  // only plain queries: opcode 0
  if (((bytes[at + 2] as number) & 0x78) !== 0) return undefined;
  const questions = uint16(bytes, at + 4);
  const id = uint16(bytes, at);
  const rcode = (bytes[at + 3] as number) & 15;
  if (questions !== 1) return { kind: 'dns', id, answer, rcode, addresses: [] };
  const question = readName(bytes, at, at + 12, end);
  if (!question) return undefined;
  const type = uint16(bytes, question.next);
  const addresses: string[] = [];
  let p = question.next + 4;
  for (let i = 0; i < Math.min(uint16(bytes, at + 6), 64) && answer; i++) {
    const owner = readName(bytes, at, p, end);
    if (!owner || owner.next + 10 > end) break;
    const kind = uint16(bytes, owner.next);
    const size = uint16(bytes, owner.next + 8);
    const data = owner.next + 10;
    if (data + size > end) break;
    if (kind === 1 && size === 4) addresses.push(`${bytes[data]}.${bytes[data + 1]}.${bytes[data + 2]}.${bytes[data + 3]}`);
    if (kind === 28 && size === 16) addresses.push(ipv6(bytes, data));
    p = data + size;
  }
  return { kind: 'dns', id, answer, name: question.name.toLowerCase(), type: TYPES[type] ?? String(type), rcode, addresses };
}

/** A name with pointers back into the message; every pointer must lead further back, so no chain can circle. */
function readName(bytes: Uint8Array, start: number, at: number, end: number): { readonly name: string; readonly next: number } | undefined {
  const labels: string[] = [];
  let next = -1;
  let total = 0;
  for (let p = at, before = at; p < end; ) {
    const size = bytes[p] as number;
    if (size === 0) return { name: labels.join('.'), next: next < 0 ? p + 1 : next };
    if ((size & 0xc0) === 0xc0) {
      if (next < 0) next = p + 2;
      const target = start + (uint16(bytes, p) & 0x3fff);
      if (p + 2 > end || target >= before) return undefined;
      p = before = target;
      continue;
    }
    total += size + 1;
    if (size > 63 || total > 255 || p + 1 + size > end) return undefined;
    labels.push(toText(bytes, p + 1, p + 1 + size).replace(/[^A-Za-z0-9_-]/g, '?'));
    p += 1 + size;
  }
  return undefined;
}

/** An IPv6 address as RFC 5952 writes it: lower case, the longest run of zeros as `::`. */
export function ipv6(bytes: Uint8Array, at: number): string {
  const groups = Array.from({ length: 8 }, (_, i) => uint16(bytes, at + 2 * i));
  let best = -1;
  let longest = 1;
  for (let i = 0; i < 8; i++) {
    let run = 0;
    while (i + run < 8 && groups[i + run] === 0) run++;
    if (run > longest) [best, longest] = [i, run];
  }
  const hex = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return best < 0 ? hex(groups) : `${hex(groups.slice(0, best))}::${hex(groups.slice(best + longest))}`;
}
