// One record read from a source, whatever its format.
import type { Span } from './span.ts';

declare const local: unique symbol;
declare const epoch: unique symbol;
/** Milliseconds of the log's own wall clock, as if it were UTC: comparable only within one machine. */
export type LocalMs = number & { readonly [local]: true };
/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number & { readonly [epoch]: true };

export type FieldValue = string | number | boolean | readonly string[];

interface Base {
  readonly span: Span;
  /** id of the format that claimed the record */
  readonly format: string;
  /** the words themselves: of a structured record, the line it starts with */
  readonly text: string;
  /** wall clock of the PC that wrote the record */
  readonly at?: LocalMs;
  /** the same moment in UTC, where the record or the head of its log says the zone */
  readonly utc?: EpochMs;
}

/** A line of a log. `text` is what remains once stamp, ids and component are taken off. */
export interface LineEvent extends Base {
  readonly kind: 'line';
  readonly component?: string;
  /** `error` also stands for FATAL and *FAILED*: the writer's word, not our judgement */
  readonly level?: 'info' | 'warning' | 'error';
  /** process and thread, as the log prints them: tell parallel calls apart */
  readonly thread?: string;
  /** what follows on lines of no format: the second half of a record that a paste has wrapped, or nothing of it */
  readonly rest?: string;
}

/** A record of several lines or of a binary file, read into named fields. */
export interface RecordEvent extends Base {
  readonly kind: 'record';
  /** what sort of record: 'winhttp-proxy', 'tcp-flow' … */
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** A line that no format claims: kept, since it may carry a code, but nothing is proven by it. */
export interface UnparsedEvent extends Base {
  readonly kind: 'unparsed';
}

export type LogEvent = LineEvent | RecordEvent | UnparsedEvent;

/**
 * Wall-clock milliseconds from the numbers of a stamp; `undefined` when they name no real moment
 * (month 13, 31 February), since a damaged stamp must not order anything.
 */
export function localMs(year: number, month: number, day: number, hour: number, minute: number, second: number, ms = 0): LocalMs | undefined {
  const value = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const back = new Date(value);
  const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 61;
  return real ? (value as LocalMs) : undefined;
}
