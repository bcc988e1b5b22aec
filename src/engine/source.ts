// bytes → decoded text: one pasted text or dropped file, in whatever encoding, as a stream of lines.
import type { Fault } from './fault.ts';

declare class TextDecoder {
  constructor(label: string, options?: { ignoreBOM?: boolean; fatal?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

export interface Source {
  /** a label for the reader; never decides a format, never used as a path */
  readonly name: string;
  readonly size: number;
  /** A chunk holds what it holds until the next but one is asked for: then its memory may be read into again. */
  chunks(): AsyncIterable<Uint8Array>;
  slice(from: number, to: number): Promise<Uint8Array>;
  /** hears how many bytes were used up that `slice` gave, for progress: an archive is not read by `chunks` */
  passed?(bytes: number): void;
  /** why it is not read at all: an encrypted member of an archive */
  readonly refused?: readonly Fault[];
  /** what went wrong while its bytes were unpacked: complete once `chunks` has ended */
  readonly faults?: readonly Fault[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

/** A source that is already in memory. `cut` sets the chunk size in bytes: every size gives the same result. */
export function fromBytes(name: string, bytes: Uint8Array, cut = 1 << 20): Source {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, Math.min(at + cut, bytes.length));
    },
    slice: async (from, to) => bytes.subarray(from, to),
  };
}

/** A pasted text. */
export const fromText = (name: string, text: string): Source => fromBytes(name, new TextEncoder().encode(text));

/** Lines that another file holds, as a text of their own. They are encoded batch by batch: together they may be longer than a string can be. */
export function fromLines(name: string, lines: readonly string[]): Source {
  const encoder = new TextEncoder();
  const encode = (from: number, to: number) => encoder.encode(lines.slice(from, to).reduce((text, line) => `${text}${line}\n`, ''));
  return {
    name,
    size: lines.length,
    async *chunks() {
      for (let at = 0; at < lines.length; at += BATCH) yield encode(at, at + BATCH);
    },
    slice: async (from, to) => encode(0, BATCH).subarray(from, to),
  };
}
const BATCH = 1024;

/** Longest stretch of one line that is looked at in one piece: a pattern never sees more (TRUST T05). */
export const WINDOW = 8192;
/** Windows of one line that are read before the rest of that line is skipped, and said to be. */
const WINDOWS_A_LINE = 256;

/**
 * Lines of one stretch of text, or the windows of a long one: the nth is text[starts[n] … ends[n]).
 * Nearly none of them is ever looked at, so they are cut out only where one is.
 */
export interface LineBatch {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** line number of each; the windows of one long line share a number */
  readonly numbers: readonly number[];
  /** bytes read so far, for progress */
  readonly read: number;
}

/** The nth line of a batch. It holds on to the whole text. */
export const lineOf = ({ text, starts, ends }: LineBatch, n: number): string => text.slice(starts[n], ends[n]);

/**
 * Decodes and splits a source: CRLF, LF and lone CR all end a line. Lines longer than WINDOW come in several windows.
 * Never throws for what is in the bytes; what cannot be read is reported through `faults`.
 */
export async function* readLines(source: Source, note: { encoding?: Encoding; lines?: number; faults: Fault[] }): AsyncGenerator<LineBatch> {
  const decoder = makeDecoder((encoding) => {
    note.encoding = encoding;
  });
  const splitter = makeSplitter(note.faults);
  let read = 0;
  for await (const bytes of source.chunks()) {
    read += bytes.length;
    for (const lines of splitter.push(decoder.decode(bytes))) yield { ...lines, read };
  }
  for (const lines of [...splitter.push(decoder.end()), splitter.end()]) yield { ...lines, read };
  note.lines = splitter.count();
}

/** Decides the encoding when the first bytes that tell it arrive: ASCII alone reads the same in all of them but UTF-16. */
function makeDecoder(decided: (encoding: Encoding) => void) {
  let decoder: TextDecoder | undefined;
  let ascii = true;
  let held: Uint8Array | undefined;
  const open = (encoding: Encoding): TextDecoder => {
    decided(encoding);
    return new TextDecoder(encoding);
  };
  const plain = new TextDecoder('utf-8');
  const decode = (bytes: Uint8Array): string => {
    if (decoder) return decoder.decode(bytes, { stream: true });
    if (held) bytes = join(held, bytes);
    held = undefined;
    if (ascii && bytes.length < 64) {
      held = bytes;
      return '';
    }
    const wide = ascii ? sniffWide(bytes) : undefined;
    ascii = false;
    if (wide) decoder = open(wide);
    else {
      const high = findHigh(bytes);
      if (high < 0) return plain.decode(bytes);
      if (bytes.length - high < 8) {
        held = bytes.subarray(high);
        return plain.decode(bytes.subarray(0, high));
      }
      decoder = open(sniffNarrow(bytes.subarray(high)));
      return plain.decode(bytes.subarray(0, high)) + decoder.decode(bytes.subarray(high), { stream: true });
    }
    return decoder.decode(bytes, { stream: true });
  };
  const end = (): string => {
    if (decoder) return decoder.decode();
    const rest = held ?? new Uint8Array(0);
    const encoding = (ascii ? sniffWide(rest) : undefined) ?? sniffNarrow(rest);
    return open(encoding).decode(rest);
  };
  return { decode, end };
}

/** Place of the first byte that is not ASCII, or -1: four bytes at a time, since nearly all of a log is. */
function findHigh(bytes: Uint8Array): number {
  // words begin where the memory allows it
  const first = Math.min(bytes.length, -bytes.byteOffset & 3);
  const words = bytes.length - first < 4 ? [] : new Int32Array(bytes.buffer, bytes.byteOffset + first, (bytes.length - first) >> 2);
  let quiet = 0;
  while (quiet < words.length && ((words[quiet] as number) & 0x80808080) === 0) quiet++;
  for (let at = 0; at < bytes.length; at++) {
    if (at === first) at += 4 * quiet;
    if ((bytes[at] ?? 0) >= 0x80) return at;
  }
  return -1;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** UTF-16 by its mark, or by where the zero bytes stand; UTF-8 by its mark. */
function sniffWide(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const pairs = Math.min(bytes.length, 4096) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (pairs >= 4 && odd > pairs * 0.2 && even <= odd / 8) return 'utf-16le';
  if (pairs >= 4 && even > pairs * 0.2 && odd <= even / 8) return 'utf-16be';
  return undefined;
}

/** UTF-8 if the bytes obey it, else Shift_JIS if they obey that and look Japanese, else Windows-1252. */
function sniffNarrow(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, 1 << 16);
  if (isUtf8(sample)) return 'utf-8';
  return isShiftJis(sample) ? 'shift_jis' : 'windows-1252';
}

/** A sequence cut off by the end of the sample is forgiven. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    const more = byte < 0x80 ? 0 : byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : -1;
    if (more < 0) return false;
    for (let k = 1; k <= more && i + k < bytes.length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false;
    i += more + 1;
  }
  return true;
}

/** Lead 81-9F/E0-FC with trail 40-7E/80-FC, or half-width kana A1-DF; a Western text in cp1252 breaks this soon. */
export function isShiftJis(bytes: Uint8Array): boolean {
  let doubles = 0;
  let singles = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (byte >= 0xa1 && byte <= 0xdf) {
      singles++;
      continue;
    }
    if (byte === 0x80 || byte === 0xa0 || byte > 0xfc) return false;
    const trail = bytes[i + 1];
    if (trail === undefined) break;
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return false;
    doubles++;
    i++;
  }
  return doubles > 0 && doubles >= singles / 4;
}

type Lines = Omit<LineBatch, 'read'>;

function makeSplitter(faults: Fault[]) {
  /** the line whose end has not come yet */
  let carry = '';
  let number = 1;
  let windows = 0;
  let sawCr = false;
  let cutNoted = false;
  let any = false;
  const split = (text: string, start: number): Lines => {
    const starts: number[] = [];
    const ends: number[] = [];
    const numbers: number[] = [];
    /** Adds what is new of a line. Of one that ended with its last window nothing is left. */
    const add = (from: number, to: number): void => {
      for (let at = from; at < to || (at === from && windows === 0); at += WINDOW) {
        if (windows++ < WINDOWS_A_LINE) {
          starts.push(at);
          ends.push(Math.min(at + WINDOW, to));
          numbers.push(number);
        } else if (!cutNoted) {
          cutNoted = true;
          faults.push({ kind: 'cut-lines', at: String(number) });
        }
      }
    };
    let from = start;
    let cr = text.indexOf('\r', from);
    let lf = text.indexOf('\n', from);
    while (cr >= 0 || lf >= 0) {
      const end = lf < 0 || (cr >= 0 && cr < lf) ? cr : lf;
      add(from, end);
      number++;
      windows = 0;
      from = end === cr && lf === cr + 1 ? lf + 1 : end + 1;
      if (cr >= 0 && cr < from) cr = text.indexOf('\r', from);
      if (lf >= 0 && lf < from) lf = text.indexOf('\n', from);
    }
    if (text.length - from > WINDOW) {
      const whole = text.length - ((text.length - from) % WINDOW);
      add(from, whole);
      from = whole;
    }
    carry = text.slice(from);
    return { text, starts, ends, numbers };
  };
  const push = (more: string): readonly Lines[] => {
    if (more === '') return [];
    any = true;
    // the second half of a CRLF that a chunk boundary has cut in two
    const start = sawCr && more.startsWith('\n') ? 1 : 0;
    sawCr = more.endsWith('\r');
    if (carry === '') return [split(more, start)];
    // the line that was begun is put together apart: joined to all that follows, the whole would be copied
    const next = more.indexOf('\n') + 1;
    return next > 0 ? [split(carry + more.slice(0, next), 0), split(more, next)] : [split(carry + more, 0)];
  };
  /** A last line without an end. */
  const end = () => {
    const text = carry;
    carry = '';
    return text === '' ? { text, starts: [], ends: [], numbers: [] } : { text, starts: [0], ends: [text.length], numbers: [number++] };
  };
  return { push, end, count: () => (any ? number - 1 : 0) };
}
