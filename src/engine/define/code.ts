// What is said about error codes, and how good the answers were.
import type { Edit } from '../code-table.ts';
import type { ReadingHow } from '../code-typed.ts';
import type { Text } from '../text.ts';

// ── codes ──
/** A code in our words; its names and number stand in content/codes. */
export interface CodeMeaning {
  readonly meaning: Text;
  /** the part of Windows that raises it: an id of `layers` in content/code-words.ts */
  readonly layer: string;
  /** how a log prints it: a line of our own */
  readonly line?: string;
}
export const defineCodeMeanings = (meanings: Readonly<Record<string, CodeMeaning>>) => meanings;
/** The words around codes: by id, so that tables and readings stay free of language. */
/** What to look at first when a code is all one has. */
export interface CodeAdvice {
  readonly first: Text;
  /** the flowchart that goes on from there, as `trees/id` */
  readonly to?: string;
}
export const defineCodeAdvice = (advice: Readonly<Record<string, CodeAdvice>>) => advice;
export interface CodePrint {
  readonly where: Text;
  readonly form: string;
  readonly layers: readonly string[];
  readonly cite: string;
}
export interface CodeWords {
  /** parts of Windows a code can come from */
  readonly layers: Readonly<Record<string, Text>>;
  /** how a typed spelling was read */
  readonly readings: Readonly<Record<ReadingHow, Text>>;
  /** how a neighbour differs from what was typed */
  readonly edits: Readonly<Record<Edit, Text>>;
  /** tables of content/codes by file name */
  readonly families: Readonly<Record<string, Text>>;
  /** notes of a table row */
  readonly notes: Readonly<Record<string, Text>>;
  /** phases of setup's extend code, by digit */
  readonly phases: Readonly<Record<string, Text>>;
  /** how logs print the codes of some layers: `{hex}`, `{HEX}` and `{name}` are filled */
  readonly prints: readonly CodePrint[];
}
export const defineCodeWords = (words: CodeWords): CodeWords => words;

// ── how good it is ──
/** What `npm run corpus -- score FOLDER` found on labelled inputs of strangers. Counts are inputs. */
export interface Measured {
  /** the day it was measured, ISO */
  readonly taken: string;
  readonly inputs: number;
  readonly faults: number;
  /** inputs without a fault: healthy, or about something else */
  readonly negatives: number;
  /** the first answer is the label, or one of those that fit as well */
  readonly right: number;
  /** the first answer is the label itself */
  readonly exact: number;
  /** a cause named where there is none */
  readonly falseAlarms: number;
  /** a fault taken for a healthy log */
  readonly calledHealthy: number;
  readonly provenWrong: number;
  /** of the right causes, those whose evidence holds a line that tells the fault */
  readonly cited: number;
  readonly citable: number;
  readonly grades: Readonly<Record<'proven' | 'likely' | 'possible', { readonly answers: number; readonly right: number }>>;
  readonly families: readonly { readonly family: string; readonly inputs: number; readonly right: number }[];
  readonly misses: readonly { readonly input: string; readonly wanted: readonly string[]; readonly got: string }[];
}
/** Inputs that were labelled beforehand and held back until the rules were written. They count once: who has seen what was missed has seen them. */
export interface MeasuredUnseen extends Pick<Measured, 'taken' | 'inputs' | 'right' | 'exact' | 'falseAlarms' | 'calledHealthy' | 'provenWrong'> {}
/** Why an input was missed, in our own words. */
export type MissReasons = Readonly<Record<string, Text>>;
export const defineMissReasons = (reasons: MissReasons): MissReasons => reasons;
