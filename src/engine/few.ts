// facts → the few that matter: of one statement repeated in a source the first and the last are kept.
import type { Fact } from './fact.ts';

/** A loop of a thousand retries says one thing. */
const KEPT = 3;

interface Kept {
  /** the first by place, and the last */
  readonly first: Fact[];
  readonly last: Fact[];
}

/** Takes facts as they are read, in whatever order, and holds on to the first and the last few of each statement by their places. */
export function makeFew(): { take(fact: Fact): void; all(): readonly Fact[] } {
  const kept = new Map<string, Kept>();
  return {
    take(fact) {
      const key = `${fact.span.source}\n${fact.pc ?? ''}\n${fact.kind}\n${JSON.stringify(fact.fields)}`;
      const { first, last } = kept.get(key) ?? { first: [], last: [] };
      if (first.length === 0) kept.set(key, { first, last });
      // what the first ones push out may still be among the last
      const [out] = insert(first, fact).splice(KEPT);
      if (out) insert(last, out).splice(0, last.length - KEPT);
    },
    all: () => [...kept.values()].flatMap(({ first, last }) => [...first, ...last]),
  };
}

/** Puts a fact at its place; of two at one place the earlier read stands first. */
function insert(facts: Fact[], fact: Fact): Fact[] {
  let at = facts.length;
  while (at > 0 && (facts[at - 1] as Fact).span.line > fact.span.line) at--;
  facts.splice(at, 0, fact);
  return facts;
}
