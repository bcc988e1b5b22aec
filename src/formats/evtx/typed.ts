// Values → the bytes they have in an EVTX file, for the writer. Types as MS-EVEN6 2.2.12 numbers them.

/** A value as a record holds it. */
export interface Typed {
  readonly type: number;
  readonly bytes: Uint8Array;
}

const bytesOf = (size: number, fill: (view: DataView) => void): Uint8Array => {
  const view = new DataView(new ArrayBuffer(size));
  fill(view);
  return new Uint8Array(view.buffer);
};
export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
/** UTF-16LE without a NUL. */
export const utf16 = (text: string): Uint8Array =>
  bytesOf(2 * text.length, (view) => {
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  });
const digits = (text: string): Uint8Array => Uint8Array.from(text.match(/[0-9A-Fa-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));

export const none: Typed = { type: 0x00, bytes: new Uint8Array(0) };
export const string = (text: string): Typed => ({ type: 0x01, bytes: utf16(text) });
/** One byte a character. */
export const ansi = (text: string): Typed => ({ type: 0x02, bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) });
export const int8 = (value: number): Typed => ({ type: 0x03, bytes: bytesOf(1, (view) => view.setInt8(0, value)) });
export const uint8 = (value: number): Typed => ({ type: 0x04, bytes: bytesOf(1, (view) => view.setUint8(0, value)) });
export const int16 = (value: number): Typed => ({ type: 0x05, bytes: bytesOf(2, (view) => view.setInt16(0, value, true)) });
export const uint16 = (value: number): Typed => ({ type: 0x06, bytes: bytesOf(2, (view) => view.setUint16(0, value, true)) });
export const int32 = (value: number): Typed => ({ type: 0x07, bytes: bytesOf(4, (view) => view.setInt32(0, value, true)) });
export const uint32 = (value: number): Typed => ({ type: 0x08, bytes: bytesOf(4, (view) => view.setUint32(0, value, true)) });
export const int64 = (value: bigint): Typed => ({ type: 0x09, bytes: bytesOf(8, (view) => view.setBigInt64(0, value, true)) });
export const uint64 = (value: bigint): Typed => ({ type: 0x0a, bytes: bytesOf(8, (view) => view.setBigUint64(0, value, true)) });
export const real32 = (value: number): Typed => ({ type: 0x0b, bytes: bytesOf(4, (view) => view.setFloat32(0, value, true)) });
export const real64 = (value: number): Typed => ({ type: 0x0c, bytes: bytesOf(8, (view) => view.setFloat64(0, value, true)) });
export const boolean = (value: number): Typed => ({ type: 0x0d, bytes: bytesOf(4, (view) => view.setUint32(0, value, true)) });
export const binary = (...bytes: readonly number[]): Typed => ({ type: 0x0e, bytes: Uint8Array.from(bytes) });
/** `{01234567-89ab-cdef-0123-456789abcdef}`: the first three parts are little-endian. */
export const guid = (text: string): Typed => {
  const given = digits(text);
  return { type: 0x0f, bytes: Uint8Array.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15], (from) => given[from] ?? 0) };
};
/** A pointer of 4 or 8 bytes. */
export const size = (value: bigint, wide = true): Typed => ({ type: 0x10, bytes: uint64(value).bytes.subarray(0, wide ? 8 : 4) });
export const filetime = (value: bigint): Typed => ({ type: 0x11, bytes: uint64(value).bytes });
/** Year, month, day of the week, day, hour, minute, second, millisecond. */
export const systemtime = (...parts: readonly number[]): Typed => ({ type: 0x12, bytes: joined(parts.map((part) => uint16(part).bytes)) });
/** `S-1-5-21-…` */
export const sid = (text: string): Typed => {
  const [revision = 1, authority = 5, ...rest] = text.split('-').slice(1).map(Number);
  const head = bytesOf(8, (view) => {
    view.setUint8(0, revision);
    view.setUint8(1, rest.length);
    view.setUint32(4, authority);
  });
  return { type: 0x13, bytes: joined([head, ...rest.map((part) => uint32(part).bytes)]) };
};
export const hex32 = (value: number): Typed => ({ type: 0x14, bytes: uint32(value).bytes });
export const hex64 = (value: bigint): Typed => ({ type: 0x15, bytes: uint64(value).bytes });
/** Values of one type as one; strings end with NUL each. */
export const array = (values: readonly Typed[], type = values[0]?.type ?? 0x01): Typed => ({
  type: 0x80 | type,
  bytes: joined(
    values.flatMap((value) => (type === 0x01 ? [value.bytes, new Uint8Array(2)] : type === 0x02 ? [value.bytes, new Uint8Array(1)] : [value.bytes])),
  ),
});

/** A moment, ISO with Z, in steps of 100 ns since 1601. */
export const filetimeOf = (moment: string): bigint => BigInt(Date.parse(moment)) * 10_000n + 116_444_736_000_000_000n;
