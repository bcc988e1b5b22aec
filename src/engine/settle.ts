// facts → the facts that still hold: what was overcome later no longer counts as a failure, what was set anew no longer as a setting.
import type { Vocabulary } from './define.ts';
import type { Fact } from './fact.ts';
import { makeFew } from './few.ts';
import { inOrder, placeOf, timeOf } from './order.ts';
import { pcOf } from './pc.ts';

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
  const current = inForce(
    standing.filter((fact) => fact.role === 'setting' && !fact.told),
    failures,
  );
  return standing.filter((fact) => fact.role !== 'setting' || fact.told || current.has(fact));
}

/**
 * Was a download or an installation overcome by one that may have been another update's? Neither record names its update.
 * Enough to say no cause, too little to say that all is well.
 */
export function isPerhapsAnother(observed: readonly Fact[], standing: readonly Fact[]): boolean {
  const held = new Set(standing.map(({ span, kind }) => `${span.source}:${span.line}:${kind}`));
  return observed.some(
    (fact) =>
      fact.role === 'failure' &&
      !fact.told &&
      fact.fields['item'] === undefined &&
      ONE_BY_ONE.includes(stepOf(fact)) &&
      !held.has(`${fact.span.source}:${fact.span.line}:${fact.kind}`),
  );
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

/** The places and times at which settings of one kind stand, by source. */
interface Stands {
  readonly line: Map<number, number>;
  /** format → source → the latest time */
  readonly at: Map<string, Map<number, number>>;
}

/** What a setting is about, and of which PC: under its own name, and under the names that stand for any. */
function keysOfSetting(fact: Fact): { readonly own: readonly string[]; readonly rivals: readonly string[] } {
  const about = JSON.stringify([fact.kind, ...NAMING.map((name) => fact.fields[name])]);
  const pc = pcOf(fact);
  return pc === undefined ? { own: [about, `${about}@`], rivals: [about] } : { own: [about, `${about}@${pc}`], rivals: [`${about}@${pc}`, `${about}@`] };
}

function indexSettings(settings: readonly Fact[]): ReadonlyMap<string, Stands> {
  const index = new Map<string, Stands>();
  for (const fact of settings)
    for (const key of keysOfSetting(fact).own) {
      const stands = index.get(key) ?? { line: new Map(), at: new Map() };
      index.set(key, stands);
      const { source } = fact.span;
      stands.line.set(source, Math.max(stands.line.get(source) ?? 0, placeOf(fact)));
      const time = timeOf(fact);
      if (time === undefined || fact.format === undefined) continue;
      const times = stands.at.get(fact.format) ?? new Map<number, number>();
      stands.at.set(fact.format, times);
      times.set(source, Math.max(times.get(source) ?? Number.NEGATIVE_INFINITY, time));
    }
  return index;
}

/** Times at which the others of the same format stand. */
const timesOf = (setting: Fact, { at }: Stands): readonly number[] =>
  [...(at.get(setting.format ?? '') ?? [])].flatMap(([source, time]) => (source === setting.span.source ? [] : [time]));

/** Does one of them stand later, in the same source or in another part of the same log? */
const isFollowed = (setting: Fact, stands: Stands): boolean =>
  (stands.line.get(setting.span.source) ?? 0) > placeOf(setting) || timesOf(setting, stands).some((time) => time > (timeOf(setting) ?? Number.NaN));

/** Does one of them stand where it can be compared at all? */
const isBeside = (setting: Fact, stands: Stands): boolean =>
  stands.line.has(setting.span.source) || (timeOf(setting) !== undefined && timesOf(setting, stands).some((time) => time !== timeOf(setting)));

/**
 * The settings in force at the last failure; without a failure, the last ones.
 * A setting that is first seen after the failure stands too: the visitor has just looked it up.
 */
function inForce(settings: readonly Fact[], failures: Last | undefined): ReadonlySet<Fact> {
  const all = indexSettings(settings);
  const earlier = settings.filter((setting) => isBefore(setting, failures));
  const before = indexSettings(earlier);
  const early = new Set(earlier);
  const at = (index: ReadonlyMap<string, Stands>, setting: Fact): readonly Stands[] => keysOfSetting(setting).rivals.flatMap((key) => index.get(key) ?? []);
  return new Set(
    settings.filter((setting) =>
      early.has(setting)
        ? !at(before, setting).some((stands) => isFollowed(setting, stands))
        : !at(all, setting).some((stands) => isFollowed(setting, stands)) && !at(before, setting).some((stands) => isBeside(setting, stands)),
    ),
  );
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
