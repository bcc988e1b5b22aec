// facts × patterns → a match: which facts meet a set of patterns, with the names bound on the way.
import type { AnyPattern } from './define.ts';
import type { FieldValue } from './event.ts';
import type { Fact } from './fact.ts';
import { covers } from './host.ts';

export type Bindings = ReadonlyMap<string, FieldValue>;
/** `unsure`: the pattern speaks of a value (`$host`) that no fact has stated. */
export type Answer = 'yes' | 'no' | 'unsure';

export interface Match {
  readonly facts: readonly Fact[];
  readonly bindings: Bindings;
}

/** Key of the values that a name may be taken to have while no fact states it (the update hosts everybody asks). */
export const assumed = (name: string): string => `?${name}`;

/** Facts of one incident may lie this far apart when their clocks are known to be the same. */
const SAME_CLOCK = 6 * 3600_000;
/** … and this far when one is local time and the other UTC: the widest zone. */
const UNKNOWN_ZONE = 14 * 3600_000;

/**
 * Does a fact meet a pattern? Names not yet bound are bound to the fact's value; a field the fact does not state binds nothing.
 * @returns the bindings after the match, `undefined` for no, and whether something was left open
 */
export function matches(pattern: AnyPattern, fact: Fact, bindings: Bindings = new Map()): { bindings: Bindings; unsure: boolean } | undefined {
  if (pattern.kind !== fact.kind) return undefined;
  let bound = bindings;
  let unsure = false;
  for (const [field, test] of Object.entries(pattern)) {
    if (field === 'kind' || test === undefined) continue;
    const result = testField(test, fact.fields[field], bound);
    if (result === 'no') return undefined;
    if (result === 'unsure') unsure = true;
    else if (result !== 'yes') bound = result;
  }
  return { bindings: bound, unsure };
}

function testField(test: unknown, value: FieldValue | undefined, bindings: Bindings): Answer | Bindings {
  if (typeof test === 'string' && test.startsWith('$')) {
    if (value === undefined) return 'unsure';
    const known = bindings.get(test);
    if (known === undefined) return new Map([...bindings, [test, value]]);
    return known === value ? 'yes' : 'no';
  }
  if (Array.isArray(test)) return value !== undefined && test.includes(value) ? 'yes' : 'no';
  if (typeof test === 'object' && test !== null) {
    if ('present' in test) return (value !== undefined) === test.present ? 'yes' : 'no';
    if ('not' in test) return value !== undefined && !(Array.isArray(test.not) ? test.not : [test.not]).includes(value) ? 'yes' : 'no';
    if ('covers' in test) {
      const host = bindings.get(String(test.covers));
      if (!Array.isArray(value)) return 'no';
      if (typeof host === 'string') return covers(value, host) ? 'yes' : 'no';
      const usual = bindings.get(assumed(String(test.covers)));
      return Array.isArray(usual) && !usual.some((name) => covers(value, name)) ? 'no' : 'unsure';
    }
  }
  return test === value ? 'yes' : 'no';
}

/**
 * Finds facts that meet all patterns of a set at once, each fact standing for one pattern, agreeing on names and on time.
 * Backtracks over the facts of each kind; repeats of one fact are tried once.
 * @param holds may refuse facts that meet every pattern: others are then looked for
 */
export function matchSet(
  patterns: readonly AnyPattern[],
  facts: readonly Fact[],
  bindings: Bindings = new Map(),
  holds: (taken: readonly Fact[], bound: Bindings) => boolean = () => true,
): Match | undefined {
  let budget = 20_000;
  const pools = patterns.map(({ kind }) => facts.filter((fact) => fact.kind === kind));
  if (pools.some((pool) => pool.length === 0)) return undefined;
  const step = (at: number, taken: readonly Fact[], bound: Bindings): Match | undefined => {
    const pattern = patterns[at];
    if (!pattern) return holds(taken, bound) ? { facts: taken, bindings: bound } : undefined;
    for (const fact of pools[at] as readonly Fact[]) {
      if (taken.some((other) => sameWords(other, fact))) continue;
      if (--budget < 0) return undefined;
      const met = matches(pattern, fact, bound);
      if (!met || !taken.every((other) => sameTime(other, fact))) continue;
      const rest = step(at + 1, [...taken, fact], met.bindings);
      if (rest) return rest;
    }
    return undefined;
  };
  return step(0, [], bindings);
}

/** The same words twice, at whatever time, are one piece of evidence: repeating a line proves nothing. */
export const sameWords = (a: Fact, b: Fact): boolean =>
  a === b || (a.kind === b.kind && a.quote === b.quote && JSON.stringify(a.fields) === JSON.stringify(b.fields));

/**
 * Is any set of an exclusion met? A pattern that turns on an unstated value answers `unsure`, which forbids `proven` but excludes nothing.
 * @param spoken names that the proof speaks of; a set with other names ties its own facts to one another
 */
export function anySet(
  sets: readonly (AnyPattern | readonly AnyPattern[])[],
  facts: readonly Fact[],
  bindings: Bindings,
  spoken: ReadonlySet<string> = new Set(),
): { answer: Answer; facts: readonly Fact[] } {
  let unsure: readonly Fact[] | undefined;
  for (const set of sets) {
    const patterns = Array.isArray(set) ? (set as readonly AnyPattern[]) : [set as AnyPattern];
    const result = isOfItsOwn(patterns, spoken) ? ownAnswer(patterns, facts, bindings) : setAnswer(patterns, facts, bindings);
    if (result.answer === 'yes') return result;
    if (result.answer === 'unsure') unsure ??= result.facts;
  }
  return unsure ? { answer: 'unsure', facts: unsure } : { answer: 'no', facts: [] };
}

const namesOf = (pattern: AnyPattern): readonly (readonly [string, string])[] =>
  Object.entries(pattern).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].startsWith('$'));

/** A set whose names the proof never speaks of: it ties its own facts to one another. */
const isOfItsOwn = (patterns: readonly AnyPattern[], spoken: ReadonlySet<string>): boolean => {
  const names = patterns.flatMap(namesOf);
  return names.length > 0 && names.every(([, name]) => !spoken.has(name)) && !JSON.stringify(patterns).includes('"covers"');
};

/** Only facts that state every value the set ties together can meet it. */
function ownAnswer(patterns: readonly AnyPattern[], facts: readonly Fact[], bindings: Bindings): { answer: Answer; facts: readonly Fact[] } {
  const stating = facts.filter((fact) =>
    patterns.some((pattern) => pattern.kind === fact.kind && namesOf(pattern).every(([field]) => fact.fields[field] !== undefined)),
  );
  const match = matchSet(patterns, stating, bindings);
  return match ? { answer: 'yes', facts: match.facts } : { answer: 'no', facts: [] };
}

function setAnswer(patterns: readonly AnyPattern[], facts: readonly Fact[], bindings: Bindings): { answer: Answer; facts: readonly Fact[] } {
  const taken: Fact[] = [];
  let bound = bindings;
  let unsure = false;
  for (const pattern of patterns) {
    let best: { fact: Fact; bindings: Bindings; unsure: boolean } | undefined;
    for (const fact of facts) {
      if (fact.kind !== pattern.kind || !taken.every((other) => sameTime(other, fact))) continue;
      const met = matches(pattern, fact, bound);
      const open = met ? met.unsure || namesUnbound(pattern, bound, fact) : false;
      if (met && (!best || (best.unsure && !open))) best = { fact, bindings: met.bindings, unsure: open };
      if (best && !best.unsure) break;
    }
    if (!best) return { answer: 'no', facts: [] };
    taken.push(best.fact);
    bound = best.bindings;
    unsure ||= best.unsure;
  }
  return { answer: unsure ? 'unsure' : 'yes', facts: taken };
}

/** In an exclusion a name that the proof left unbound is not free to take any value: it is unknown. */
const namesUnbound = (pattern: AnyPattern, bindings: Bindings, fact: Fact): boolean =>
  Object.entries(pattern).some(([field, test]) => typeof test === 'string' && test.startsWith('$') && !bindings.has(test) && fact.fields[field] !== undefined);

/** Facts without a time agree with all, settings hold until they are changed; the rest must belong to the same hours. */
export function sameTime(a: Fact, b: Fact): boolean {
  if (a.role === 'setting' || b.role === 'setting') return true;
  if (a.utc !== undefined && b.utc !== undefined) return Math.abs(a.utc - b.utc) <= SAME_CLOCK;
  if (a.at !== undefined && b.at !== undefined) return Math.abs(a.at - b.at) <= SAME_CLOCK;
  const one = a.utc ?? a.at;
  const two = b.utc ?? b.at;
  return one === undefined || two === undefined || Math.abs(one - two) <= UNKNOWN_ZONE;
}
