// One record of an EVT file: EVENTLOGRECORD of winnt.h, 56 bytes, then names, strings and data (cite LIBEVT-FORMAT).
import { readUint16, readUint32, readUtf16 } from '../../engine/bytes.ts';
import type { RecordDraft } from '../../engine/define.ts';
import { LONGEST_VALUE, makeEventValues } from '../../engine/event-record.ts';

/** `LfLe`, which stands behind the length of the header and of every record. */
export const SIGNATURE = 0x654c664c;
/** Lengths and numbers in front of the names. */
export const RECORD_HEADER = 56;
/** Longer records than 64 KiB no version of Windows writes; twice that leaves room for what libevt has met. */
export const LARGEST = 0x2_0000;
const STRINGS = 256;

/** Type of an event → the level that the logs of Vista and later give the same: error, warning, information; audits have none. */
const LEVELS: ReadonlyMap<number, string> = new Map([
  [1, '2'],
  [2, '3'],
  [4, '4'],
]);

/** Does a record start here, as far as its length and signature say? @returns its length */
export function sizeOfRecord(bytes: Uint8Array, at: number): number | undefined {
  if (readUint32(bytes, at + 4) !== SIGNATURE) return undefined;
  const size = readUint32(bytes, at) as number;
  return size >= RECORD_HEADER + 4 && size <= LARGEST && size % 4 === 0 ? size : undefined;
}

export const numberOfRecord = (bytes: Uint8Array, at: number): number => readUint32(bytes, at + 8) ?? 0;

/**
 * The event of the record in bytes [at … to). Strings that would lie outside are left out.
 * @returns with `broken` where something did; without a `draft` where not even the source can be read
 */
export function readRecord(bytes: Uint8Array, at: number, to: number): { readonly draft?: RecordDraft; readonly broken: boolean } {
  const created = readUint32(bytes, at + 12);
  const id = readUint32(bytes, at + 20);
  const count = readUint16(bytes, at + 26);
  const strings = readUint32(bytes, at + 36);
  const source = textAt(bytes, at + RECORD_HEADER, to);
  if (created === undefined || id === undefined || count === undefined || strings === undefined || !source || source.text === '') return { broken: true };
  const values = makeEventValues();
  let next = at + strings;
  let read = 0;
  if (count > 0 && strings >= RECORD_HEADER)
    for (; read < Math.min(count, STRINGS); read++) {
      const one = textAt(bytes, next, to);
      if (!one) break;
      values.add(one.text);
      next = one.next;
    }
  const level = LEVELS.get(readUint16(bytes, at + 24) ?? 0) ?? '0';
  return {
    // the number that Event Viewer shows is the lower half; severity and facility stand above it
    draft: values.draft(numberOfRecord(bytes, at), { source: source.text, id: id & 0xffff, level, log: '', utc: created * 1000 }),
    broken: read < Math.min(count, STRINGS),
  };
}

/** UTF-16 up to its NUL, which must lie before `to`. */
function textAt(bytes: Uint8Array, from: number, to: number): { readonly text: string; readonly next: number } | undefined {
  if (from >= to) return undefined;
  for (let at = from; at + 1 < to; at += 2)
    if (bytes[at] === 0 && bytes[at + 1] === 0) return { text: readUtf16(bytes, from, Math.min(at, from + 2 * LONGEST_VALUE)), next: at + 2 };
  return undefined;
}
