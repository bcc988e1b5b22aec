// facts and the end of the log → slow or stuck: how long the step that is under way has lasted, against what is documented as normal.
import type { Limit } from './define.ts';
import type { LocalMs } from './event.ts';
import type { Fact } from './fact.ts';
import { placeOf } from './order.ts';

export interface Pace {
  readonly step: string;
  /** milliseconds from its beginning to the last stamp of the log */
  readonly lasted: number;
  /** milliseconds up to which waiting is documented as normal; absent where nothing is documented */
  readonly limit?: number;
  readonly state: 'normal' | 'stuck' | 'undocumented';
  readonly source: number;
  readonly line: number;
}

/**
 * The step that was begun last and has neither ended nor failed.
 * As the log of one run grows, `lasted` only grows: once stuck, it stays stuck until the step ends.
 * @param ends last wall-clock stamp of each source
 */
export function paceOf(facts: readonly Fact[], ends: readonly (LocalMs | undefined)[], eras: readonly string[], limits: readonly Limit[]): Pace | undefined {
  const begun = facts.filter((fact) => fact.role === 'step' && fact.fields['step'] !== undefined && fact.at !== undefined);
  const open = begun.filter((fact) => !facts.some((other) => closes(other, fact)));
  const last = open.at(-1);
  const end = last ? ends[last.span.source] : undefined;
  if (!last || last.at === undefined || end === undefined) return undefined;
  const step = String(last.fields['step']);
  const lasted = Math.max(0, end - last.at);
  const limit = limits.find((one) => one.step === step && eras.every((era) => (one.eras as readonly string[]).includes(era)))?.ms;
  const state = limit === undefined ? 'undocumented' : lasted > limit ? 'stuck' : 'normal';
  return { step, lasted, ...(limit === undefined ? {} : { limit }), state, source: last.span.source, line: last.span.line };
}

/** An end mark or a failure of the same step, or of any step where the failure names none. */
const closes = (other: Fact, begun: Fact): boolean =>
  (other.role === 'success' || other.role === 'failure') &&
  other.span.source === begun.span.source &&
  placeOf(other) >= placeOf(begun) &&
  (other.fields['step'] === begun.fields['step'] || other.fields['step'] === undefined);
