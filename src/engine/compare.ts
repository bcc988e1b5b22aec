// two analyses → the differences that matter: settings, versions and how far the update got, of a good PC and a bad one.
import type { Analysis, StepState } from './analysis.ts';
import type { Fact } from './fact.ts';

export type Difference =
  | { readonly kind: 'fact'; readonly fact: string; readonly good?: Fact; readonly bad?: Fact }
  | { readonly kind: 'step'; readonly step: string; readonly good: StepState['state']; readonly bad: StepState['state'] }
  | { readonly kind: 'code'; readonly code: string; readonly in: 'good' | 'bad' };

/** What is compared: how a machine is set up and which versions it has. Failures show as codes, traffic and times are of the day. */
const COMPARED: readonly Fact['role'][] = ['setting', 'era'];
/** Fields that name what a setting is about; the others are its value. */
const NAMING = ['service', 'account', 'tool', 'policy'];

const subject = (fact: Fact): string => `${fact.kind}:${NAMING.map((name) => fact.fields[name] ?? '').join(':')}`;
/** Where a setting was read does not change what it says. */
const saying = (fact: Fact): string =>
  JSON.stringify(
    Object.entries(fact.fields)
      .filter(([name]) => name !== 'seenIn' && name !== 'eras')
      .sort(),
  );

/** The last word on each subject. */
function lastOf(analysis: Analysis): ReadonlyMap<string, Fact> {
  const last = new Map<string, Fact>();
  for (const fact of analysis.facts) if (COMPARED.includes(fact.role)) last.set(subject(fact), fact);
  return last;
}

/** The same PC twice gives nothing. Order: settings and versions, then steps, then codes seen on one side only. */
export function compare(good: Analysis, bad: Analysis): readonly Difference[] {
  const left = lastOf(good);
  const right = lastOf(bad);
  const facts: Difference[] = [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((key) => {
    const one = left.get(key);
    const other = right.get(key);
    if (one && other && saying(one) === saying(other)) return [];
    return [{ kind: 'fact' as const, fact: (one ?? other)?.kind ?? '', ...(one ? { good: one } : {}), ...(other ? { bad: other } : {}) }];
  });
  const steps: Difference[] = good.steps.flatMap(({ step, state }) => {
    const other = bad.steps.find((one) => one.step === step)?.state ?? 'unknown';
    return state === other ? [] : [{ kind: 'step' as const, step, good: state, bad: other }];
  });
  const codesOf = (analysis: Analysis) => analysis.codes.map(({ code }) => code);
  const only = (mine: readonly string[], others: readonly string[], side: 'good' | 'bad'): Difference[] =>
    mine.filter((code) => !others.includes(code)).map((code) => ({ kind: 'code', code, in: side }));
  return [...facts, ...steps, ...only(codesOf(bad), codesOf(good), 'bad'), ...only(codesOf(good), codesOf(bad), 'good')];
}
