// Fields and payload of a TraceLogging event → texts, in the forms that tracerpt prints: codes as 0x…, truth as true and false.
import { readGuid } from './records.ts';
import type { Field, Schema } from './schema.ts';

declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}

export interface Value {
  readonly name: string;
  readonly text: string;
}

/** Values of one event that are read; hostile counts cannot make it more. */
const VALUES = 2048;
/** Structs in structs: TraceLoggingProvider.h knows no limit, real events have two or three. */
const DEPTH = 8;
const STRUCT = 24; // _TlgInSTRUCT

const utf16 = new TextDecoder('utf-16le');
const utf8 = new TextDecoder('utf-8');
const ansi = new TextDecoder('windows-1252');

interface Cursor {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  at: number;
  /** values that may still be read */
  left: number;
}

/** The fields of an event in order; `undefined` when the payload ends before its fields do. */
export function readValues({ fields }: Schema, payload: Uint8Array): readonly Value[] | undefined {
  const cursor = { bytes: payload, view: new DataView(payload.buffer, payload.byteOffset, payload.length), at: 0, left: VALUES };
  return readFields(fields, 0, undefined, cursor, 0)?.values;
}

/** @param count fields that belong together, those of a struct among them counted as one; `undefined`: all there are */
function readFields(fields: readonly Field[], from: number, count: number | undefined, cursor: Cursor, depth: number) {
  const values: Value[] = [];
  let next = from;
  while (count === undefined ? next < fields.length : values.length < count) {
    const field = fields[next];
    if (!field || depth > DEPTH) return undefined;
    const read = readField(fields, next, field, cursor, depth);
    if (!read) return undefined;
    values.push({ name: field.name, text: read.text });
    next = read.next;
  }
  return { values, next };
}

/** One field with all its values, and the index of the field behind it. */
function readField(fields: readonly Field[], index: number, field: Field, cursor: Cursor, depth: number) {
  const past = field.type === STRUCT ? pastStruct(fields, index, 0) : index + 1;
  if (past === undefined) return undefined;
  if (field.count === 'custom') {
    const size = take(cursor, 2, (view, at) => view.getUint16(at, true));
    const text = size === undefined ? undefined : take(cursor, size, (_, at) => hexOf(cursor.bytes.subarray(at, at + size)));
    return text === undefined ? undefined : { text, next: past };
  }
  const count = field.count === 'one' ? 1 : field.count === 'told' ? take(cursor, 2, (view, at) => view.getUint16(at, true)) : field.count;
  if (count === undefined) return undefined;
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    if (cursor.left-- <= 0) return undefined;
    const text = field.type === STRUCT ? readStruct(fields, index, field, cursor, depth) : readValue(field, cursor);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return { text: field.count === 'one' ? (texts[0] ?? '') : `[${texts.join(', ')}]`, next: past };
}

function readStruct(fields: readonly Field[], index: number, field: Field, cursor: Cursor, depth: number): string | undefined {
  const read = readFields(fields, index + 1, field.out, cursor, depth + 1);
  return read && `{${read.values.map(({ name, text }) => `${name}: ${text}`).join(', ')}}`;
}

/** Index of the field behind a struct: its members may be structs themselves. */
function pastStruct(fields: readonly Field[], index: number, depth: number): number | undefined {
  let next: number | undefined = index + 1;
  for (let i = 0; i < (fields[index]?.out ?? 0); i++) {
    if (next === undefined || next >= fields.length || depth > DEPTH) return undefined;
    next = fields[next]?.type === STRUCT ? pastStruct(fields, next, depth + 1) : next + 1;
  }
  return next;
}

/** What so many bytes say; `undefined` when there are not so many. */
function take<T>(cursor: Cursor, size: number, read: (view: DataView, at: number) => T): T | undefined {
  if (cursor.at + size > cursor.bytes.length) return undefined;
  const value = read(cursor.view, cursor.at);
  cursor.at += size;
  return value;
}

const bytesOf = (cursor: Cursor, size: number): Uint8Array | undefined => take(cursor, size, (_, at) => cursor.bytes.subarray(at, at + size));

/** Bytes of a string up to its NUL, which is passed over; without a NUL, all that is left. */
function untilNul(cursor: Cursor, unit: 1 | 2): Uint8Array {
  const { bytes, at } = cursor;
  let end = at;
  while (end + unit <= bytes.length && (bytes[end] !== 0 || (unit === 2 && bytes[end + 1] !== 0))) end += unit;
  cursor.at = Math.min(end + unit, bytes.length);
  return bytes.subarray(at, end);
}

function counted(cursor: Cursor): Uint8Array | undefined {
  const size = take(cursor, 2, (view, at) => view.getUint16(at, true));
  return size === undefined ? undefined : bytesOf(cursor, size);
}

/** TlgIn_t: how a value is stored. */
function readValue({ type, out }: Field, cursor: Cursor): string | undefined {
  const integer = INTEGERS[type];
  if (integer) return take(cursor, integer.size, (view, at) => printInteger(integer.read(view, at), integer, out, view, at));
  switch (type) {
    case 0: // TlgInNULL
      return '';
    case 1: // TlgInUNICODESTRING
      return utf16.decode(untilNul(cursor, 2));
    case 2: // TlgInANSISTRING
      return narrow(untilNul(cursor, 1), out);
    case 11: // TlgInFLOAT
      return take(cursor, 4, (view, at) => String(Math.fround(view.getFloat32(at, true))));
    case 12: // TlgInDOUBLE
      return take(cursor, 8, (view, at) => String(view.getFloat64(at, true)));
    case 13: // TlgInBOOL32
      return take(cursor, 4, (view, at) => String(view.getInt32(at, true) !== 0));
    case 15: // TlgInGUID
      return take(cursor, 16, (view, at) => `{${readGuid(view, at)}}`);
    case 17: // TlgInFILETIME
      return take(cursor, 8, (view, at) => printFileTime(view.getBigInt64(at, true)));
    case 18: // TlgInSYSTEMTIME
      return take(cursor, 16, printSystemTime);
    case 19: // TlgInSID
      return readSid(cursor);
    case 22: {
      // TlgInCOUNTEDSTRING
      const text = counted(cursor);
      return text && utf16.decode(text);
    }
    case 23: {
      // TlgInCOUNTEDANSISTRING
      const text = counted(cursor);
      return text && narrow(text, out);
    }
    case 14: // TlgInBINARY
    case 25: {
      // TlgInCOUNTEDBINARY
      const data = counted(cursor);
      return data && printBinary(data, out);
    }
    default:
      return undefined;
  }
}

interface Integer {
  readonly size: number;
  readonly read: (view: DataView, at: number) => bigint;
  readonly hex?: true;
}
const INTEGERS: Readonly<Record<number, Integer>> = {
  3: { size: 1, read: (view, at) => BigInt(view.getInt8(at)) },
  4: { size: 1, read: (view, at) => BigInt(view.getUint8(at)) },
  5: { size: 2, read: (view, at) => BigInt(view.getInt16(at, true)) },
  6: { size: 2, read: (view, at) => BigInt(view.getUint16(at, true)) },
  7: { size: 4, read: (view, at) => BigInt(view.getInt32(at, true)) },
  8: { size: 4, read: (view, at) => BigInt(view.getUint32(at, true)) },
  9: { size: 8, read: (view, at) => view.getBigInt64(at, true) },
  10: { size: 8, read: (view, at) => view.getBigUint64(at, true) },
  20: { size: 4, read: (view, at) => BigInt(view.getUint32(at, true)), hex: true }, // TlgInHEXINT32
  21: { size: 8, read: (view, at) => view.getBigUint64(at, true), hex: true }, // TlgInHEXINT64
};

/** TlgOut_t: what an integer means. */
function printInteger(value: bigint, { size, hex }: Integer, out: number, view: DataView, at: number): string {
  const bits = size * 8;
  switch (out) {
    case 2: // TlgOutSTRING: one character
      return size > 2 || value === 0n ? String(value) : String.fromCharCode(Number(BigInt.asUintN(bits, value)));
    case 3: // TlgOutBOOLEAN
      return String(value !== 0n);
    case 7: // TlgOutPORT: in the order of the network
      return size === 2 ? String(view.getUint16(at, false)) : String(value);
    case 8: // TlgOutIPV4
      return size === 4 ? Array.from({ length: 4 }, (_, i) => view.getUint8(at + i)).join('.') : String(value);
    case 14: // TlgOutNTSTATUS
    case 15: // TlgOutHRESULT
      return `0x${BigInt.asUintN(bits, value).toString(16).toUpperCase().padStart(8, '0')}`;
    case 16: // TlgOutFILETIME
    case 38: // TlgOutDATETIME_UTC
      return size === 8 ? printFileTime(value) : String(value);
    case 4: // TlgOutHEX
    case 37: // TlgOutCODE_POINTER
      return `0x${BigInt.asUintN(bits, value).toString(16).toUpperCase()}`;
    case 17: // TlgOutSIGNED
      return String(BigInt.asIntN(bits, value));
    case 18: // TlgOutUNSIGNED
      return String(BigInt.asUintN(bits, value));
    default:
      return hex ? `0x${value.toString(16).toUpperCase()}` : String(value);
  }
}

/** Strings of 8-bit characters are Windows-1252 unless the field says otherwise: TlgOutXML, TlgOutJSON, TlgOutUTF8. */
const narrow = (bytes: Uint8Array, out: number): string => (out === 11 || out === 12 || out === 35 ? utf8 : ansi).decode(bytes);

const hexOf = (bytes: Uint8Array): string => `0x${Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('')}`;

function printBinary(bytes: Uint8Array, out: number): string {
  if (out === 9 && bytes.length === 16) return ipv6(bytes); // TlgOutIPV6
  if (out !== 10) return hexOf(bytes);
  // TlgOutSOCKETADDRESS: sockaddr_in and sockaddr_in6 begin with the family, little-endian, and the port in the order of the network
  const family = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8);
  const port = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
  if (family === 2 && bytes.length >= 8) return `${[...bytes.subarray(4, 8)].join('.')}:${port}`;
  if (family === 23 && bytes.length >= 24) return `[${ipv6(bytes.subarray(8, 24))}]:${port}`;
  return hexOf(bytes);
}

/** RFC 5952 without the shortening of zeros: eight groups say the same. */
const ipv6 = (bytes: Uint8Array): string =>
  Array.from({ length: 8 }, (_, i) => (((bytes[2 * i] as number) << 8) | (bytes[2 * i + 1] as number)).toString(16)).join(':');

/** Milliseconds between 1601 and 1970. */
const EPOCH = 11_644_473_600_000n;

/** FILETIME → milliseconds since 1970; `undefined` beyond the years 1601 to 9999. */
export function fileTimeMs(time: bigint): number | undefined {
  const ms = time / 10_000n - EPOCH;
  return time < 0n || ms > 253_402_300_799_999n ? undefined : Number(ms);
}

/** `2026-03-04T10:21:07.1234567Z` */
function printFileTime(time: bigint): string {
  const ms = fileTimeMs(time);
  if (ms === undefined) return String(time);
  return `${new Date(ms).toISOString().slice(0, 20)}${String(time % 10_000_000n).padStart(7, '0')}Z`;
}

/** wYear wMonth wDayOfWeek wDay wHour wMinute wSecond wMilliseconds: as it stands, since it names no zone. */
function printSystemTime(view: DataView, at: number): string {
  const part = (i: number, digits = 2) => String(view.getUint16(at + 2 * i, true)).padStart(digits, '0');
  return `${part(0, 4)}-${part(1)}-${part(3)}T${part(4)}:${part(5)}:${part(6)}.${part(7, 3)}`;
}

/** Revision SubAuthorityCount IdentifierAuthority(6, big-endian) SubAuthority… (winnt.h). */
function readSid(cursor: Cursor): string | undefined {
  const count = cursor.bytes[cursor.at + 1];
  if (count === undefined || count > 15) return undefined;
  return take(cursor, 8 + 4 * count, (view, at) => {
    const authority = view.getUint16(at + 2, false) * 2 ** 32 + view.getUint32(at + 4, false);
    return ['S', view.getUint8(at), authority, ...Array.from({ length: count }, (_, i) => view.getUint32(at + 8 + 4 * i, true))].join('-');
  });
}
