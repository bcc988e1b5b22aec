// facts → the facts that still hold: what was overcome later no longer counts as a failure, what was set anew no longer as a setting.
import type { Vocabulary } from './define.ts';
import type { Fact } from './fact.ts';
import { makeFew } from './few.ts';
import { inOrder, isLater, placeOf, timeOf } from './order.ts';
import { isOfOnePc, pcOf } from './pc.ts';

/** Lines within which a failing call names the host that its first line left out. */
const CALL = 8;
/** Fields that name what a setting is about: two services have two states. */
const NAMING = ['service', 'account', 'policy'];
/** Steps that concern one update at a time: another update's success does not undo their failure. */
const ONE_BY_ONE = ['download', 'verify', 'install'];

/**
 * Drops failures that a later end mark shows overcome, and settings that a later line replaced before the last failure.
 * What advice quotes overcomes and replaces nothing.
 * The order within a source is that of its lines, or the reverse in a list with the newest first; two parts of one log, given as two files, are ordered by their stamps.
 */
export function settle(observed: readonly Fact[], vocabulary: Vocabulary): readonly Fact[] {
  const facts = inOrder(thin(withHosts(observed)));
  const successes = indexLast(
    facts.filter((fact) => fact.role === 'success' && !fact.told),
    successKeys(vocabulary),
  );
  const failed = facts.filter((fact) => fact.role !== 'failure' || !failureKeys(fact, vocabulary).some((key) => isOvercome(fact, key, successes)));
  const standing = withoutEchoes(failed, vocabulary);
  const failures = indexLast(
    standing.filter((fact) => fact.role === 'failure' && !fact.told),
    () => ['any'],
  ).get('any');
  const settings = standing.filter((fact) => fact.role === 'setting' && !fact.told);
  return standing.filter((fact) => fact.role !== 'setting' || isCurrent(fact, settings, failures));
}

/** The last place of something: by line in each source, by stamp in each kind of log. */
interface Last {
  readonly line: Map<number, number>;
  readonly at: Map<string, number>;
}

function indexLast(facts: readonly Fact[], keysOf: (fact: Fact) => readonly string[]): ReadonlyMap<string, Last> {
  const index = new Map<string, Last>();
  for (const fact of facts)
    for (const key of keysOf(fact)) {
      const last = index.get(key) ?? { line: new Map(), at: new Map() };
      index.set(key, last);
      last.line.set(fact.span.source, Math.max(last.line.get(fact.span.source) ?? 0, placeOf(fact)));
      const time = timeOf(fact);
      if (time !== undefined && fact.format !== undefined) last.at.set(fact.format, Math.max(last.at.get(fact.format) ?? time, time));
    }
  return index;
}

/** In a log that was collected from many PCs, another PC's success overcomes nothing. */
function isOvercome(fact: Fact, key: string, successes: ReadonlyMap<string, Last>): boolean {
  const pc = pcOf(fact);
  const keys = pc === undefined ? [key] : [`${key}@${pc}`, `${key}@`];
  return keys.some((one) => isBefore(fact, successes.get(one)));
}

/** Does something of the index come after the fact? */
function isBefore(fact: Fact, last: Last | undefined): boolean {
  const line = last?.line.get(fact.span.source);
  if (line !== undefined) return line > placeOf(fact);
  const at = fact.format === undefined ? undefined : last?.at.get(fact.format);
  const time = timeOf(fact);
  return at !== undefined && time !== undefined && at > time;
}

const stepOf = (fact: Fact): string => String(fact.fields['step'] ?? '');
const own = (fact: Fact): string => `own:${stepOf(fact)}:${String(fact.fields['item'] ?? '')}`;

/** A success answers for its own update, for its call, and for every step up to its own that concerns the whole run. */
const successKeys =
  (vocabulary: Vocabulary) =>
  (fact: Fact): readonly string[] => {
    const steps = Object.keys(vocabulary.steps);
    const done = steps.indexOf(stepOf(fact));
    const run = done >= steps.indexOf('scan') ? ['', ...steps.slice(0, done + 1)].map((step) => `run:${step}`) : [];
    const keys = [own(fact), ...run, ...(fact.fields['call'] === undefined ? [] : [`call:${String(fact.fields['call'])}`])];
    return keys.flatMap((key) => [key, `${key}@${pcOf(fact) ?? ''}`]);
  };

/** A failed scan is overcome by anything that only a scan makes possible; a failed download or install by its own success. */
function failureKeys(fact: Fact, vocabulary: Vocabulary): readonly string[] {
  if (fact.fields['item'] !== undefined || ONE_BY_ONE.includes(stepOf(fact))) return [own(fact)];
  const call = fact.fields['call'] === undefined ? [] : [`call:${String(fact.fields['call'])}`];
  return [`run:${stepOf(fact) in vocabulary.steps ? stepOf(fact) : ''}`, ...call];
}

/**
 * The setting in force at the last failure; without a failure, the last one.
 * A setting that is first seen after the failure stands too: the visitor has just looked it up.
 */
function isCurrent(setting: Fact, settings: readonly Fact[], failures: Last | undefined): boolean {
  const rivals = settings.filter(
    (other) =>
      other !== setting && other.kind === setting.kind && isOfOnePc([other, setting]) && NAMING.every((name) => other.fields[name] === setting.fields[name]),
  );
  const together = (other: Fact): boolean => isLater(other, setting) || isLater(setting, other);
  if (isBefore(setting, failures)) return !rivals.some((other) => isLater(other, setting) && isBefore(other, failures));
  return !rivals.some((other) => isLater(other, setting) || (together(other) && isBefore(other, failures)));
}

/** Of one run the first failure counts: a code that only repeats it from further out is dropped. A step that begins, or a success, opens another run. */
function withoutEchoes(facts: readonly Fact[], { echoes }: Vocabulary): readonly Fact[] {
  const isEcho = (fact: Fact): boolean => echoes.includes(String(fact.fields['code']));
  const exact = new Set<number>();
  const kept = new Set<Fact>();
  for (const fact of [...facts].sort((a, b) => a.span.source - b.span.source || placeOf(a) - placeOf(b))) {
    const { source } = fact.span;
    if (fact.role === 'step' || fact.role === 'success') exact.delete(source);
    if (fact.role !== 'failure' || !isEcho(fact) || !exact.has(source)) kept.add(fact);
    if (fact.role === 'failure' && fact.fields['code'] !== undefined && !isEcho(fact)) exact.add(source);
  }
  return facts.filter((fact) => kept.has(fact));
}

/** A failing request says its code first and its address a few lines later: the host belongs to both. */
function withHosts(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact, i) => {
    if (fact.role !== 'failure' || fact.fields['host'] !== undefined) return fact;
    for (let k = i + 1; k < facts.length; k++) {
      const other = facts[k] as Fact;
      if (other.span.source !== fact.span.source || other.span.line > fact.span.line + CALL) return fact;
      const host = other.role === 'failure' && other.span.line > fact.span.line ? other.fields['host'] : undefined;
      if (host !== undefined) return { ...fact, fields: { ...fact.fields, host } };
    }
    return fact;
  });
}

/** Keeps the first and the last few of each statement of a source. */
function thin(facts: readonly Fact[]): readonly Fact[] {
  const few = makeFew();
  for (const fact of facts) few.take(fact);
  const kept = new Set(few.all());
  return facts.filter((fact) => kept.has(fact));
}
