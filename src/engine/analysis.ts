// What the engine found, as plain JSON: the one shape that page, worker, command line, tests and bug reports share.
import type { Clock } from './clock.ts';
import type { Era } from './define.ts';
import type { Fact } from './fact.ts';
import type { Fault } from './fault.ts';
import type { Pace } from './pace.ts';
import type { SeenPicture } from './picture-event.ts';
import type { Span } from './span.ts';

export type Verdict = 'diagnosed' | 'healthy' | 'unrelated' | 'inconclusive';
export type Grade = 'proven' | 'likely' | 'possible';

export interface SourceInfo {
  readonly name: string;
  readonly size: number;
  readonly encoding: string;
  readonly lines: number;
  /** what `lines` counts, where not lines of text */
  readonly unit?: 'record' | 'packet';
  /** formats that claimed records of it, the most first */
  readonly formats: readonly { readonly format: string; readonly records: number }[];
  readonly faults: readonly Fault[];
}

export interface Evidence {
  readonly file: string;
  readonly line: number;
  readonly unit?: 'record' | 'packet';
  /** the kind of the fact */
  readonly fact: string;
  readonly quote: string;
  readonly from?: number;
  readonly to?: number;
  /** the fact's own fields, for the sentence that says it */
  readonly fields: Fact['fields'];
  readonly weight: number;
}

/** Why a grade is what it is, in ids that the report turns into words. */
export type Reason =
  | { readonly kind: 'set-complete'; readonly facts: readonly string[] }
  | { readonly kind: 'set-open'; readonly missing: readonly string[] }
  | { readonly kind: 'rival'; readonly diagnosis: string }
  | { readonly kind: 'unsure-host'; readonly fact: string }
  /** every fact that would prove it is there, but they may speak of another server, another time or another PC */
  | { readonly kind: 'loose' }
  | { readonly kind: 'code-alone' };

export interface Ranked {
  readonly diagnosis: string;
  readonly family: string;
  readonly grade: Grade;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly Reason[];
}

export interface Excluded {
  readonly diagnosis: string;
  /** what takes it off the list */
  readonly by: readonly Evidence[];
}

export interface StepState {
  readonly step: string;
  readonly state: 'done' | 'begun' | 'failed' | 'unknown';
  readonly at?: Span;
}

export interface FoundCode {
  readonly code: string;
  /** how often it stands in the text, and the first place */
  readonly count: number;
  readonly first: Span;
  /** how a typed spelling was read: of an ambiguous one every reading is a code of its own, none is chosen silently */
  readonly how?: readonly string[];
  /** the extend code of setup (`0xC1900101 - 0x20017`), HTTP status … that stood beside it */
  readonly extend?: string;
}

export interface TimelineEntry {
  /** milliseconds of the axis: of the PC's wall clock, or UTC where only that is known */
  readonly time: number;
  /** what one record says: a line can say several things */
  readonly facts: readonly Fact[];
  /** the same statements of the same file again, right behind it */
  readonly again: number;
}

export interface Timeline {
  readonly how: Clock['how'];
  readonly ahead?: number;
  readonly common: number;
  readonly apart?: { readonly minutes: number; readonly log: number; readonly other: number };
  readonly entries: readonly TimelineEntry[];
  /** entries left out: the least telling ones */
  readonly left: number;
}

export interface Analysis {
  readonly verdict: Verdict;
  /** why the verdict is not a diagnosis, where it is not */
  readonly because:
    | 'diagnosed'
    | 'no-failure'
    | 'known-noise'
    | 'overcome'
    | 'settings-only'
    | 'not-ours'
    | 'words-only'
    | 'nothing-read'
    | 'part-unread'
    | 'code-alone'
    | 'tie'
    | 'unread-format'
    | 'weak'
    | 'unfinished'
    | 'another-update'
    | 'not-recorded'
    | 'stalled'
    | 'empty'
    | 'none-of-ours';
  /** the flowchart for what the words of a text without records describe */
  readonly seen?: string;
  readonly ranking: readonly Ranked[];
  readonly excluded: readonly Excluded[];
  readonly codes: readonly FoundCode[];
  readonly era: readonly Era[];
  readonly steps: readonly StepState[];
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceInfo[];
  /** what captures among the sources show */
  readonly pictures?: readonly SeenPicture[];
  /** what happened in all files that tell the time, on one axis; absent for fewer than two */
  readonly timeline?: Timeline;
  /** the step under way, and whether its silence is still normal */
  readonly pace?: Pace;
  /** the command whose output would decide best between what is left; `for` is missing where no cause is in sight and it brings the log of the failed step */
  readonly next?: { readonly command: string; readonly for?: { readonly diagnosis: string; readonly gives: string } };
}
