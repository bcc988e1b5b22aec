// The packets of a flow that a drawing may need: its first and its last ones, as plain numbers.
// An object for each of them would be most of what a long capture holds in memory.
import type { Packet } from './packet.ts';

/** Packets that are kept from the start of a flow, and at least so many before its end. */
const FIRST = 20;
const LAST = 20;
/** … of a flow that begins when many are kept already. */
const FIRST_LATE = 6;

export interface Moment {
  readonly number: number;
  readonly time: number;
}
/** A packet as a drawing needs it. */
export interface Note extends Moment {
  /** from the client */
  readonly up: boolean;
  readonly flags: number;
  readonly length: number;
  readonly again: boolean;
  readonly says?: string | undefined;
  /** sent by somebody on the way */
  readonly router?: boolean;
}

/** What stands above the TCP flags in the last number of a note. */
const UP = 1 << 8;
const AGAIN = 1 << 9;
const ROUTER = 1 << 10;

/** Each note is ROW numbers: packet, time, length, TCP flags with marks. */
const ROW = 4;

export interface Trail {
  readonly first: number[];
  readonly last: number[];
  /** notes so far, also those that `last` has dropped */
  count: number;
  /** the words of those that say something, by their place among all */
  says: Map<number, string> | undefined;
}

export const makeTrail = (): Trail => ({ first: [], last: [], count: 0, says: undefined });

/**
 * Notes a packet.
 * @param many so many packets of all flows are kept that only the start of a new one is
 * @returns how many are kept more than before
 */
export function follow(trail: Trail, packet: Packet, up: boolean, again: boolean, words: string | undefined, many: boolean): number {
  const { first, last } = trail;
  const early = first.length < ROW * (many ? FIRST_LATE : FIRST);
  if (!early && many) return 0;
  add(trail, early ? first : last, packet, packet.length, packet.flags | (up ? UP : 0) | (again ? AGAIN : 0), words);
  if (early) return 1;
  if (last.length > ROW * 2 * LAST) drop(trail);
  return last.length > ROW * LAST ? 0 : 1;
}

/** Notes a packet that a router sent about the flow. */
export function followRouter(trail: Trail, packet: Packet, words: string): void {
  if (trail.first.length < ROW * FIRST) add(trail, trail.first, packet, 0, ROUTER, words);
}

function add(trail: Trail, rows: number[], packet: Packet, length: number, marks: number, words: string | undefined): void {
  rows.push(packet.number, packet.time, length, marks);
  if (words !== undefined) {
    trail.says ??= new Map();
    trail.says.set(trail.count, words);
  }
  trail.count++;
}

/** Forgets the older half of the last packets. */
function drop({ last, count, says }: Trail): void {
  const from = count - last.length / ROW;
  last.splice(0, ROW * LAST);
  if (says) for (let i = 0; i < LAST; i++) says.delete(from + i);
}

/** @param from place of the first of the rows among all notes */
function read(rows: readonly number[], from: number, says: Trail['says']): readonly Note[] {
  const notes: Note[] = [];
  for (let at = 0; at < rows.length; at += ROW) {
    const [number = 0, time = Number.NaN, length = 0, marks = 0] = rows.slice(at, at + ROW);
    const [up, again, router] = [(marks & UP) !== 0, (marks & AGAIN) !== 0, (marks & ROUTER) !== 0];
    notes.push({ number, time, length, flags: marks & 255, up, again, router, says: says?.get(from + at / ROW) });
  }
  return notes;
}

/** The packets from the start of the flow. */
export const firstOf = ({ first, says }: Trail): readonly Note[] => read(first, 0, says);
/** The packets before its end. */
export const lastOf = ({ last, count, says }: Trail): readonly Note[] => read(last, count - last.length / ROW, says);
