// The values of binary XML → the text that Event Viewer's XML shows for them. Types as MS-EVEN6 2.2.12 numbers them.
import { readUint16, readUint32, readUtf16 } from '../../engine/bytes.ts';

declare const TextDecoder: { new (label: string): { decode(bytes: Uint8Array): string } };

/** Longest text of one value: what is beyond says nothing more, and a hostile file could repeat it without end. */
export const LONGEST_TEXT = 2048;
/** Items of one array that are read. */
const ITEMS = 256;
export const STRING = 0x01;
export const BINXML = 0x21;
const ARRAY = 0x80;

/** Bytes of each type of fixed size. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x03, 1],
  [0x04, 1],
  [0x05, 2],
  [0x06, 2],
  [0x07, 4],
  [0x08, 4],
  [0x09, 8],
  [0x0a, 8],
  [0x0b, 4],
  [0x0c, 8],
  [0x0d, 4],
  [0x0f, 16],
  [0x11, 8],
  [0x12, 16],
  [0x14, 4],
  [0x15, 8],
]);

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
const hex = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let i = from; i < Math.min(to, bytes.length); i++) text += (bytes[i] as number).toString(16).toUpperCase().padStart(2, '0');
  return text;
};

/** 100 ns steps from 1601 to 1970. */
const EPOCH = 116_444_736_000_000_000n;
/** 9999-12-31T23:59:59.9999999Z: later no calendar of Windows goes. */
const LAST = 2_650_467_743_999_999_999n;

/** A FILETIME in milliseconds since 1970; `undefined` for zero and for what lies beyond the year 9999. */
export function filetimeMs(filetime: bigint): number | undefined {
  return filetime <= 0n || filetime > LAST ? undefined : Number(filetime / 10_000n - EPOCH / 10_000n);
}

/** `2024-05-01T10:00:00.1234567Z`, all seven digits kept; the bare number where it is no date. */
export function filetimeText(filetime: bigint): string {
  if (filetime < 0n || filetime > LAST) return String(filetime);
  const seconds = new Date(Number(filetime / 10_000_000n - EPOCH / 10_000_000n) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${String(filetime % 10_000_000n).padStart(7, '0')}Z`;
}

function guidText(bytes: Uint8Array, at: number): string {
  const part = (from: number, count: number) =>
    hex(
      Uint8Array.from({ length: count }, (_, i) => bytes[at + from + count - 1 - i] ?? 0),
      0,
      count,
    );
  return `{${part(0, 4)}-${part(4, 2)}-${part(6, 2)}-${hex(bytes, at + 8, at + 10)}-${hex(bytes, at + 10, at + 16)}}`;
}

/** S-1-authority-sub-sub…; the authority is big-endian, the rest little-endian. @returns also the bytes it takes up */
function sidText(bytes: Uint8Array, at: number, end: number): { readonly text: string; readonly size: number } | undefined {
  const count = bytes[at + 1];
  if (count === undefined || count > 15 || at + 8 + 4 * count > end) return undefined;
  let authority = 0;
  for (let i = 2; i < 8; i++) authority = authority * 256 + (bytes[at + i] as number);
  let text = `S-${bytes[at]}-${authority}`;
  for (let i = 0; i < count; i++) text += `-${readUint32(bytes, at + 8 + 4 * i)}`;
  return { text, size: 8 + 4 * count };
}

function systemTimeText(bytes: Uint8Array, at: number): string {
  const [year = 0, month = 0, , day = 0, hour = 0, minute = 0, second = 0, ms = 0] = Array.from({ length: 8 }, (_, i) => readUint16(bytes, at + 2 * i) ?? 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}.${pad(ms, 3)}Z`;
}

/** Six digits behind the point as the log service prints them; whole numbers without. */
function realText(value: number): string {
  if (Number.isNaN(value)) return '-1.#IND';
  if (!Number.isFinite(value)) return value > 0 ? '1.#INF' : '-1.#INF';
  return Number.isInteger(value) ? String(value) : value.toFixed(6);
}

/** UTF-8 or Shift_JIS where the bytes obey it, else Windows-1252: the value does not say its code page. */
function ansiText(bytes: Uint8Array, from: number, to: number): string {
  const part = bytes.subarray(from, Math.min(to, from + LONGEST_TEXT));
  for (const decoder of ANSI) {
    const text = decoder.decode(part);
    if (!text.includes('\uFFFD')) return text;
  }
  return latin.decode(part);
}
const ANSI = ['utf-8', 'shift_jis'].map((label) => new TextDecoder(label));
const latin = new TextDecoder('windows-1252');

/** A text ends at its first NUL: templates of C programs count it in. */
const untilNul = (text: string): string => {
  const nul = text.indexOf('\0');
  return nul < 0 ? text : text.slice(0, nul);
};

/** One value of a fixed size. The caller has seen that its bytes are there. */
function fixedText(type: number, bytes: Uint8Array, at: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  switch (type) {
    case 0x03:
      return String(view.getInt8(0));
    case 0x04:
      return String(view.getUint8(0));
    case 0x05:
      return String(view.getInt16(0, true));
    case 0x06:
      return String(view.getUint16(0, true));
    case 0x07:
      return String(view.getInt32(0, true));
    case 0x08:
      return String(view.getUint32(0, true));
    case 0x09:
      return String(view.getBigInt64(0, true));
    case 0x0a:
      return String(view.getBigUint64(0, true));
    case 0x0b:
      return realText(view.getFloat32(0, true));
    case 0x0c:
      return realText(view.getFloat64(0, true));
    // anything but zero is true: real files hold other numbers than 1
    case 0x0d:
      return view.getUint32(0, true) === 0 ? 'false' : 'true';
    case 0x0f:
      return guidText(bytes, at);
    case 0x11:
      return filetimeText(view.getBigUint64(0, true));
    case 0x12:
      return systemTimeText(bytes, at);
    case 0x14:
      return `0x${view.getUint32(0, true).toString(16)}`;
    default:
      return `0x${view.getBigUint64(0, true).toString(16)}`;
  }
}

/**
 * The text of a value; a list of texts for an array; `null` for an empty value; `undefined` where the bytes do not fit the type.
 * Unknown types are shown as the hexadecimal digits of their bytes.
 */
export function valueText(type: number, bytes: Uint8Array, from: number, to: number): string | readonly string[] | null | undefined {
  if (from < 0 || to > bytes.length || from > to) return undefined;
  if ((type & ARRAY) !== 0) return arrayTexts(type & ~ARRAY, bytes, from, to);
  if (type === 0x00) return null;
  const size = SIZES.get(type);
  // numbers of another width than their type has do occur; each is read as the number it is
  if (size !== undefined) return to - from === size ? fixedText(type, bytes, from) : to === from ? null : unknownText(bytes, from, to);
  switch (type) {
    case STRING:
      return untilNul(readUtf16(bytes, from, Math.min(to, from + 2 * LONGEST_TEXT)));
    case 0x02:
      return untilNul(ansiText(bytes, from, to));
    case 0x10:
      return to - from === 4 ? fixedText(0x14, bytes, from) : to - from === 8 ? fixedText(0x15, bytes, from) : unknownText(bytes, from, to);
    case 0x13:
      return to === from ? null : sidText(bytes, from, to)?.text;
    default:
      return to === from ? null : unknownText(bytes, from, to);
  }
}

const unknownText = (bytes: Uint8Array, from: number, to: number): string => hex(bytes, from, Math.min(to, from + LONGEST_TEXT / 2));

function arrayTexts(type: number, bytes: Uint8Array, from: number, to: number): readonly string[] | undefined {
  if (type === STRING || type === 0x02) return stringTexts(type, bytes, from, to);
  if (type === 0x13) return sidTexts(bytes, from, to);
  // the type does not say whether a size has 4 or 8 bytes: a 64-bit Windows writes 8
  const size = type === 0x10 ? ((to - from) % 8 === 0 ? 8 : 4) : SIZES.get(type);
  if (size === undefined) return [unknownText(bytes, from, to)];
  const texts: string[] = [];
  for (let at = from; at + size <= to && texts.length < ITEMS; at += size) texts.push(fixedText(type === 0x10 ? (size === 8 ? 0x15 : 0x14) : type, bytes, at));
  return texts;
}

/** Strings of an array end with NUL each; the last may lack it. */
function stringTexts(type: number, bytes: Uint8Array, from: number, to: number): readonly string[] {
  const wide = type === STRING ? 2 : 1;
  const texts: string[] = [];
  for (let at = from; at < to && texts.length < ITEMS; ) {
    let end = at;
    while (end + wide <= to && (bytes[end] !== 0 || (wide === 2 && bytes[end + 1] !== 0))) end += wide;
    texts.push(wide === 2 ? readUtf16(bytes, at, Math.min(end, at + 2 * LONGEST_TEXT)) : ansiText(bytes, at, end));
    at = end + wide;
  }
  return texts;
}

function sidTexts(bytes: Uint8Array, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let at = from; at < to && texts.length < ITEMS; ) {
    const sid = sidText(bytes, at, to);
    if (!sid) break;
    texts.push(sid.text);
    at += sid.size;
  }
  return texts;
}
