// ranking → what to collect next: the one command whose output would decide best between the causes that are left.
import type { Analysis, Ranked, StepState } from './analysis.ts';
import type { AnyPattern, Command, Diagnosis, Era } from './define.ts';
import type { Fact } from './fact.ts';

/** Causes beyond these are too far behind to be worth a check of their own. */
const CONSIDERED = 6;

/** What nearly every log gives: that one failure was seen says nothing of the next. */
const ANY_FAILURE = 'failure';

const flat = (sets: readonly unknown[]): readonly AnyPattern[] => sets.flat() as readonly AnyPattern[];
const speaksOf = (diagnosis: Diagnosis, kind: string): boolean =>
  flat([...diagnosis.proves, ...diagnosis.excludedBy, ...diagnosis.needs, diagnosis.supports.map((one) => one.fact)]).some((pattern) => pattern.kind === kind);

/**
 * Looks for the observation that most of the remaining causes turn on and that nobody has made yet.
 * A proven cause needs none. Ties go to the better cause's own advice; a command must exist on the Windows seen.
 */
export function adviseNext(
  ranking: readonly Ranked[],
  facts: readonly Fact[],
  eras: readonly Era[],
  diagnoses: ReadonlyMap<string, Diagnosis>,
  commands: ReadonlyMap<string, Command>,
): Analysis['next'] {
  if (ranking[0]?.grade === 'proven') return undefined;
  const live = ranking.slice(0, CONSIDERED).flatMap((one) => diagnoses.get(one.diagnosis) ?? []);
  const runs = (id: string) => commands.get(id)?.os.some((os) => eras.includes(os)) ?? false;
  const options = ranking.slice(0, CONSIDERED).flatMap((one, rank) =>
    (diagnoses.get(one.diagnosis)?.collect ?? []).flatMap(({ command, gives }) => {
      if (!runs(command) || (gives !== ANY_FAILURE && facts.some((fact) => fact.kind === gives))) return [];
      return [{ command, gives, diagnosis: one.diagnosis, rank, splits: live.filter((diagnosis) => speaksOf(diagnosis, gives)).length }];
    }),
  );
  options.sort((a, b) => b.splits - a.splits || a.rank - b.rank);
  const best = options[0];
  return best && { command: best.command, for: { diagnosis: best.diagnosis, gives: best.gives } };
}

/**
 * Where no cause gives advice: the log of the step that broke, which has the most to say, or the first log of all where the step is unknown.
 * What has been given already is not asked for again; without a log that is missing there is nothing to advise.
 */
export function adviseLog(
  steps: readonly StepState[],
  given: ReadonlySet<string>,
  eras: readonly Era[],
  commands: ReadonlyMap<string, Command>,
): Analysis['next'] {
  const broken = steps.find((one) => one.state === 'failed')?.step;
  const missing = [...commands].flatMap(([command, { os, log }]) =>
    log && os.some((one) => eras.includes(one)) && !log.formats.some((format) => given.has(format)) ? [{ command, steps: log.steps }] : [],
  );
  const best = missing.find((one) => broken !== undefined && one.steps.includes(broken)) ?? missing.find((one) => one.steps.includes('scan'));
  return best && { command: best.command };
}
