// facts × diagnoses → ranking: what fits, what is ruled out, and how sure we may be.
import type { Evidence, Excluded, Grade, Ranked, Reason } from './analysis.ts';
import type { AnyPattern, Diagnosis, Vocabulary } from './define.ts';
import type { FieldValue } from './event.ts';
import type { Fact } from './fact.ts';
import { anySet, assumed, type Bindings, type Match, matches, matchSet } from './match.ts';
import { proofOf } from './proof.ts';

/** A support of this weight tells a cause from its neighbours: with it the cause is likely, without it only possible. */
const TELLING = 5;
/** Evidence entries a diagnosis shows at most. */
const SHOWN = 12;

interface Candidate {
  readonly id: string;
  readonly diagnosis: Diagnosis;
  readonly met: Match;
  readonly supported: readonly { readonly fact: Fact; readonly weight: number }[];
  readonly score: number;
  readonly proof?: Match;
  readonly missing: readonly string[];
  readonly unsure?: Fact;
  /** first line that speaks for it: of two equal causes the one that shows first is the better answer */
  readonly first: number;
  readonly codeAlone: boolean;
}

export interface Diagnosed {
  readonly ranking: readonly Ranked[];
  readonly excluded: readonly Excluded[];
}

/** Names that no fact has stated may be taken to have their usual values where that only rules something out. */
const usual = (vocabulary: Vocabulary): Bindings => new Map(Object.entries(vocabulary.assumed).map(([name, values]) => [assumed(name), values as FieldValue]));

/**
 * Weighs the facts of one incident. Repeated lines count once; a contradicted cause is taken off the list;
 * `proven` needs a whole `proves` set, nothing unsure, and no living rival.
 */
export function diagnose(facts: readonly Fact[], names: readonly string[], diagnoses: ReadonlyMap<string, Diagnosis>, vocabulary: Vocabulary): Diagnosed {
  const live = facts.filter((fact) => fact.role !== 'noise');
  const candidates: Candidate[] = [];
  const excluded: Excluded[] = [];
  for (const [id, diagnosis] of diagnoses) {
    const verdict = consider(id, diagnosis, live, vocabulary);
    if (verdict && 'by' in verdict)
      excluded.push({
        diagnosis: id,
        by: toEvidence(
          verdict.by.map((fact) => ({ fact, weight: 0 })),
          names,
        ),
      });
    else if (verdict) candidates.push(verdict);
  }
  const standing = candidates.filter((one) => !(one.diagnosis.yieldsTo ?? []).some((id) => candidates.some((other) => other.id === id && !other.codeAlone)));
  const yielding = candidates.filter((one) => !standing.includes(one));
  const order: Record<Grade, number> = { proven: 0, likely: 1, possible: 2 };
  const ranked = [
    ...standing.map((one) => grade(one, standing, names)),
    ...yielding.map((one) => ({ ...grade(one, candidates, names), grade: 'possible' as const })),
  ];
  const firstOf = new Map(candidates.map((one) => [one.id, one.first]));
  const yields = new Set(yielding.map((one) => one.id));
  ranked.sort(
    (a, b) =>
      order[a.grade] - order[b.grade] ||
      Number(isAlone(a)) - Number(isAlone(b)) ||
      Number(yields.has(a.diagnosis)) - Number(yields.has(b.diagnosis)) ||
      b.score - a.score ||
      (firstOf.get(a.diagnosis) ?? 0) - (firstOf.get(b.diagnosis) ?? 0) ||
      a.diagnosis.localeCompare(b.diagnosis),
  );
  return { ranking: ranked, excluded };
}

/** Named by a bare code only: a cause whose needs are met comes before it, whatever else speaks for both. */
const isAlone = (one: Ranked): boolean => one.reasons.some((reason) => reason.kind === 'code-alone');

/** Is the cause on the table at all? `undefined`: nothing speaks for it. `by`: something speaks against it. */
function consider(id: string, diagnosis: Diagnosis, facts: readonly Fact[], vocabulary: Vocabulary): Candidate | { readonly by: readonly Fact[] } | undefined {
  const start = usual(vocabulary);
  const codes = facts.filter((fact) => fact.role === 'code' && diagnosis.codes.includes(String(fact.fields['code'])));
  const proof = proofOf(diagnosis.proves as readonly (readonly AnyPattern[])[], facts, start, vocabulary);
  const need = proof ?? firstMatch(diagnosis.needs, facts, start);
  const met = need ?? (codes[0] ? { facts: [codes[0]], bindings: start } : undefined);
  if (!met) return undefined;
  const own = facts.filter((fact) => !fact.told);
  const against = anySet(diagnosis.excludedBy as readonly (AnyPattern | readonly AnyPattern[])[], own, met.bindings, spokenBy(diagnosis));
  if (against.answer === 'yes') return { by: against.facts };
  const supported = support(diagnosis, facts, met);
  return {
    id,
    diagnosis,
    met,
    supported,
    score: supported.reduce((sum, one) => sum + one.weight, 0) + (need ? 1 : 0),
    ...(proof ? { proof } : {}),
    missing: proof ? [] : leastMissing(diagnosis, facts, start),
    ...(against.answer === 'unsure' && against.facts[0] ? { unsure: against.facts[0] } : {}),
    first: Math.min(
      ...met.facts.filter((fact) => fact.role === 'failure' || fact.role === 'code').map((fact) => fact.span.source * 1e9 + fact.span.line),
      Number.MAX_SAFE_INTEGER,
    ),
    codeAlone: !need,
  };
}

/** Names that the needs and proofs of a cause speak of. */
const spokenBy = ({ needs, proves }: Diagnosis): ReadonlySet<string> => new Set(JSON.stringify([needs, proves]).match(/\$[a-zA-Z]{1,32}/g) ?? []);

function firstMatch(sets: readonly (AnyPattern | readonly AnyPattern[])[], facts: readonly Fact[], start: Bindings): Match | undefined {
  for (const set of sets) {
    const match = matchSet(Array.isArray(set) ? (set as readonly AnyPattern[]) : [set as AnyPattern], facts, start);
    if (match) return match;
  }
  return undefined;
}

/** Each support counts once, by its first fact; facts of the match itself come first. */
function support(diagnosis: Diagnosis, facts: readonly Fact[], met: Match) {
  return diagnosis.supports.flatMap(({ fact: pattern, weight }) => {
    const fact = facts.find((one) => matches(pattern as AnyPattern, one, met.bindings));
    return fact ? [{ fact, weight }] : [];
  });
}

/** Of the sets that would prove it, the kinds still missing from the one that is nearest. */
function leastMissing(diagnosis: Diagnosis, facts: readonly Fact[], start: Bindings): readonly string[] {
  const open = diagnosis.proves.map((set) =>
    set.filter((pattern) => !facts.some((fact) => matches(pattern as AnyPattern, fact, start))).map((pattern) => pattern.kind),
  );
  open.sort((a, b) => a.length - b.length);
  return open[0] ?? [];
}

function grade(one: Candidate, standing: readonly Candidate[], names: readonly string[]): Ranked {
  const rival = one.proof ? standing.find((other) => other !== one && !other.codeAlone && shares(one, other)) : undefined;
  const reasons: Reason[] = [];
  let grade: Grade = 'possible';
  if (one.codeAlone) reasons.push({ kind: 'code-alone' });
  else if (one.proof && !one.unsure && !rival) {
    grade = 'proven';
    reasons.push({ kind: 'set-complete', facts: one.proof.facts.map((fact) => fact.kind) });
  } else {
    if (one.proof || one.supported.some((support) => support.weight >= TELLING)) grade = 'likely';
    if (one.missing.length > 0) reasons.push({ kind: 'set-open', missing: one.missing });
    else if (!one.proof && one.diagnosis.proves.length > 0) reasons.push({ kind: 'loose' });
    if (one.unsure) reasons.push({ kind: 'unsure-host', fact: one.unsure.kind });
    if (rival) reasons.push({ kind: 'rival', diagnosis: rival.id });
  }
  const weighed = [...(one.proof ?? one.met).facts.map((fact) => ({ fact, weight: TELLING })), ...one.supported];
  return { diagnosis: one.id, family: one.diagnosis.family, grade, score: one.score, evidence: toEvidence(weighed, names), reasons };
}

/** Rivals explain the same failure; a cause of another failure in the same paste is no rival but a second fault. */
const shares = (one: Candidate, other: Candidate): boolean => {
  const failing = (candidate: Candidate) => candidate.met.facts.filter((fact) => fact.role === 'failure');
  const mine = failing(one);
  return mine.length === 0 || failing(other).length === 0 || failing(other).some((fact) => mine.some((own) => sameFailure(own, fact)));
};

const sameFailure = (a: Fact, b: Fact): boolean =>
  a === b || (a.span.source === b.span.source && a.span.line === b.span.line) || (a.fields['code'] !== undefined && a.fields['code'] === b.fields['code']);

function toEvidence(weighed: readonly { readonly fact: Fact; readonly weight: number }[], names: readonly string[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { fact, weight } of weighed) {
    const { source, line, unit, from, to } = fact.span;
    const key = `${source}:${line}:${fact.kind}`;
    if (seen.has(key) || seen.size >= SHOWN) continue;
    seen.set(key, {
      file: names[source] ?? '',
      line,
      ...(unit ? { unit } : {}),
      fact: fact.kind,
      quote: fact.quote,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      fields: fact.fields,
      weight,
    });
  }
  return [...seen.values()];
}
