// what is broken in a file of many parts → one fault a kind of defect, with the places of the first of them.
import type { Defect, Fault } from './fault.ts';

/** Places of one kind that are named; beyond them it is counted. */
const NAMED = 4;

/** Collects the defects of a file whose other parts are read all the same. */
export interface Defects {
  /** @param at byte offset in the file, where it has one place */
  add(defect: Defect, at?: number): void;
  /** one fault a kind, in the order in which they first came */
  tell(fault: (fault: Fault) => void): void;
}

export function makeDefects(): Defects {
  const found = new Map<Defect, { count: number; readonly places: number[] }>();
  return {
    add(defect, at) {
      const one = found.get(defect) ?? { count: 0, places: [] };
      found.set(defect, one);
      one.count++;
      if (at !== undefined && one.places.length < NAMED) one.places.push(at);
    },
    tell(fault) {
      for (const [defect, { count, places }] of found) {
        const more = count - places.length;
        fault({ kind: 'defect', defect, ...(places.length === 0 ? {} : { at: `${places.join(', ')}${more > 0 ? ` (+${more})` : ''}` }) });
      }
    },
  };
}
