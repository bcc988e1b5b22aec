// bytes of a known format → events: the first bytes choose the reader, which streams the rest.

import type { BinaryFormat, Format, HeldLine, TraceFormat } from './define.ts';
import type { LogEvent } from './event.ts';
import type { Fault } from './fault.ts';
import type { Source } from './source.ts';

/** Bytes that the choice looks at. */
const HEAD = 128;
/** Bytes that tell binary from text. */
const SNIFFED = 4096;

export interface BinaryKind {
  readonly id: string;
  readonly format: BinaryFormat;
}
export interface TraceKind {
  readonly id: string;
  readonly format: TraceFormat;
}

/** The binary format a source starts like; `'unknown'` for bytes that are no text in any encoding; `undefined` for text. */
export async function chooseBinary(source: Source, formats: ReadonlyMap<string, Format>): Promise<BinaryKind | TraceKind | 'unknown' | undefined> {
  const head = await source.slice(0, SNIFFED);
  for (const [id, format] of formats) {
    if (!('magic' in format) || !format.magic(head.subarray(0, HEAD))) continue;
    return 'lines' in format ? { id, format } : { id, format };
  }
  return isText(head) ? undefined : 'unknown';
}

/** Control characters other than blanks, and zero bytes that do not alternate as those of UTF-16 do, are no text. */
function isText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  let controls = 0;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  });
  const [even = 0, odd = 0] = zeros;
  const wide = Math.max(even, odd) > head.length * 0.1 && Math.min(even, odd) <= Math.max(even, odd) / 8;
  return controls <= head.length * 0.05 && (even + odd <= head.length * 0.02 || wide);
}

/** What was read of a binary file, beside the events themselves. */
export interface Reading {
  readonly records: number;
  /** what the numbers of its records count */
  readonly unit?: 'record' | 'packet';
  readonly faults: readonly Fault[];
}

/**
 * Reads all records and hands each on at once: a large log holds more of them than memory should.
 * A reader that meets broken bytes tells the fault and keeps what it has.
 */
export async function readBinary(
  source: Source,
  index: number,
  { id, format }: BinaryKind,
  progress: (read: number) => void,
  take: (event: LogEvent) => void,
): Promise<Reading> {
  const faults: Fault[] = [];
  let records = 0;
  let unit: Reading['unit'];
  for await (const draft of format.bytes(counted(source, progress), (fault) => faults.push(fault))) {
    const { line, lines: _, unit: counts, ...rest } = draft;
    records++;
    unit ??= counts;
    take({ kind: 'record', ...rest, format: id, span: { source: index, line, ...(counts ? { unit: counts } : {}) } });
  }
  return { records, faults, ...(unit ? { unit } : {}) };
}

/** The lines of the log that a trace holds. */
export async function readTrace(
  source: Source,
  { format }: TraceKind,
  progress: (read: number) => void,
): Promise<{ lines: readonly HeldLine[]; faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const lines: HeldLine[] = [];
  for await (const line of format.lines(counted(source, progress), (fault) => faults.push(fault))) lines.push(line);
  return { lines, faults };
}

async function* counted(source: Source, progress: (read: number) => void): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of source.chunks()) {
    read += chunk.length;
    progress(read);
    yield chunk;
  }
}
