// gzip → what was packed (RFC 1952): any number of members one after the other, as tools make them that append.

import { type Budget, withinBudget } from './budget.ts';
import { readUint32 } from './bytes.ts';
import { crc32 } from './crc.ts';
import type { Fault } from './fault.ts';
import { type Inflater, makeInflater } from './inflate.ts';
import { join, makeMember } from './member.ts';
import type { Source } from './source.ts';

// ID1 ID2 CM FLG MTIME(4) XFL OS [XLEN extra] [name 0] [comment 0] [CRC16]   FLG: 2 header CRC · 4 extra · 8 name · 16 comment
const FIXED = 10;
/** Longest head that is waited for: a name and a comment are short. */
const HEAD = 1 << 17;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** The packed file, under the archive's own name: nobody gives `capture.pcap.gz` and looks for another name in the answer. */
export function openGzip(source: Source, budget: Budget): Source {
  return makeMember(source.name, source.size, () => {
    const count = { packed: 0 };
    return withinBudget(unpack(source, count), () => count.packed, budget);
  });
}

/** Length of the member's head; `undefined` while more of it is to come; -1 for something else. */
function headLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < FIXED) return undefined;
  const flags = bytes[3] as number;
  if (!isGzip(bytes) || flags > 31) return -1;
  let at = FIXED;
  if (flags & 4) at += 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0 || at > bytes.length) return bytes.length > HEAD ? -1 : undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at <= bytes.length ? at : undefined;
}

/** Where the reading of one member stands. */
interface Reading {
  phase: 'head' | 'data' | 'tail';
  crc: number;
  size: number;
}

async function* unpack(source: Source, count: { packed: number }): AsyncGenerator<Uint8Array, Fault | undefined> {
  let left: Uint8Array = new Uint8Array(0);
  const inflater: Inflater = makeInflater();
  let reading: Reading | undefined;
  let members = 0;
  for await (const chunk of source.chunks()) {
    // a chunk of the source may be large: what it unpacks to is asked for in small steps
    for (let from = 0; from < chunk.length; from += STEP) {
      const step = chunk.subarray(from, from + STEP);
      count.packed += step.length;
      left = left.length === 0 ? step : join([left, step]);
      for (;;) {
        reading ??= { phase: 'head', crc: 0, size: 0 };
        const next = takeHead(reading, left);
        // what stands behind the last member is padding
        if (next === 'other') return members > 0 ? undefined : broken;
        left = next;
        if (reading.phase === 'data') {
          for (const piece of inflater.push(left)) {
            reading.crc = crc32(piece, reading.crc);
            reading.size = (reading.size + piece.length) >>> 0;
            yield piece;
          }
          left = inflater.rest();
          if (inflater.state() === 'broken') return broken;
          if (inflater.state() === 'more') {
            left = new Uint8Array(0);
            break;
          }
          reading.phase = 'tail';
        }
        if (reading.phase !== 'tail' || left.length < 8) break;
        if (readUint32(left, 0) !== reading.crc || readUint32(left, 4) !== reading.size) return { kind: 'packed', why: 'checksum' };
        left = left.subarray(8);
        inflater.restart();
        reading = undefined;
        members++;
        if (left.length === 0) break;
      }
    }
  }
  const padding = reading?.phase === 'head' && left.every((byte) => byte === 0);
  return members > 0 && (!reading || padding) ? undefined : { kind: 'packed', why: 'cut' };
}

const STEP = 1 << 14;
const broken: Fault = { kind: 'packed', why: 'broken' };

/** Passes over the head of a member once all of it is there. */
function takeHead(reading: Reading, bytes: Uint8Array): Uint8Array | 'other' {
  if (reading.phase !== 'head') return bytes;
  const length = headLength(bytes);
  if (length === undefined) return bytes;
  if (length < 0) return 'other';
  reading.phase = 'data';
  return bytes.subarray(length);
}
