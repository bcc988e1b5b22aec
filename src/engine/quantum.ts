// Quantum → bytes (described by M. Russotto, russotto.net/quantumcomp.html; held to what cabextract unpacks, scripts/compare-cabinets.ts): matches and letters by an arithmetic coder; each block of a cabinet is a frame of its own bits over one window.
import type { FrameDecoder } from './lzx.ts';

/** Weight that a symbol gains when it comes, and the sum of all at which they are made smaller. */
const GAIN = 8;
const FULL = 3800;
/** Times that weights are halved before the symbols are put in the order of their weights: at first, and from then on. */
const FIRST_ORDER = 4;
const NEXT_ORDER = 50;

/** Symbols that take turns, with the sum of the weights of each and all behind it; behind the last stands 0. */
interface Model {
  readonly symbols: Uint8Array;
  readonly sums: Uint16Array;
  halvings: number;
}
const makeModel = (size: number, first = 0): Model => ({
  symbols: Uint8Array.from({ length: size }, (_, i) => first + i),
  sums: Uint16Array.from({ length: size + 1 }, (_, i) => size - i),
  halvings: FIRST_ORDER,
});

/** The symbol at a place has come. */
function weigh(model: Model, at: number): void {
  const { symbols, sums } = model;
  for (let i = 0; i <= at; i++) sums[i] = (sums[i] as number) + GAIN;
  if ((sums[0] as number) <= FULL) return;
  if (--model.halvings > 0) {
    for (let i = symbols.length - 1; i >= 0; i--) sums[i] = Math.max((sums[i] as number) >> 1, (sums[i + 1] as number) + 1);
    return;
  }
  model.halvings = NEXT_ORDER;
  for (let i = 0; i < symbols.length; i++) sums[i] = ((sums[i] as number) - (sums[i + 1] as number) + 1) >> 1;
  // of equal weights the order is the one that exchanging leaves: no other sort gives it
  for (let i = 0; i < symbols.length; i++)
    for (let j = i + 1; j < symbols.length; j++)
      if ((sums[i] as number) < (sums[j] as number)) {
        exchange(sums, i, j);
        exchange(symbols, i, j);
      }
  for (let i = symbols.length - 1; i >= 0; i--) sums[i] = (sums[i] as number) + (sums[i + 1] as number);
}

function exchange(list: Uint8Array | Uint16Array, i: number, j: number): void {
  const held = list[i] as number;
  list[i] = list[j] as number;
  list[j] = held;
}

/** The bits of a frame, the highest of each byte first, and the interval of the coder. Behind the end come zeros, and `at` tells it. */
interface Coder {
  readonly bytes: Uint8Array;
  /** number of the next bit */
  at: number;
  low: number;
  high: number;
  code: number;
}

function take(coder: Coder, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++, coder.at++) value = (value << 1) | (((coder.bytes[coder.at >> 3] ?? 0) >> (7 - (coder.at & 7))) & 1);
  return value;
}

function begin(bytes: Uint8Array): Coder {
  const coder: Coder = { bytes, at: 0, low: 0, high: 0xffff, code: 0 };
  coder.code = take(coder, 16);
  return coder;
}

/** The next symbol: the one whose share of the interval holds the code. */
function symbolOf(coder: Coder, model: Model): number {
  const { sums } = model;
  const total = sums[0] as number;
  const range = coder.high - coder.low + 1;
  const wanted = Math.floor(((coder.code - coder.low + 1) * total - 1) / range);
  let at = 0;
  while ((sums[at + 1] as number) > wanted) at++;
  coder.high = coder.low + Math.floor(((sums[at] as number) * range) / total) - 1;
  coder.low += Math.floor(((sums[at + 1] as number) * range) / total);
  narrow(coder);
  const symbol = model.symbols[at] as number;
  weigh(model, at);
  return symbol;
}

/** Drops the highest bit while both ends share it, or the second while the ends come close around the middle. */
function narrow(coder: Coder): void {
  for (;;) {
    if (((coder.low ^ coder.high) & 0x8000) !== 0) {
      if ((coder.low & 0x4000) === 0 || (coder.high & 0x4000) !== 0) return;
      coder.low &= 0x3fff;
      coder.high |= 0x4000;
      coder.code ^= 0x4000;
    }
    coder.low = (coder.low << 1) & 0xffff;
    coder.high = ((coder.high << 1) & 0xffff) | 1;
    coder.code = ((coder.code << 1) & 0xffff) | take(coder, 1);
  }
}

/** Selectors: 0 to 3 a letter by its two highest bits, 4 a match of 3 bytes, 5 of 4, 6 of 5 and more. */
const LETTERS = 4;
const LONG = 6;
const LENGTH_SLOTS = 27;

/** A decoder of one folder. @param windowBits 10 to 21; `undefined` for any other */
export function makeQuantum(windowBits: number): FrameDecoder | undefined {
  if (windowBits < 10 || windowBits > 21) return undefined;
  const window = new Uint8Array(1 << windowBits);
  const mask = window.length - 1;
  const selector = makeModel(7);
  const letters = [0, 64, 128, 192].map((first) => makeModel(64, first));
  const places = [24, 36, 42].map((most) => makeModel(Math.min(most, 2 * windowBits)));
  const lengths = makeModel(LENGTH_SLOTS);
  let done = 0;
  return {
    frame(bytes, size) {
      const coder = begin(bytes);
      const out = new Uint8Array(size);
      for (let at = 0; at < size; ) {
        const chosen = symbolOf(coder, selector);
        const letter = letters[chosen];
        if (letter) window[done++ & mask] = out[at++] = symbolOf(coder, letter);
        else {
          const length = chosen === LONG ? lengthOf(coder, symbolOf(coder, lengths)) : chosen - LETTERS + 3;
          const distance = placeOf(coder, symbolOf(coder, places[chosen - LETTERS] as Model)) + 1;
          if (distance > done || at + length > size) return undefined;
          for (const end = at + length; at < end; done++) window[done & mask] = out[at++] = window[(done - distance) & mask] as number;
        }
        if (coder.at > 8 * bytes.length) return undefined;
      }
      return out;
    },
  };
}

/** Lengths from 5 in slots that grow: four of each width from the seventh on; the last has no bits of its own. */
function lengthOf(coder: Coder, slot: number): number {
  if (slot < 6) return 5 + slot;
  const extra = ((slot - 6) >> 2) + 1;
  return 3 + ((4 + ((slot - 6) & 3)) << extra) + (slot === LENGTH_SLOTS - 1 ? 0 : take(coder, extra));
}

/** Places in slots that grow, two of each width. */
function placeOf(coder: Coder, slot: number): number {
  if (slot < 2) return slot;
  const extra = (slot >> 1) - 1;
  return ((2 | (slot & 1)) << extra) + take(coder, extra);
}
