// facts × the sets that would prove a cause → the proof: the PC's own evidence, tied together by names that are stated, and not overcome since.
import type { AnyPattern, Vocabulary } from './define.ts';
import type { FieldValue } from './event.ts';
import type { Fact } from './fact.ts';
import { isHidden } from './host.ts';
import { type Bindings, type Match, matchSet } from './match.ts';
import { isLater, timeOf } from './order.ts';
import { isOfOnePc } from './pc.ts';

/** What a change of the setting and a failure may lie apart when it was written down a little later. */
const NOTED = 6 * 3600_000;

/** The first set that is met whole by facts which may prove something. */
export function proofOf(sets: readonly (readonly AnyPattern[])[], facts: readonly Fact[], start: Bindings, vocabulary: Vocabulary): Match | undefined {
  if (sets.length === 0 || !isOfOneWindows(facts)) return undefined;
  const own = facts.filter((fact) => !fact.told);
  const enders = own.filter((fact) => fact.role === 'success' || vocabulary.kinds[fact.kind]?.ends !== undefined);
  const holds = (patterns: readonly AnyPattern[]) => (taken: readonly Fact[], bound: Bindings) =>
    isTied(patterns, taken, bound, vocabulary) && isOfOnePc(taken) && isInForce(taken) && !isOvercome(taken, enders, vocabulary);
  for (const set of sets) {
    const match = matchSet(set, own, start, holds(set));
    if (match) return match;
  }
  return undefined;
}

/**
 * A name that ties facts together has to be stated by each of them. A record that names no server may stand for one
 * that everybody asks for updates, never for another; a name that was blacked out is no name.
 */
function isTied(patterns: readonly AnyPattern[], taken: readonly Fact[], bound: Bindings, { assumed }: Vocabulary): boolean {
  const uses = new Map<string, (FieldValue | undefined)[]>();
  patterns.forEach((pattern, i) => {
    for (const [field, test] of Object.entries(pattern))
      if (typeof test === 'string' && test.startsWith('$')) uses.set(test, [...(uses.get(test) ?? []), taken[i]?.fields[field]]);
  });
  return [...uses].every(([name, values]) => {
    if (values.length < 2) return true;
    const value = bound.get(name);
    if (value === undefined || (typeof value === 'string' && isHidden(value))) return false;
    return values.every((one) => one !== undefined) || isUsual(value, assumed[name] ?? []);
  });
}

const isUsual = (value: FieldValue, usual: readonly string[]): boolean => usual.some((one) => String(value) === one || String(value).endsWith(`.${one}`));

/** All sources can be of one Windows: what they state of it leaves at least one release. A source that was upgraded states two. */
function isOfOneWindows(facts: readonly Fact[]): boolean {
  const stated = new Map<number, (readonly string[])[]>();
  for (const { role, told, span, fields } of facts)
    if (role === 'era' && !told && Array.isArray(fields['eras'])) stated.set(span.source, [...(stated.get(span.source) ?? []), fields['eras']]);
  const releases = [...stated.values()].map(common).filter((eras) => eras !== undefined && eras.length > 0) as readonly (readonly string[])[];
  return common(releases)?.length !== 0;
}

const common = (lists: readonly (readonly string[])[]): readonly string[] | undefined => {
  const [first, ...rest] = lists;
  return first?.filter((one) => rest.every((list) => list.includes(one)));
};

/** A setting that was changed only after the failure does not explain it. */
function isInForce(taken: readonly Fact[]): boolean {
  const times = (role: Fact['role']): readonly number[] => taken.filter((fact) => fact.role === role).flatMap((fact) => timeOf(fact) ?? []);
  const failures = times('failure');
  const last = Math.max(...failures);
  return failures.length === 0 || times('setting').every((time) => time <= last + NOTED);
}

/** Has the log since shown the step, or one that needs it, to end well, or the very thing to be over? Then what failed before proves nothing of today. */
function isOvercome(taken: readonly Fact[], enders: readonly Fact[], vocabulary: Vocabulary): boolean {
  const steps = Object.keys(vocabulary.steps);
  const stepOf = (fact: Fact): number => steps.indexOf(String(fact.fields['step'] ?? ''));
  const ends = (other: Fact, fact: Fact): boolean =>
    (vocabulary.kinds[other.kind]?.ends?.includes(fact.kind) && (other.fields['host'] === undefined || other.fields['host'] === fact.fields['host'])) ||
    (other.role === 'success' && stepOf(fact) >= 0 && stepOf(other) >= stepOf(fact));
  const failing = taken.filter((fact) => fact.role === 'failure');
  return failing.some((fact) => enders.some((other) => isLater(other, fact) && other.format === fact.format && ends(other, fact)));
}
