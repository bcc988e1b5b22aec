// source → hits: one pass over the text that keeps the lines in which a literal stands, and their surroundings.

import type { Line } from './define.ts';
import type { Fault } from './fault.ts';
import { type Encoding, type LineBatch, lineOf, readLines, type Source } from './source.ts';

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
    wants: (number: number): boolean => number % stride === 0,
    take(line: Line): void {
      lines.push(line);
      if (lines.length < SAMPLE) return;
      stride *= 2;
      lines = lines.filter((one) => one.number % stride === 0);
    },
    lines: (): readonly Line[] => lines,
  };
}

/** The line alone: a slice of a text keeps the whole text in memory for as long as it lives. Two parts, joined, are a text of their own. */
const own = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');

export interface Finder {
  readonly needles: readonly Needle[];
  /** Tells the needles that end at each place of the text before `to`, from left to right. `end` is the place behind them. */
  find(text: string, to: number, met: (end: number, needles: readonly number[]) => void): void;
}

/**
 * An Aho-Corasick automaton over UTF-16 code units, ASCII letters folded to one case.
 * Its cost does not grow with the number of literals: knowing more does not make reading slower.
 * No literal holds the end of a line, so that whatever stands there starts it anew.
 */
export function makeFinder(needles: readonly Needle[]): Finder {
  /** class of each code unit: literals use few of them, all others are class 0 */
  const classes = new Uint16Array(1 << 16);
  let width = 1;
  for (const { literal } of needles) for (const unit of unitsOf(literal)) if (classes[unit] === 0) classes[unit] = width++;
  for (let upper = 65; upper <= 90; upper++) classes[upper] = classes[upper + 32] as number;
  const { next, found, loud } = buildTable(
    needles.map(({ literal }) => unitsOf(literal).map((unit) => classes[unit] as number)),
    width,
  );
  return {
    needles,
    find(text, to, met) {
      let state = 0;
      for (let i = 0; i < to; i++) {
        state = next[state + (classes[text.charCodeAt(i)] as number)] as number;
        if (state >= loud) met(i + 1, found[(state - loud) / width] as readonly number[]);
      }
    },
  };
}

/** The code units of a literal, ASCII letters in lower case. */
const unitsOf = (literal: string): readonly number[] =>
  Array.from({ length: literal.length }, (_, i) => {
    const unit = literal.charCodeAt(i);
    return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  });

interface Table {
  /** where a state's row begins is its name: adding the class of the next unit gives the place of the next state */
  readonly next: Int32Array;
  /** states from here on have found something: `found` says what, row by row */
  readonly loud: number;
  readonly found: readonly (readonly number[])[];
}

function buildTable(words: readonly (readonly number[])[], width: number): Table {
  const children: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  words.forEach((word, id) => {
    let state = 0;
    for (const cls of word) {
      const known = children[state] as Map<number, number>;
      const child = known.get(cls) ?? children.length;
      if (child === children.length) {
        known.set(cls, child);
        children.push(new Map());
        ends.push([]);
      }
      state = child;
    }
    ends[state]?.push(id);
  });
  // breadth first: where a state goes back to stands nearer to the start, and is complete before it
  const back = new Int32Array(children.length);
  const order = [0];
  for (const state of order)
    for (const [cls, child] of children[state] as Map<number, number>) {
      let from = back[state] as number;
      while (from !== 0 && !children[from]?.has(cls)) from = back[from] as number;
      back[child] = state === 0 ? 0 : (children[from]?.get(cls) ?? 0);
      ends[child]?.push(...(ends[back[child] as number] as number[]));
      order.push(child);
    }
  const quiet = order.filter((state) => ends[state]?.length === 0);
  const loud = order.filter((state) => ends[state]?.length !== 0);
  const rows = new Int32Array(children.length);
  [...quiet, ...loud].forEach((state, i) => {
    rows[state] = i * width;
  });
  const next = new Int32Array(children.length * width);
  for (const state of order) {
    const row = rows[state] as number;
    const model = rows[back[state] as number] as number;
    next.copyWithin(row, model, model + width);
    for (const [cls, child] of children[state] as Map<number, number>) next[row + cls] = rows[child] as number;
  }
  return { next, loud: quiet.length * width, found: loud.map((state) => ends[state] as number[]) };
}

/**
 * Reads a source once and keeps what a literal was found in. Memory grows with the hits, not with the file.
 * @param progress called with the bytes read so far
 */
export async function scan(source: Source, finder: Finder, progress?: (read: number) => void): Promise<Scan> {
  const note: { encoding?: Encoding; lines?: number; faults: Fault[] } = { faults: [] };
  const keeper = makeKeeper(finder);
  for await (const batch of readLines(source, note)) {
    keeper.look(batch);
    progress?.(batch.read);
  }
  const { dropped, ...seen } = keeper.end();
  if (dropped > 0) note.faults.push({ kind: 'too-large', reason: String(dropped) });
  return { encoding: note.encoding ?? 'utf-8', lines: note.lines ?? 0, ...seen, faults: note.faults };
}

/** Looks at batches of lines and keeps of them what a `Scan` holds. */
function makeKeeper({ needles, find }: Finder) {
  const kept: KeptLine[] = [];
  const head: Line[] = [];
  const sampler = makeSampler();
  let tail: readonly Line[] = [];
  /** last line that is kept as the surroundings of a hit */
  let until = 0;
  let dropped = 0;
  /** lines that were hit and still wait for what comes after them */
  let waiting: { after: readonly string[] }[] = [];
  /** needles found in the text of a batch, and the places behind them */
  const found: (readonly number[])[] = [];
  const places: number[] = [];
  const met = (end: number, ids: readonly number[]): void => {
    places.push(end);
    found.push(ids);
  };

  /** The needles that stand in text[from … to), each once; `at` is the first place that may belong to it. */
  const hitsIn = (from: number, to: number, at: number): number[] => {
    const hits: number[] = [];
    for (let i = at; i < places.length && (places[i] as number) <= to; i++)
      // of two windows of one line, neither holds what lies across them
      for (const id of found[i] as readonly number[])
        if (!hits.includes(id) && (places[i] as number) - (needles[id] as Needle).literal.length >= from) hits.push(id);
    return hits;
  };

  /** the lines cut out last, by their places among all: of a hit, the neighbours are often hits themselves */
  const cut: { place: number; text: string }[] = [];
  let seen = 0;
  /** The nth line of a batch, or with a negative n one of the batch before. */
  const cutOut = (batch: LineBatch, n: number): string | undefined => {
    const place = seen + n;
    const known = cut.find((one) => one.place === place);
    if (known) return known.text;
    const text = n >= 0 ? lineOf(batch, n) : tail.at(n)?.text;
    if (text === undefined) return undefined;
    cut.unshift({ place, text: own(text) });
    if (cut.length > 1 + 2 * AFTER) cut.pop();
    return cut[0]?.text;
  };

  const keep = (batch: LineBatch, n: number, hits: readonly number[]): void => {
    const number = batch.numbers[n] as number;
    for (const hit of hits) until = Math.max(until, number + (needles[hit] as Needle).reach);
    if (hits.length === 0 && number > until) return;
    if (kept.length >= KEPT) {
      dropped++;
      return;
    }
    const text = cutOut(batch, n) as string;
    const before = cutOut(batch, n - 1);
    const earlier = hits.length > 0 ? cutOut(batch, n - 2) : undefined;
    // lists that are copied whole take no more room than they need: there may be many of them
    const line = {
      number,
      text,
      hits: hits.slice(),
      ...(before === undefined ? {} : { before }),
      ...(earlier === undefined ? {} : { earlier }),
    };
    if (hits.length === 0) kept.push(line);
    else {
      const hit = { ...line, after: [] };
      kept.push(hit);
      waiting.push(hit);
    }
  };

  const look = (batch: LineBatch): void => {
    const { text, starts, ends, numbers } = batch;
    places.length = found.length = 0;
    find(text, ends.at(-1) ?? 0, met);
    for (let n = 0, at = 0; n < numbers.length; n++) {
      const number = numbers[n] as number;
      const [from, to] = [starts[n] as number, ends[n] as number];
      if (head.length < HEAD) head.push({ number, text: own(text.slice(from, to)) });
      if (sampler.wants(number)) sampler.take({ number, text: own(text.slice(from, to)) });
      if (waiting.length > 0) {
        for (const one of waiting) one.after = one.after.concat(cutOut(batch, n) as string);
        waiting = waiting.filter(({ after }) => after.length < AFTER);
      }
      const hit = at < places.length && (places[at] as number) <= to;
      if (hit || number <= until) keep(batch, n, hit ? hitsIn(from, to, at) : []);
      while (at < places.length && (places[at] as number) <= to) at++;
    }
    const last = numbers.slice(-TAIL).map((number, i) => ({ number, text: lineOf(batch, Math.max(0, numbers.length - TAIL) + i) }));
    tail = [...tail, ...last].slice(-TAIL);
    seen += numbers.length;
  };
  return { look, end: () => ({ kept, head, tail, sample: sampler.lines(), dropped }) };
}
