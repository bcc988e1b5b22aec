// One statement observed in a source, of a kind that content/vocabulary.ts declares.
import type { EpochMs, FieldValue, LocalMs } from './event.ts';
import type { Span } from './span.ts';

/**
 * What a fact is for. The engine knows roles, never kinds.
 * - `failure`  something went wrong here (counts against `healthy`)
 * - `success`  an end mark: what failed before it in the same episode and step was overcome
 * - `setting`  how the machine is set up: holds until a later fact of the same kind says otherwise
 * - `traffic`  what a capture shows
 * - `step`     an update step was begun or done
 * - `era`      which Windows, which agent
 * - `code`     an error code without a record around it (typed alone, or in unread text)
 * - `noise`    harmless although it looks like a failure: silences the failures of its own line
 * - `foreign`  written by something other than Windows Update: silences its own line, and speaks for `unrelated`
 */
export type Role = 'failure' | 'success' | 'setting' | 'traffic' | 'step' | 'era' | 'code' | 'noise' | 'foreign';

export interface Fact {
  readonly kind: string;
  readonly role: Role;
  readonly span: Span;
  /** id of the format of the record it was seen in; `undefined` in text that no format claims */
  readonly format?: string;
  readonly at?: LocalMs;
  readonly utc?: EpochMs;
  /** its place in the order of time, where that is not the order of the lines: in a list with the newest record first */
  readonly place?: number;
  /** the PC that wrote the record, where it says so */
  readonly pc?: string;
  /** quoted in advice, or said to be of another PC: it may suggest a cause, never prove one, and overcomes nothing */
  readonly told?: true;
  /** the words it rests on, as the source has them */
  readonly quote: string;
  /** the kind's own fields: `code` (8 upper-case hex digits), `host` (lower case), `step` … */
  readonly fields: Readonly<Record<string, FieldValue>>;
}
