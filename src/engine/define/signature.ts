// How a record becomes a fact.
import type { FieldValue, LineEvent, LogEvent, RecordEvent } from '../event.ts';
import type { Draft, Kinds } from './kinds.ts';

/** A: a Microsoft text or a measurement · B: one third-party source or several that agree. Less than that is not shipped. */
export type CiteGrade = 'A' | 'B';
interface SignatureBase {
  readonly cite: string | readonly string[];
  readonly grade: CiteGrade;
}
/** Words in a line of a log or of any text. */
export interface TextSignature<K extends Kinds = Kinds> extends SignatureBase {
  /** ≥ 8 bytes, found case-insensitively by the scan; `find` runs only on lines that have it */
  readonly literal: string | readonly string[];
  /** linear; runs on the record's text */
  readonly find: RegExp;
  /** ids of the formats it is believed in; without it, any format, but never unread text */
  readonly formats?: readonly string[];
  readonly fact: (match: RegExpExecArray, event: LogEvent) => Draft<K> | readonly Draft<K>[] | undefined;
  /** whole lines of our own: each hit must give a fact, each miss none */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
/** Error codes in a log line: found by the engine's own recogniser, believed or not by what this says. */
export interface CodeSignature<K extends Kinds = Kinds> extends SignatureBase {
  readonly codes: true;
  readonly formats: readonly string[];
  readonly fact: (code: string, event: LineEvent, place: { readonly from: number; readonly to: number }) => Draft<K> | undefined;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
/** Fields of a structured record. */
export interface RecordSignature<K extends Kinds = Kinds> extends SignatureBase {
  /** name of the record this signature reads */
  readonly record: string;
  readonly fact: (fields: Readonly<Record<string, FieldValue>>, event: RecordEvent) => Draft<K> | readonly Draft<K>[] | undefined;
}
export type Signature<K extends Kinds = Kinds> = TextSignature<K> | CodeSignature<K> | RecordSignature<K>;
/** Three doors, so that each `fact` gets the exact types of what it reads. */
export const defineSignature = <K extends Kinds>(signature: TextSignature<K>): Signature => signature as unknown as Signature;
export const defineCodeSignature = <K extends Kinds>(signature: CodeSignature<K>): Signature => signature as unknown as Signature;
export const defineRecordSignature = <K extends Kinds>(signature: RecordSignature<K>): Signature => signature as unknown as Signature;
