// source → hits: one pass over the text that keeps the lines in which a literal stands, and their surroundings.
import type { Fault } from './analysis.ts';
import type { Line } from './define.ts';
import { type Encoding, readLines, type Source } from './source.ts';

export interface Needle {
  readonly literal: string;
  /** lines after a hit that are kept with it, for records of several lines */
  readonly reach: number;
}

/** A kept line. `hits` are indices of needles; empty for a line kept only as surroundings. */
export interface KeptLine extends Line {
  readonly hits: readonly number[];
  /** the line before it: a wrapped paste puts the second half of a record on a line of its own */
  readonly before?: string;
  /** the line before that: some pastes break a record twice */
  readonly earlier?: string;
  /** the lines after it, of a line that was hit: as many as a wrapped record may go on */
  readonly after?: readonly string[];
}

export interface Scan {
  readonly encoding: Encoding;
  readonly lines: number;
  readonly kept: readonly KeptLine[];
  /** the first lines, hit or not: what kind of text is this? */
  readonly head: readonly Line[];
  readonly tail: readonly Line[];
  /** lines from all over it, evenly spaced, for the same question */
  readonly sample: readonly Line[];
  readonly faults: readonly Fault[];
}

/** Lines kept of one source: beyond this they are counted and said to be left out, never silently lost. */
const KEPT = 50_000;
/** Lines that a wrapped record may go on. */
const AFTER = 2;
const HEAD = 64;
const TAIL = 64;
const SAMPLE = 512;

/** Keeps every nth line; when there are too many, every other one is dropped and n doubles. */
function makeSampler() {
  let lines: Line[] = [];
  let stride = 4;
  return {
    look(line: Line): void {
      if (line.number % stride !== 0) return;
      lines.push({ ...line, text: own(line.text) });
      if (lines.length < SAMPLE) return;
      stride *= 2;
      lines = lines.filter((one) => one.number % stride === 0);
    },
    lines: (): readonly Line[] => lines,
  };
}

/** The line alone: a slice of a block of text keeps the whole block in memory for as long as it lives. */
const own = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

export interface Finder {
  readonly needles: readonly Needle[];
  find(text: string, hits: number[]): void;
}

/**
 * An Aho-Corasick automaton over UTF-16 code units, ASCII letters folded to one case.
 * Its cost does not grow with the number of literals: knowing more does not make reading slower.
 */
export function makeFinder(needles: readonly Needle[]): Finder {
  const alphabet = new Map<number, number>();
  const classOf = (unit: number): number => alphabet.get(unit >= 65 && unit <= 90 ? unit + 32 : unit) ?? 0;
  for (const { literal } of needles)
    for (const c of literal.toLowerCase())
      for (let i = 0; i < c.length; i++) if (!alphabet.has(c.charCodeAt(i))) alphabet.set(c.charCodeAt(i), alphabet.size + 1);
  const width = alphabet.size + 1;
  const { next, out } = buildTrie(needles, width, classOf);
  const small = new Uint16Array(128).map((_, unit) => classOf(unit));
  return {
    needles,
    find(text, hits) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        state = next[state * width + (unit < 128 ? (small[unit] ?? 0) : classOf(unit))] ?? 0;
        const found = out[state];
        if (found) for (const needle of found) if (!hits.includes(needle)) hits.push(needle);
      }
    },
  };
}

function buildTrie(needles: readonly Needle[], width: number, classOf: (unit: number) => number) {
  const rows: Int32Array[] = [new Int32Array(width).fill(-1)];
  const out: (number[] | undefined)[] = [undefined];
  needles.forEach(({ literal }, id) => {
    let state = 0;
    for (let i = 0; i < literal.length; i++) {
      const row = rows[state] as Int32Array;
      const cls = classOf(literal.charCodeAt(i));
      if ((row[cls] ?? -1) < 0) {
        row[cls] = rows.length;
        rows.push(new Int32Array(width).fill(-1));
        out.push(undefined);
      }
      state = row[cls] as number;
    }
    out[state] = [...(out[state] ?? []), id];
  });
  const fail = new Int32Array(rows.length);
  const queue: number[] = [0];
  for (const state of queue) {
    const row = rows[state] as Int32Array;
    for (let cls = 0; cls < width; cls++) {
      const to = row[cls] as number;
      const back = state === 0 ? 0 : ((rows[fail[state] as number] as Int32Array)[cls] as number);
      if (to < 0) row[cls] = back;
      else {
        fail[to] = back;
        const inherited = out[back];
        if (inherited) out[to] = [...(out[to] ?? []), ...inherited];
        queue.push(to);
      }
    }
  }
  const next = new Int32Array(rows.length * width);
  rows.forEach((row, state) => next.set(row, state * width));
  return { next, out };
}

/**
 * Reads a source once and keeps what a literal was found in. Memory grows with the hits, not with the file.
 * @param progress called with the bytes read so far
 */
export async function scan(source: Source, finder: Finder, progress?: (read: number) => void): Promise<Scan> {
  const note: { encoding?: Encoding; lines?: number; faults: Fault[] } = { faults: [] };
  const kept: KeptLine[] = [];
  const head: Line[] = [];
  const tail: Line[] = [];
  let until = 0;
  let dropped = 0;
  let last: string | undefined;
  let lastButOne: string | undefined;
  const hits: number[] = [];
  /** lines that were hit and still wait for what comes after them */
  let waiting: string[][] = [];
  const sampler = makeSampler();
  for await (const batch of readLines(source, note)) {
    for (let i = 0; i < batch.texts.length; i++) {
      const before = last;
      const earlier = lastButOne;
      let text = batch.texts[i] as string;
      const number = batch.numbers[i] as number;
      lastButOne = last;
      last = text;
      if (head.length < HEAD) head.push({ number, text });
      sampler.look({ number, text });
      tail.push({ number, text });
      if (tail.length > 2 * TAIL) tail.splice(0, TAIL);
      if (waiting.length > 0) text = own(text);
      for (const after of waiting) after.push(text);
      waiting = waiting.filter((after) => after.length < AFTER);
      hits.length = 0;
      finder.find(text, hits);
      for (const hit of hits) until = Math.max(until, number + (finder.needles[hit]?.reach ?? 0));
      if (hits.length === 0 && number > until) continue;
      if (kept.length >= KEPT) {
        dropped++;
        continue;
      }
      text = own(text);
      last = text;
      const after: string[] = [];
      if (hits.length > 0) waiting.push(after);
      kept.push({
        number,
        text,
        hits: hits.slice(),
        ...(before === undefined ? {} : { before: own(before) }),
        ...(earlier === undefined || hits.length === 0 ? {} : { earlier: own(earlier) }),
        ...(hits.length > 0 ? { after } : {}),
      });
    }
    progress?.(batch.read);
  }
  if (dropped > 0) note.faults.push({ kind: 'too-large', reason: String(dropped) });
  return { encoding: note.encoding ?? 'utf-8', lines: note.lines ?? 0, kept, head, tail: tail.slice(-TAIL), sample: sampler.lines(), faults: note.faults };
}
