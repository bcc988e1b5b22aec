// what is broken in a file of many parts → one fault a kind of defect, with the places of the first of them.
import type { Fault } from './analysis.ts';

/** Places of one kind that are named; beyond them it is counted. */
const NAMED = 4;

/**
 * What can be broken in a file of records and leave the rest readable.
 * - `dirty`              the file says itself that it was open, or not closed well
 * - `no-header`          the part that a file starts with is missing
 * - `header-broken`      it is there, and its numbers cannot be true
 * - `header-checksum`    its checksum is wrong
 * - `version`            a version of the format that nobody has described
 * - `part-signature`     a part of the file does not start as such a part does
 * - `part-header`        the numbers at the start of a part cannot be true
 * - `part-checksum`      the checksum over the start of a part is wrong
 * - `records-checksum`   the checksum over the records of a part is wrong
 * - `record-lost`        where a record should start, there is none: the next was looked for
 * - `record-cut`         a record was not written to its end
 * - `record-broken`      what a record says breaks off inside it
 * - `template-missing`   the form that a record refers to is not where it says
 * - `too-deep`           forms within forms without end
 * - `too-much`           forms that multiply: only as much was read as real records take
 * - `cut-off`            the file ends in the middle
 */
export type Defect =
  | 'dirty'
  | 'no-header'
  | 'header-broken'
  | 'header-checksum'
  | 'version'
  | 'part-signature'
  | 'part-header'
  | 'part-checksum'
  | 'records-checksum'
  | 'record-lost'
  | 'record-cut'
  | 'record-broken'
  | 'template-missing'
  | 'too-deep'
  | 'too-much'
  | 'cut-off';

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
