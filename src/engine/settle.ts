// facts → the facts that still hold: what was overcome later no longer counts as a failure, what was set anew no longer as a setting.
import type { Vocabulary } from './define.ts';
import type { Fact } from './fact.ts';

/** Steps that concern one update at a time: another update's success does not undo their failure. */
const oneByOne = (fact: Fact): boolean => ['download', 'verify', 'install'].includes(String(fact.fields['step']));

/**
 * Drops failures that a later end mark of the same source shows overcome, and settings that a later line of the same source replaced
 * before the last failure. The order within a source is the order of its lines.
 */
export function settle(observed: readonly Fact[], vocabulary: Vocabulary): readonly Fact[] {
  const facts = observed.map((fact) => withHost(fact, observed));
  const standing = facts.filter((fact) => fact.role !== 'failure' || !facts.some((other) => other.role === 'success' && overcomes(other, fact, Object.keys(vocabulary.steps))));
  return standing.filter((fact) => fact.role !== 'setting' || current(fact, standing));
}

/** A failed scan is overcome by anything that only a scan makes possible; a failed download or install by its own success. */
function overcomes(success: Fact, failure: Fact, steps: readonly string[]): boolean {
  if (success.span.source !== failure.span.source || success.span.line <= failure.span.line) return false;
  if (failure.fields['item'] !== undefined || oneByOne(failure))
    return success.fields['step'] === failure.fields['step'] && success.fields['item'] === failure.fields['item'];
  if (failure.fields['call'] !== undefined && success.fields['call'] === failure.fields['call']) return true;
  const done = steps.indexOf(String(success.fields['step']));
  const failed = steps.indexOf(String(failure.fields['step']));
  return done >= 0 && done >= failed && done >= steps.indexOf('scan');
}

function current(setting: Fact, facts: readonly Fact[]): boolean {
  const same = (fact: Fact) => fact.kind === setting.kind && fact.span.source === setting.span.source;
  const lastFailure = Math.max(0, ...facts.filter((fact) => fact.role === 'failure' && fact.span.source === setting.span.source).map((fact) => fact.span.line)) || Number.MAX_SAFE_INTEGER;
  const bound = setting.span.line <= lastFailure ? lastFailure : Number.MAX_SAFE_INTEGER;
  return !facts.some((other) => same(other) && other.span.line > setting.span.line && other.span.line <= bound) && !(bound !== lastFailure && facts.some((other) => same(other) && other.span.line <= lastFailure));
}

/** Lines within which a failing call names the host that its first line left out. */
const CALL = 8;

/** A failing request says its code first and its address a few lines later, with the same code: the host belongs to both. */
function withHost(fact: Fact, facts: readonly Fact[]): Fact {
  if (fact.role !== 'failure' || fact.fields['host'] !== undefined) return fact;
  const near = (other: Fact) => other.span.source === fact.span.source && other.span.line > fact.span.line && other.span.line <= fact.span.line + CALL;
  const named = facts.find((other) => other.role === 'failure' && near(other) && other.fields['host'] !== undefined);
  return named?.fields['host'] === undefined ? fact : { ...fact, fields: { ...fact.fields, host: named.fields['host'] } };
}
