// facts → the same facts with their place in time: a list that shows the newest record first is told from a log by its stamps.
import type { Fact } from './fact.ts';

/** Wall clock, or UTC where the format knows no other: the facts of one format agree in it. */
export const timeOf = (fact: Fact): number | undefined => fact.at ?? fact.utc;

/** Where a fact stands in the order of time within its source. */
export const placeOf = (fact: Fact): number => fact.place ?? fact.span.line;

/** Does the one come after the other? Two parts of one log, given as two files, are ordered by their stamps. */
export function isLater(one: Fact, other: Fact): boolean {
  if (one.span.source === other.span.source) return placeOf(one) > placeOf(other);
  return one.format !== undefined && one.format === other.format && (timeOf(one) ?? Number.NaN) > (timeOf(other) ?? Number.NaN);
}

/**
 * Event Viewer, wevtutil and Get-WinEvent list the newest event first. In such a list the places run the other way.
 * Only the stamps tell: a source whose stamps do not fall, or that has none, keeps the order of its lines.
 */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts)
    if (timeOf(fact) !== undefined) {
      const key = `${fact.span.source}\n${fact.format}`;
      const group = groups.get(key);
      if (group) group.push(fact);
      else groups.set(key, [fact]);
    }
  const places = new Map<Fact, number>();
  for (const group of groups.values()) {
    const listed = [...group].sort((a, b) => a.span.line - b.span.line);
    if (!falls(listed)) continue;
    const lines = [...new Set(listed.map(({ span }) => span.line))];
    const turned = new Map(lines.map((line, i) => [line, lines[lines.length - 1 - i] as number]));
    for (const fact of listed) places.set(fact, turned.get(fact.span.line) as number);
  }
  return places.size === 0 ? facts : facts.map((fact) => (places.has(fact) ? { ...fact, place: places.get(fact) as number } : fact));
}

/** Threads of one program may write their lines so much out of order. */
const JOSTLE = 1000;

/** Do the stamps fall from record to record, and never rise? A clock that was set back falls once and rises everywhere else. */
function falls(listed: readonly Fact[]): boolean {
  let down = 0;
  for (let i = 1; i < listed.length; i++) {
    const step = (timeOf(listed[i] as Fact) as number) - (timeOf(listed[i - 1] as Fact) as number);
    if (step > 0) return false;
    down -= step;
  }
  return down >= JOSTLE;
}
