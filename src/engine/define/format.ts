// How a log, a command's output or a file of bytes is read.

import type { CodeTable } from '../code-table.ts';
import type { EpochMs, LineEvent, RecordEvent } from '../event.ts';
import type { Fault } from '../fault.ts';
import type { Text } from '../text.ts';
import type { Era } from './kinds.ts';

/** A line of the source, numbered from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}
/** What a grammar finds in a line. `undefined` from the reader: the line is not of this format. */
export type LineDraft = Omit<LineEvent, 'kind' | 'span' | 'format'>;
export interface RecordDraft extends Omit<RecordEvent, 'kind' | 'span' | 'format'> {
  readonly line: number;
  /** the lines the record takes up, where more than one */
  readonly lines?: number;
  readonly unit?: 'record' | 'packet';
}
interface FormatBase {
  readonly title: Text;
  /** the releases that write it; a source in this format alone narrows the era to these */
  readonly eras?: readonly Era[];
  /** real-shaped lines of our own that prove the grammar; each must be claimed by this format and no other */
  readonly samples: readonly string[];
  /** said to the reader: how the grammar was worked out, where that is less than a Microsoft text or a real file, or how times are told */
  readonly caution?: Text;
  /** its records have lost their words: they are counted, and what they said may be the failure */
  readonly undecoded?: true;
}
/** One record a line. */
export interface LineFormat extends FormatBase {
  /** linear (no unbounded repeat before the part that anchors it); checked by `npm test` */
  readonly line: RegExp;
  readonly event: (match: RegExpExecArray, text: string) => LineDraft | undefined;
}
/** Records of several lines: opened by a literal, read from the lines that follow it. */
export interface BlockFormat extends FormatBase {
  /** words (≥ 8 bytes) that open a block, case-insensitive */
  readonly opens: readonly string[];
  /** how many lines after the opening one can belong to the block */
  readonly reach: number;
  readonly read: (block: readonly Line[]) => Iterable<RecordDraft>;
}
/** A whole short text: the typed code. */
export interface WholeFormat extends FormatBase {
  /** longest text (UTF-16 code units) it looks at */
  readonly longest: number;
  readonly whole: (text: string, codes?: CodeTable) => Iterable<RecordDraft>;
}
/** A file of bytes: known by how it starts, read as a stream in bounded memory. */
export interface BinaryFormat extends FormatBase {
  /** do the first bytes (at least 128, unless the file is shorter) look like this format? */
  readonly magic: (head: Uint8Array) => boolean;
  /** reads records; what is broken is told to `fault` and skipped or ends the reading, never thrown */
  readonly bytes: (chunks: AsyncIterable<Uint8Array>, fault: (fault: Fault) => void) => AsyncIterable<RecordDraft>;
}
/** A line of a log as a file of bytes holds it. */
export interface HeldLine {
  /** as the tool of Windows that reads such files prints it, without line breaks */
  readonly text: string;
  /** the moment that its time stamp means */
  readonly utc?: EpochMs;
  /** what the record says of itself; the words of the line may say worse */
  readonly level?: NonNullable<LineEvent['level']>;
}
/** A file of bytes that holds a log: its records become the lines that a tool of Windows writes of them, and the grammar of those lines reads them. */
export interface TraceFormat extends FormatBase {
  /** as of a binary format */
  readonly magic: BinaryFormat['magic'];
  /** the lines in the order of time; what is broken or cannot be read is told to `fault`, never thrown */
  readonly lines: (chunks: AsyncIterable<Uint8Array>, fault: (fault: Fault) => void) => AsyncIterable<HeldLine>;
}
export type Format = LineFormat | BlockFormat | WholeFormat | BinaryFormat | TraceFormat;
export const defineFormat = <F extends Format>(format: F): F => format;
