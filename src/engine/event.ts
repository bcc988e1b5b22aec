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
  /** the PC that wrote the record, where it says so */
  readonly pc?: string;
  /** it stands in advice, or is said to be of another PC */
  readonly told?: true;
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

// 2024/05/21 8:01:40      2024-05-21T08:01:40      5/21/2024 8:01:40 AM      21.05.2024 08:01:40
const WRITTEN = /(?<!\d)(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})[T ,]{1,3}(\d{1,2})[:.](\d\d)[:.](\d\d)(?:[.,]\d{1,7})?(?: {0,2}([AP])\.?M)?/i;

/** Wall clock of a date as a viewer writes it; `undefined` where day and month cannot be told apart. */
export function readWallClock(text: string): LocalMs | undefined {
  const match = WRITTEN.exec(text.slice(0, 80));
  if (!match) return undefined;
  const [one, two, three, written, minute, second] = [1, 3, 4, 5, 6, 7].map((i) => Number(match[i])) as [number, number, number, number, number, number];
  const half = match[8]?.toLowerCase();
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  if (one > 999) return localMs(one, two, three, hour, minute, second);
  if (three < 1000) return undefined;
  if (match[2] === '.' || one > 12) return localMs(three, two, one, hour, minute, second);
  return half !== undefined || two > 12 ? localMs(three, one, two, hour, minute, second) : undefined;
}
