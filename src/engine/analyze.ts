// sources → analysis: the stages in order. The only file that knows the order.
import type { Analysis, Fault, FoundCode, Ranked, SourceInfo, Verdict } from './analysis.ts';
import { findCodes } from './code-found.ts';
import type { CodeTable } from './code-table.ts';
import { TYPED_LONGEST } from './code-typed.ts';
import { type Command, type Diagnosis, ERAS, type Era, type Format, type Limit, type Signature, type Vocabulary } from './define.ts';
import { diagnose } from './diagnose.ts';
import type { Fact } from './fact.ts';
import { adviseNext } from './next.ts';
import { makeObserver, type Observer, observe } from './observe.ts';
import { type Pace, paceOf } from './pace.ts';
import { type HitEvent, needlesOfFormats, type Parsed, parse } from './parse.ts';
import { picturesOf } from './picture-event.ts';
import { type BinaryKind, chooseBinary, readBinary } from './read-binary.ts';
import { type Finder, makeFinder, type Scan, scan } from './scan.ts';
import { settle } from './settle.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { standOf } from './steps.ts';

/** What the engine is told: the parts of the catalogue that it reads. */
export interface Knowledge {
  readonly formats: ReadonlyMap<string, Format>;
  readonly signatures: ReadonlyMap<string, readonly Signature[]>;
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly vocabulary: Vocabulary;
  readonly commands: ReadonlyMap<string, Command>;
  readonly limits: readonly Limit[];
  /** names and neighbours of the codes a text may mean; asked only for a text that may be a typed code */
  readonly loadCodes?: (typed: string) => Promise<CodeTable | undefined>;
}

interface Prepared {
  readonly finder: Finder;
  readonly observer: Observer;
  readonly opening: ReadonlyMap<number, string>;
  /** index of the observer's first needle among all */
  readonly base: number;
}

const prepared = new WeakMap<Knowledge, Prepared>();

/** The automaton of all literals is built once for each knowledge. */
function prepare(knowledge: Knowledge): Prepared {
  const known = prepared.get(knowledge);
  if (known) return known;
  const blocks = needlesOfFormats(knowledge.formats);
  const observer = makeObserver(knowledge.signatures.values());
  const needles = [...blocks, ...observer.literals.map((literal) => ({ literal, reach: 0 }))];
  const made = { finder: makeFinder(needles), observer, base: blocks.length, opening: new Map(blocks.map((block, i) => [i, block.format])) };
  prepared.set(knowledge, made);
  return made;
}

interface ReadSource {
  readonly info: SourceInfo;
  readonly parsed: Parsed;
  readonly facts: readonly Fact[];
  readonly codes: readonly { readonly code: string; readonly span: Span; readonly reading?: string; readonly extend?: string }[];
}

/**
 * Analyses the sources as the evidence of one machine.
 * Bad input is a value: what cannot be read becomes a fault of its source, the others are analysed all the same.
 * @param progress called with the bytes read so far of all sources together
 */
export async function analyze(sources: readonly Source[], knowledge: Knowledge, progress?: (read: number) => void): Promise<Analysis> {
  const read: ReadSource[] = [];
  let before = 0;
  for (const [index, source] of sources.entries()) {
    read.push(await readSource(source, index, knowledge, (bytes) => progress?.(before + bytes)));
    before += source.size;
  }
  return judge(read, knowledge);
}

async function readSource(source: Source, index: number, knowledge: Knowledge, progress: (read: number) => void): Promise<ReadSource> {
  try {
    const binary = await chooseBinary(source, knowledge.formats);
    if (binary === 'unknown') return faulty(source, { kind: 'binary' });
    return binary ? await readPackets(source, index, binary, knowledge, progress) : await readText(source, index, knowledge, progress);
  } catch (mistake) {
    return faulty(source, { kind: 'unreadable', reason: mistake instanceof Error ? mistake.message : String(mistake) });
  }
}

async function readPackets(source: Source, index: number, binary: BinaryKind, knowledge: Knowledge, progress: (read: number) => void): Promise<ReadSource> {
  const { events, faults } = await readBinary(source, index, binary, progress);
  const formats = [{ format: binary.id, records: events.length }];
  return {
    info: { name: source.name, size: source.size, encoding: 'binary', lines: events.length, formats, faults },
    parsed: { events, formats, claimed: events.length, sampled: events.length },
    facts: observe(events, prepare(knowledge).observer, knowledge.vocabulary),
    codes: [],
  };
}

async function readText(source: Source, index: number, knowledge: Knowledge, progress: (read: number) => void): Promise<ReadSource> {
  const { finder, observer, opening, base } = prepare(knowledge);
  const scanned = await scan(source, finder, progress);
  const parsed = parse(scanned, index, knowledge.formats, opening, isShort(scanned) ? await knowledge.loadCodes?.(typedText(scanned)) : undefined);
  const faults = scanned.lines === 0 && source.size === 0 ? [{ kind: 'empty' as const }] : scanned.faults;
  return {
    info: { name: source.name, size: source.size, encoding: scanned.encoding, lines: scanned.lines, formats: parsed.formats, faults: [...faults] },
    parsed,
    facts: observe(parsed.events, observer, knowledge.vocabulary, base),
    codes: codesOf(scanned, parsed, index),
  };
}

/** A file that cannot be read is a fault of its own; the others are analysed all the same. */
const faulty = (source: Source, fault: Fault): ReadSource => ({
  info: { name: source.name, size: source.size, encoding: fault.kind === 'binary' ? 'binary' : 'utf-8', lines: 0, formats: [], faults: [fault] },
  parsed: { events: [], formats: [], claimed: 0, sampled: 0 },
  facts: [],
  codes: [],
});

/** Short enough to be a typed code. */
const isShort = (scanned: Scan): boolean => scanned.lines <= 8 && scanned.head.reduce((sum, line) => sum + line.text.length, 0) <= TYPED_LONGEST;

const typedText = (scanned: Scan): string => scanned.head.map((line) => line.text).join('\n');

/** Every code in order of appearance: in records from the words that the grammar left over, so that ids and stamps give none. */
function codesOf(scanned: Scan, parsed: Parsed, source: number): ReadSource['codes'] {
  const typed = parsed.events.filter((hit): hit is HitEvent & { event: { kind: 'record' } } => hit.event.kind === 'record' && hit.event.name === 'typed-code');
  if (typed.length > 0)
    return typed.map(({ event }) => {
      const { code, reading, extend } = event.fields;
      return {
        code: String(code),
        span: event.span,
        ...(reading === undefined ? {} : { reading: String(reading) }),
        ...(extend === undefined ? {} : { extend: String(extend) }),
      };
    });
  const lines = new Map(parsed.events.filter(({ event }) => event.kind === 'line').map(({ event }) => [event.span.line, event.text]));
  return scanned.kept.flatMap((line) =>
    line.hits.length === 0
      ? []
      : findCodes(lines.get(line.number) ?? line.text).map(({ code, from, to }) => ({ code, span: { source, line: line.number, from, to } })),
  );
}

/** facts of all sources → analysis. Pure and synchronous: what follows depends on nothing but the facts. */
export function judge(read: readonly ReadSource[], knowledge: Knowledge): Analysis {
  const names = read.map((one) => one.info.name);
  const facts = settle(
    read.flatMap((one) => one.facts),
    knowledge.vocabulary,
  );
  const { ranking, excluded } = diagnose(facts, names, knowledge.diagnoses, knowledge.vocabulary);
  const era = eraOf(read, facts, knowledge);
  const pictures = picturesOf(facts);
  const pace = paceOf(
    facts,
    read.map((one) => one.parsed.end),
    era,
    knowledge.limits,
  );
  const next = adviseNext(ranking, facts, era, knowledge.diagnoses, knowledge.commands);
  return {
    ...decide(read, facts, ranking, pace),
    ranking,
    excluded,
    codes: countCodes(read.flatMap((one) => one.codes)),
    era,
    steps: standOf(facts, knowledge.vocabulary),
    facts,
    ...(pictures.length > 0 ? { pictures } : {}),
    sources: read.map((one) => one.info),
    ...(pace ? { pace } : {}),
    ...(next ? { next } : {}),
  };
}

/** The verdict and its reason. A fault that no cause explains is never called healthy. */
function decide(
  read: readonly ReadSource[],
  facts: readonly Fact[],
  ranking: readonly Ranked[],
  pace: Pace | undefined,
): { verdict: Verdict; because: Analysis['because'] } {
  const [first, second] = ranking;
  const failing = facts.some((fact) => fact.role === 'failure');
  // Settings alone make a cause conceivable; an update that ended well speaks louder.
  const well = !failing && facts.some((fact) => fact.role === 'success');
  if (first && !well) {
    const alone = first.reasons.some((reason) => reason.kind === 'code-alone');
    if (alone)
      return { verdict: 'inconclusive', because: facts.some((fact) => fact.role === 'code' && fact.format === undefined) ? 'unread-format' : 'code-alone' };
    if (first.grade !== 'possible') return { verdict: 'diagnosed', because: 'diagnosed' };
    if (second && second.grade === first.grade && second.score === first.score && second.family !== first.family)
      return { verdict: 'inconclusive', because: 'tie' };
    return failing ? { verdict: 'diagnosed', because: 'diagnosed' } : { verdict: 'inconclusive', because: 'weak' };
  }
  if (read.every((one) => one.info.faults.some((fault) => fault.kind === 'unreadable' || fault.kind === 'binary')))
    return { verdict: 'inconclusive', because: 'nothing-read' };
  if (read.every((one) => one.info.lines === 0)) return { verdict: 'inconclusive', because: 'empty' };
  if (failing) return { verdict: 'inconclusive', because: 'weak' };
  if (isForeign(facts)) return { verdict: 'unrelated', because: 'not-ours' };
  if (facts.some((fact) => fact.role === 'code'))
    return { verdict: 'inconclusive', because: read.some((one) => one.codes.length > 0 && one.info.formats.length === 0) ? 'unread-format' : 'code-alone' };
  if (read.every((one) => one.info.formats.length === 0)) return { verdict: 'unrelated', because: 'not-ours' };
  if (pace?.state === 'stuck') return { verdict: 'inconclusive', because: 'stalled' };
  if (facts.some(decidesNothing)) return { verdict: 'inconclusive', because: 'not-recorded' };
  return isUnfinished(facts) ? { verdict: 'inconclusive', because: 'unfinished' } : { verdict: 'healthy', because: 'no-failure' };
}

/** Records of another program, and nothing that Windows Update did. */
const isForeign = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.role === 'foreign') && !facts.some((fact) => fact.role === 'success' || fact.role === 'step');

/** A capture in which what matters was not recorded, or is not printed. */
const decidesNothing = ({ role, fields }: Fact): boolean => role === 'step' && fields['open'] === true && fields['packets'] !== undefined;

/** A run that was begun and neither ended nor failed in what we were given: its end may lie beyond the cut. */
const isUnfinished = (facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) =>
      fact.role === 'step' &&
      fact.fields['open'] === true &&
      !facts.some((other) => other.role === 'success' && other.span.source === fact.span.source && other.span.line >= fact.span.line),
  );

function countCodes(found: ReadSource['codes']): readonly FoundCode[] {
  const counted = new Map<string, { code: string; count: number; first: Span; how: Set<string>; extend?: string }>();
  for (const { code, span, reading, extend } of found) {
    const known = counted.get(code) ?? { code, count: 0, first: span, how: new Set<string>(), ...(extend === undefined ? {} : { extend }) };
    known.count++;
    if (reading) known.how.add(reading);
    counted.set(code, known);
  }
  return [...counted.values()].map(({ how, ...rest }) => ({ ...rest, ...(how.size > 0 ? { how: [...how] } : {}) }));
}

/** What all records and formats allow together; where they contradict each other, what the records alone say; else any. */
function eraOf(read: readonly ReadSource[], facts: readonly Fact[], knowledge: Knowledge): readonly Era[] {
  const stated = facts.flatMap((fact) => (fact.role === 'era' && Array.isArray(fact.fields['eras']) ? [fact.fields['eras'] as readonly string[]] : []));
  const allowed = read.flatMap((one) => one.info.formats.flatMap(({ format }) => [knowledge.formats.get(format)?.eras ?? ERAS]));
  const common = (sets: readonly (readonly string[])[]) => ERAS.filter((era) => sets.every((set) => set.includes(era)));
  return [common([...stated, ...allowed]), common(stated), ERAS].find((eras) => eras.length > 0) ?? ERAS;
}
