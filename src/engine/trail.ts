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

/** Notes as numbers, ROW of them for each: number, time, length, TCP flags with what stands above them. */
interface Rows {
  readonly numbers: number[];
  readonly says: (string | undefined)[];
}
const ROW = 4;
const UP = 1 << 8;
const AGAIN = 1 << 9;
const ROUTER = 1 << 10;

export interface Trail {
  readonly first: Rows;
  readonly last: Rows;
}

const makeRows = (): Rows => ({ numbers: [], says: [] });
export const makeTrail = (): Trail => ({ first: makeRows(), last: makeRows() });

function add({ numbers, says }: Rows, packet: Moment, length: number, marks: number, words: string | undefined): void {
  numbers.push(packet.number, packet.time, length, marks);
  says.push(words);
}

/** @param many so many packets of all flows are kept that only the start of a new one is @returns how many are kept more than before */
export function follow(trail: Trail, packet: Packet, up: boolean, again: boolean, words: string | undefined, many: boolean): number {
  const { first, last } = trail;
  const marks = packet.flags | (up ? UP : 0) | (again ? AGAIN : 0);
  if (first.says.length < (many ? FIRST_LATE : FIRST)) {
    add(first, packet, packet.length, marks, words);
    return 1;
  }
  if (many) return 0;
  add(last, packet, packet.length, marks, words);
  if (last.says.length > 2 * LAST) {
    last.numbers.splice(0, ROW * LAST);
    last.says.splice(0, LAST);
  }
  return last.says.length > LAST ? 0 : 1;
}

/** A packet that a router sent about the flow. */
export function followRouter(trail: Trail, packet: Packet, words: string): void {
  if (trail.first.says.length < FIRST) add(trail.first, packet, 0, ROUTER, words);
}

const read = ({ numbers, says }: Rows): Note[] =>
  says.map((words, row) => {
    const [number = 0, time = Number.NaN, length = 0, marks = 0] = numbers.slice(ROW * row, ROW * row + ROW);
    return { number, time, length, flags: marks & 255, up: (marks & UP) !== 0, again: (marks & AGAIN) !== 0, router: (marks & ROUTER) !== 0, says: words };
  });

/** The packets from the start of the flow. */
export const firstOf = ({ first }: Trail): readonly Note[] => read(first);
/** The packets before its end. */
export const lastOf = ({ last }: Trail): readonly Note[] => read(last);
