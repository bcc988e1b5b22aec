// One chunk of an EVTX file, 64 KiB → its records. Layout: libevtx documentation, sections 3 and 4 (cite LIBEVTX-FORMAT).
import { readUint16, readUint32, readUint64 } from '../../engine/bytes.ts';
import type { Defects } from '../../engine/defects.ts';
import { crc32 } from './crc32.ts';

export const CHUNK = 65_536;
export const FILE_HEADER = 4096;
/** Chunk header with its tables of names and templates. */
const HEADER = 512;
/** Signature, size, number, time; binary XML; size again. */
export const RECORD_HEADER = 24;
const SMALLEST = RECORD_HEADER + 4;
const RECORD = 0x2a2a;

/** A record as it lies in its chunk. */
export interface RawRecord {
  /** place in the chunk */
  readonly at: number;
  readonly size: number;
  readonly whole: boolean;
  readonly number: bigint;
  /** when it was written: FILETIME */
  readonly written: bigint;
}

const startsWith = (bytes: Uint8Array, word: string): boolean => {
  for (let i = 0; i < 7; i++) if (bytes[i] !== word.charCodeAt(i)) return false;
  return bytes[7] === 0;
};
export const isFileHeader = (bytes: Uint8Array): boolean => startsWith(bytes, 'ElfFile');
export const isChunkHeader = (bytes: Uint8Array): boolean => startsWith(bytes, 'ElfChnk');

/** Names what the file header says is wrong. The number of chunks it states is not believed: the file itself shows how many there are. */
export function checkFileHeader(header: Uint8Array, defects: Defects): void {
  if ((readUint32(header, 120) ?? 0) & 1) defects.add('dirty');
  if (crc32(header, 0, 120) !== readUint32(header, 124)) defects.add('header-checksum', 0);
  if (readUint16(header, 38) !== 3) defects.add('version', 38);
}

/**
 * The records of a chunk in the order they lie in. Wrong checksums are named and the chunk is read all the same;
 * behind a broken record the next one is looked for. Every turn moves on, whatever the lengths say.
 * @param bytes the chunk, shorter than 64 KiB where the file is cut off @param offset place of the chunk in the file
 */
export function* walkRecords(bytes: Uint8Array, offset: number, defects: Defects): Generator<RawRecord> {
  const { free, foreign } = checkChunk(bytes, offset, defects);
  let at = HEADER;
  let last: bigint | undefined;
  // without the signature of a chunk nothing is expected, so that nothing is missed either
  let lost = foreign;
  const live = lastLive(bytes);
  while (at + SMALLEST <= bytes.length && at <= live) {
    const record = recordAt(bytes, at);
    const next = record !== undefined && (last === undefined || record.number === last + 1n);
    // What lies behind the records is left over from a former turn of the log, unless it goes on counting: then the header is the older.
    if (at >= free && !(next && last !== undefined)) break;
    if (record?.whole && (next || !lost || record.number > (last ?? 0n))) lost = false;
    else if (record && !record.whole && next && !lost) defects.add('record-cut', offset + at);
    else {
      if (!lost) defects.add('record-lost', offset + at);
      lost = true;
      at++;
      continue;
    }
    yield record;
    last = record.number;
    // of a record that was not written to its end the length is not believed
    if (!record.whole) lost = true;
    at += record.whole ? record.size : RECORD_HEADER;
  }
}

/** The last byte that is not zero: behind it nothing was ever written. */
function lastLive(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at >= 0 && bytes[at] === 0) at--;
  return at;
}

/** Names what is wrong with the chunk's header. `free`: where its records end; `foreign`: it does not start as a chunk. */
function checkChunk(bytes: Uint8Array, offset: number, defects: Defects): { readonly free: number; readonly foreign: boolean } {
  if (!isChunkHeader(bytes)) {
    defects.add('part-signature', offset);
    return { free: bytes.length, foreign: true };
  }
  if (bytes.length < HEADER) return { free: 0, foreign: false };
  const free = readUint32(bytes, 48) as number;
  if (crc32(bytes, 128, HEADER, crc32(bytes, 0, 120)) !== readUint32(bytes, 124)) defects.add('part-checksum', offset);
  if (free < HEADER || free > CHUNK) {
    defects.add('part-header', offset + 48);
    return { free: bytes.length, foreign: false };
  }
  if (free <= bytes.length && crc32(bytes, HEADER, free) !== readUint32(bytes, 52)) defects.add('records-checksum', offset);
  return { free, foreign: false };
}

/** A record is `whole` if its length stands alike at both of its ends. */
function recordAt(bytes: Uint8Array, at: number): RawRecord | undefined {
  if (readUint32(bytes, at) !== RECORD) return undefined;
  const size = readUint32(bytes, at + 4) as number;
  if (size < SMALLEST || size > CHUNK - HEADER) return undefined;
  return {
    at,
    size: Math.min(size, bytes.length - at),
    whole: readUint32(bytes, at + size - 4) === size,
    number: readUint64(bytes, at + 8) as bigint,
    written: readUint64(bytes, at + 16) as bigint,
  };
}
