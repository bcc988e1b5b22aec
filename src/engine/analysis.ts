// What the engine found, as plain JSON: the one shape that page, worker, command line, tests and bug reports share.
import type { Era } from './define.ts';
import type { Fact } from './fact.ts';
import type { Pace } from './pace.ts';
import type { PictureEvent } from './picture-event.ts';
import type { Span } from './span.ts';

export type Verdict = 'diagnosed' | 'healthy' | 'unrelated' | 'inconclusive';
export type Grade = 'proven' | 'likely' | 'possible';

/** What could not be read, as a value: the other sources are analysed all the same. */
export interface Fault {
  readonly kind: 'unreadable' | 'empty' | 'binary' | 'too-large' | 'damaged' | 'changed' | 'cut-lines' | 'unsupported';
  /** line, byte offset or member name, where known */
  readonly at?: string;
  readonly reason?: string;
}

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

/** What a capture shows of one connection, with what a drawing needs. */
export interface SeenPicture {
  readonly picture: string;
  /** `ip:port > ip:port`, IPv6 in brackets; empty where there is no connection */
  readonly flow: string;
  /** the decisive packets, from 1 */
  readonly packets: readonly number[];
  readonly source: number;
  /** a failure that nothing else in the capture made good */
  readonly fault: boolean;
  readonly host?: string;
  readonly port?: number;
  readonly via?: 'direct' | 'proxy';
  /** its packets in order, 40 at most */
  readonly events: readonly PictureEvent[];
}

export interface Analysis {
  readonly verdict: Verdict;
  /** why the verdict is not a diagnosis, where it is not */
  readonly because:
    | 'diagnosed'
    | 'no-failure'
    | 'not-ours'
    | 'nothing-read'
    | 'code-alone'
    | 'tie'
    | 'unread-format'
    | 'weak'
    | 'unfinished'
    | 'not-recorded'
    | 'stalled'
    | 'empty';
  readonly ranking: readonly Ranked[];
  readonly excluded: readonly Excluded[];
  readonly codes: readonly FoundCode[];
  readonly era: readonly Era[];
  readonly steps: readonly StepState[];
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceInfo[];
  /** what captures among the sources show */
  readonly pictures?: readonly SeenPicture[];
  /** the step under way, and whether its silence is still normal */
  readonly pace?: Pace;
  /** the command whose output would decide best between what is left, and how many causes it would leave */
  readonly next?: { readonly command: string; readonly diagnosis: string; readonly gives: string };
}
