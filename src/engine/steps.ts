// facts → where the update stands: which steps the evidence shows done, and the first that broke.
import type { StepState } from './analysis.ts';
import type { Vocabulary } from './define.ts';
import type { Fact } from './fact.ts';

/** A step is done when an end mark says so, or when one that needs it was begun later. Nothing is filled in by guess. */
export function standOf(facts: readonly Fact[], vocabulary: Vocabulary): readonly StepState[] {
  const order = Object.keys(vocabulary.steps);
  const at = (role: Fact['role']) => facts.filter((fact) => fact.role === role && order.includes(String(fact.fields['step'])));
  const failed = at('failure');
  const done = at('success');
  const begun = at('step');
  const broken = order.find((step) => failed.some((fact) => fact.fields['step'] === step));
  const reached = Math.max(-1, ...[...done, ...begun].map((fact) => order.indexOf(String(fact.fields['step']))));
  return order.map((step, i) => {
    const own = (list: readonly Fact[]) => list.find((fact) => fact.fields['step'] === step);
    const failure = step === broken ? own(failed) : undefined;
    if (failure) return { step, state: 'failed', at: failure.span };
    if (broken !== undefined && i > order.indexOf(broken)) return { step, state: 'unknown' };
    const end = own(done);
    if (end) return { step, state: 'done', at: end.span };
    const start = own(begun);
    if (start) return { step, state: i < reached ? 'done' : 'begun', at: start.span };
    return { step, state: 'unknown' };
  });
}
