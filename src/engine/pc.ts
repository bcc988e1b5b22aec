// The PC that a record names: one collected log can hold the records of many.
import type { Fact } from './fact.ts';
import { isHidden } from './host.ts';

/** The name without its domain, as records of one PC write it both ways; `undefined` where none is stated, or it was blacked out. */
export function pcOf({ pc }: Fact): string | undefined {
  const name = pc?.split('.')[0]?.toLowerCase();
  return name === undefined || name === '' || isHidden(name) ? undefined : name;
}

/** Do the facts name no two PCs? */
export const isOfOnePc = (facts: readonly Fact[]): boolean => new Set(facts.flatMap((fact) => pcOf(fact) ?? [])).size < 2;
