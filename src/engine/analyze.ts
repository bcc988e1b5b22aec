// sources → analysis: the stages in order. The only file that knows the order.

import type { Analysis, FoundCode, Ranked, SourceInfo, Verdict } from './analysis.ts';
import { openSource } from './archive.ts';
import { makeBudget } from './budget.ts';
import { type Clock, clockOf, withUtc } from './clock.ts';
import { findCodes } from './code-found.ts';
import type { CodeTable } from './code-table.ts';
import { TYPED_LONGEST } from './code-typed.ts';
import {
  type Command,
  type Diagnosis,
  ERAS,
  type Era,
  type Format,
  type HeldLine,
  type Limit,
  type Signature,
  type Symptom,
  type Vocabulary,
} from './define.ts';
import { diagnose } from './diagnose.ts';
import type { LogEvent } from './event.ts';
import type { Fact } from './fact.ts';
import type { Fault } from './fault.ts';
import { makeFew } from './few.ts';
import { isJoined, takeApart } from './joined.ts';
import { adviseLog, adviseNext } from './next.ts';
import { makeObserver, type Observer, observe } from './observe.ts';
import { isLater } from './order.ts';
import { type Pace, paceOf } from './pace.ts';
import { type HitEvent, needlesOfFormats, type Parsed, parse } from './parse.ts';
import { picturesOf } from './picture-event.ts';
import { type BinaryKind, chooseBinary, readBinary, readTrace, type TraceKind } from './read-binary.ts';
import { type Finder, makeFinder, type Scan, scan } from './scan.ts';
import { isPerhapsAnother, settle } from './settle.ts';
import { fromLines, type Source } from './source.ts';
import type { Span } from './span.ts';
import { type Spoken, spokenOf } from './spoken.ts';
import { standOf } from './steps.ts';
import { timelineOf } from './timeline.ts';
import { quotedLines, withoutAnnouncements } from './told.ts';

/** What the engine is told: the parts of the catalogue that it reads. */
export interface Knowledge {
  readonly formats: ReadonlyMap<string, Format>;
  readonly signatures: ReadonlyMap<string, readonly Signature[]>;
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly vocabulary: Vocabulary;
  readonly commands: ReadonlyMap<string, Command>;
  readonly limits: readonly Limit[];
  readonly symptoms: readonly Symptom[];
  /** names and neighbours of the codes a text may mean; asked only for a text that may be a typed code */
  readonly loadCodes?: (typed: string) => Promise<CodeTable | undefined>;
}

interface Prepared {
  readonly finder: Finder;
  readonly observer: Observer;
  readonly opening: ReadonlyMap<number, string>;
  /** index of the observer's first needle among all */
  readonly base: number;
  /** index of the first needle that announces a quotation */
  readonly told: number;
}

/** Codes of one file of records that are counted. */
const CODES = 100_000;

const prepared = new WeakMap<Knowledge, Prepared>();

/** The automaton of all literals is built once for each knowledge. */
function prepare(knowledge: Knowledge): Prepared {
  const known = prepared.get(knowledge);
  if (known) return known;
  const blocks = needlesOfFormats(knowledge.formats);
  const observer = makeObserver(knowledge.signatures.values());
  const { quoting, own } = knowledge.vocabulary.told;
  const needles = [...blocks, ...[...observer.literals, ...quoting, ...own].map((literal) => ({ literal, reach: 0 }))];
  const told = blocks.length + observer.literals.length;
  const made = { finder: makeFinder(needles), observer, base: blocks.length, told, opening: new Map(blocks.map((block, i) => [i, block.format])) };
  prepared.set(knowledge, made);
  return made;
}

interface ReadSource {
  readonly info: SourceInfo;
  /** of a text that no format claims */
  readonly spoken?: Spoken;
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
  const budget = makeBudget();
  const isKnown = async (source: Source) => (await chooseBinary(source, knowledge.formats)) !== 'unknown';
  let before = 0;
  for (const given of sources) {
    // a member of an archive may be larger than the archive
    const say = (bytes: number) => progress?.(before + Math.min(bytes, given.size));
    try {
      for await (const source of openSource(given, budget, isKnown)) read.push(await readSource(source, read.length, knowledge, say));
    } catch (mistake) {
      read.push(faulty(given, unreadable(mistake)));
    }
    before += given.size;
  }
  return judge(read, knowledge);
}

const unreadable = (mistake: unknown): Fault => ({ kind: 'unreadable', reason: mistake instanceof Error ? mistake.message : String(mistake) });

async function readSource(source: Source, index: number, knowledge: Knowledge, progress: (read: number) => void): Promise<ReadSource> {
  if (source.refused) return faulty(source, ...source.refused);
  try {
    const binary = await chooseBinary(source, knowledge.formats);
    if (binary === 'unknown') return faulty(source, ...(source.faults?.length ? source.faults : [{ kind: 'binary' as const }]));
    const read = await readKind(source, index, binary, knowledge, progress);
    return source.faults?.length ? { ...read, info: { ...read.info, faults: [...read.info.faults, ...source.faults] } } : read;
  } catch (mistake) {
    return faulty(source, unreadable(mistake));
  }
}

async function readRecords(source: Source, index: number, binary: BinaryKind, knowledge: Knowledge, progress: (read: number) => void): Promise<ReadSource> {
  const { observer } = prepare(knowledge);
  const few = makeFew();
  const codes: ReadSource['codes'][number][] = [];
  const { records, unit, faults } = await readBinary(source, index, binary, progress, (event) => {
    for (const fact of observe([{ event, hits: [] }], observer, knowledge.vocabulary)) {
      few.take(fact);
      if (fact.role === 'failure' && fact.span.unit === 'record' && typeof fact.fields['code'] === 'string' && codes.length < CODES)
        codes.push({ code: fact.fields['code'], span: fact.span });
    }
  });
  const formats = [{ format: binary.id, records }];
  return {
    info: { name: source.name, size: source.size, encoding: 'binary', lines: records, ...(unit === 'record' ? { unit } : {}), formats, faults },
    parsed: { events: [], formats, claimed: records, errors: 0, sampled: records },
    // a log that has gone round begins in its middle
    facts: [...few.all()].sort((a, b) => a.span.line - b.span.line),
    codes,
  };
}

const isTrace = (kind: BinaryKind | TraceKind): kind is TraceKind => 'lines' in kind.format;

/** A log inside a binary file goes the way of a text; its records also know the moment in UTC and the level of each line. */
async function readHeldLog(source: Source, index: number, trace: TraceKind, knowledge: Knowledge, progress: (read: number) => void): Promise<ReadSource> {
  const { lines, faults } = await readTrace(source, trace, progress);
  const log = fromLines(
    source.name,
    lines.map((line) => line.text),
  );
  const read = await readText(log, index, knowledge, () => {}, lines);
  const { formats } = read.parsed;
  return {
    ...read,
    info: {
      ...read.info,
      size: source.size,
      encoding: 'binary',
      lines: lines.length,
      unit: 'record',
      formats: formats.length > 0 ? [{ format: trace.id, records: lines.length }, ...formats] : [],
      faults: [...faults, ...read.info.faults.filter(({ kind }) => kind !== 'empty')],
    },
  };
}

/** The way of a source: a text, a log inside a binary file, or records. */
async function readKind(
  source: Source,
  index: number,
  binary: BinaryKind | TraceKind | undefined,
  knowledge: Knowledge,
  progress: (read: number) => void,
): Promise<ReadSource> {
  if (!binary) return await readText(source, index, knowledge, progress);
  return isTrace(binary) ? await readHeldLog(source, index, binary, knowledge, progress) : await readRecords(source, index, binary, knowledge, progress);
}

/** @param held the same lines as records of a binary file, where they are */
async function readText(
  source: Source,
  index: number,
  knowledge: Knowledge,
  progress: (read: number) => void,
  held?: readonly HeldLine[],
): Promise<ReadSource> {
  const { finder, observer, opening, base, told } = prepare(knowledge);
  const found = await scan(source, finder, progress);
  if (!held && isJoined(found.head, source)) {
    const { apart, lineOf } = await takeApart(source);
    return inPlace(await readText(apart, index, knowledge, () => {}), found, source.size, lineOf);
  }
  const quoted = quotedLines(found.kept, told, knowledge.vocabulary.told);
  const scanned = { ...found, kept: withoutAnnouncements(found.kept, told) };
  const read = parse(scanned, index, knowledge.formats, opening, quoted, isShort(scanned) ? await knowledge.loadCodes?.(typedText(scanned)) : undefined);
  const parsed = held ? { ...read, events: read.events.map((one) => ({ ...one, event: withRecord(one.event, held) })) } : read;
  const faults = scanned.lines === 0 && source.size === 0 ? [{ kind: 'empty' as const }] : scanned.faults;
  const undecoded = parsed.formats.flatMap(({ format, records }) =>
    knowledge.formats.get(format)?.undecoded ? [{ kind: 'undecoded-lines' as const, reason: String(records) }] : [],
  );
  const spoken = parsed.formats.length === 0 ? spokenOf(scanned.head, knowledge.symptoms, knowledge.vocabulary) : undefined;
  return {
    ...(spoken ? { spoken } : {}),
    info: {
      name: source.name,
      size: source.size,
      encoding: scanned.encoding,
      lines: scanned.lines,
      formats: parsed.formats,
      faults: [...faults, ...undecoded],
    },
    parsed,
    facts: observe(parsed.events, observer, knowledge.vocabulary, base),
    codes: codesOf(scanned, parsed, index),
  };
}

/** What was read of a text that was taken apart, at the lines where it stands in the paste. */
function inPlace(read: ReadSource, { lines, encoding, faults }: Scan, size: number, lineOf: (line: number) => number): ReadSource {
  const place = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: { ...one.span, line: lineOf(one.span.line) } });
  return {
    ...read,
    info: { ...read.info, size, lines, encoding, faults: [...faults] },
    parsed: { ...read.parsed, events: read.parsed.events.map((one) => ({ ...one, event: place(one.event) })) },
    // records of one line still follow one another
    facts: read.facts.map((fact) => ({ ...place(fact), place: fact.span.line })),
    codes: read.codes.map(place),
  };
}

const LEVELS = ['info', 'warning', 'error'] as const;

/** What the record behind a line knows better than its words. */
function withRecord(event: LogEvent, held: readonly HeldLine[]): LogEvent {
  const record = held[event.span.line - 1];
  const known = { ...event, span: { ...event.span, unit: 'record' as const }, ...(record?.utc === undefined ? {} : { utc: record.utc }) };
  if (known.kind !== 'line' || !record?.level) return known;
  const level = LEVELS[Math.max(LEVELS.indexOf(record.level), LEVELS.indexOf(known.level ?? 'info'))];
  return level ? { ...known, level } : known;
}

/** A file that cannot be read is a fault of its own; the others are analysed all the same. */
const faulty = (source: Source, ...faults: readonly Fault[]): ReadSource => ({
  info: {
    name: source.name,
    size: source.size,
    encoding: faults.some((fault) => fault.kind !== 'unreadable') ? 'binary' : 'utf-8',
    lines: 0,
    formats: [],
    faults,
  },
  parsed: { events: [], formats: [], claimed: 0, errors: 0, sampled: 0 },
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
  const observed = read.flatMap((one) => one.facts);
  const clock = clockOf(observed);
  const facts = withUtc(settle([...observed, ...observeApart(clock, knowledge)], knowledge.vocabulary), clock);
  const { ranking, excluded } = diagnose(facts, names, knowledge.diagnoses, knowledge.vocabulary);
  const era = eraOf(read, facts, knowledge);
  const pictures = picturesOf(facts);
  const pace = paceOf(
    facts,
    read.map((one) => one.parsed.end),
    era,
    knowledge.limits,
  );
  const timeline = timelineOf(facts, clock, ranking, names);
  const steps = standOf(facts, knowledge.vocabulary);
  const decision = decide(read, facts, ranking, pace) ?? calm(observed, facts, pictures.length > 0);
  const given = new Set(read.flatMap((one) => one.info.formats.map(({ format }) => format)));
  const next =
    adviseNext(ranking, facts, era, knowledge.diagnoses, knowledge.commands) ??
    (WITHOUT_A_CAUSE.includes(decision.because) ? adviseLog(steps, given, era, knowledge.commands) : undefined);
  const seen = decision.because === 'words-only' ? read.find(({ spoken }) => spoken?.tree)?.spoken?.tree : undefined;
  return {
    ...decision,
    ...(seen === undefined ? {} : { seen }),
    ranking,
    excluded,
    codes: countCodes(read.flatMap((one) => one.codes)),
    era,
    steps,
    facts,
    ...(pictures.length > 0 ? { pictures } : {}),
    sources: read.map((one) => one.info),
    ...(timeline ? { timeline } : {}),
    ...(pace ? { pace } : {}),
    ...(next ? { next } : {}),
  };
}

/** Something failed or is said to have failed, and nothing says why. */
const WITHOUT_A_CAUSE: readonly Analysis['because'][] = ['weak', 'tie', 'code-alone', 'another-update', 'words-only'];

/** Clocks that disagree are a record of their own, at the line of the log that shows it: signatures say what it means. */
function observeApart({ apart }: Clock, knowledge: Knowledge): readonly Fact[] {
  if (!apart) return [];
  const { span, quote, format = '', at } = apart.log;
  const fields = { minutes: Math.round(apart.ms / 60_000) };
  const event = { kind: 'record', name: 'clock-apart', format, text: quote, span, ...(at === undefined ? {} : { at }), fields } as const;
  return observe([{ event, hits: [] }], prepare(knowledge).observer, knowledge.vocabulary);
}

/** The verdict and its reason, `undefined` where nothing is wrong. A fault that no cause explains is never called healthy. */
function decide(
  read: readonly ReadSource[],
  facts: readonly Fact[],
  ranking: readonly Ranked[],
  pace: Pace | undefined,
): { verdict: Verdict; because: Analysis['because'] } | undefined {
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
  if (read.every(isUnread)) return { verdict: 'inconclusive', because: 'nothing-read' };
  if (read.every((one) => one.info.lines === 0)) return { verdict: 'inconclusive', because: 'empty' };
  if (failing) return { verdict: 'inconclusive', because: 'weak' };
  if (isForeign(facts)) return { verdict: 'unrelated', because: 'none-of-ours' };
  if (facts.some((fact) => fact.role === 'code'))
    return { verdict: 'inconclusive', because: read.some((one) => one.codes.length > 0 && one.info.formats.length === 0) ? 'unread-format' : 'code-alone' };
  const counted = !well && read.some((one) => one.info.faults.some(isUndescribed));
  if (read.every((one) => one.info.formats.length === 0)) {
    if (counted) return { verdict: 'inconclusive', because: 'part-unread' };
    return read.some(({ spoken }) => spoken) ? { verdict: 'inconclusive', because: 'words-only' } : { verdict: 'unrelated', because: 'not-ours' };
  }
  if (facts.length === 0 && read.every(isNothingButErrors)) return { verdict: 'inconclusive', because: 'weak' };
  if (pace?.state === 'stuck') return { verdict: 'inconclusive', because: 'stalled' };
  if (facts.some(decidesNothing)) return { verdict: 'inconclusive', because: 'not-recorded' };
  if (isUnfinished(facts) || isTorn(read)) return { verdict: 'inconclusive', because: 'unfinished' };
  return counted ? { verdict: 'inconclusive', because: 'part-unread' } : undefined;
}

/** Roles of what a command says of a PC at rest: how it is set up, which Windows it is, whether one connection comes about. */
const AT_REST: readonly string[] = ['setting', 'era', 'traffic'];

/** Nothing is wrong, as far as the records say whose success they report. */
const calm = (observed: readonly Fact[], facts: readonly Fact[], captured: boolean): { verdict: Verdict; because: Analysis['because'] } =>
  isPerhapsAnother(observed, facts) ? { verdict: 'inconclusive', because: 'another-update' } : { verdict: 'healthy', because: calmOf(observed, captured) };

/** Why nothing is wrong: a failure was overcome, a line only looked like one, there was none, or no attempt was shown at all. */
function calmOf(observed: readonly Fact[], captured: boolean): Analysis['because'] {
  if (observed.some((fact) => fact.role === 'failure')) return 'overcome';
  if (observed.some((fact) => fact.role === 'noise')) return 'known-noise';
  return observed.length > 0 && !captured && observed.every((fact) => AT_REST.includes(fact.role)) ? 'settings-only' : 'no-failure';
}

const COUNTED: readonly Fault['kind'][] = ['wpp-messages', 'undescribed-events', 'recorded-packets', 'compressed-buffers', 'undecoded-lines'];
/** Records that were counted only: what they say may be the failure. */
const isUndescribed = ({ kind }: Fault): boolean => COUNTED.includes(kind);

const isUnread = ({ info }: ReadSource): boolean => info.lines === 0 && info.faults.some((fault) => UNREAD.includes(fault.kind) || isUndescribed(fault));

/** Records of another program, and nothing that Windows Update did. */
const isForeign = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.role === 'foreign') && !facts.some((fact) => fact.role === 'success' || fact.role === 'step');

/** A capture in which what matters was not recorded, or is not printed. */
const decidesNothing = ({ role, fields }: Fact): boolean => role === 'step' && fields['open'] === true && fields['packets'] !== undefined;

/** Faults behind which there is nothing to read. */
const UNREAD: readonly Fault['kind'][] = ['unreadable', 'binary', 'packed', 'unsupported', 'database'];

/** Part of what was given could not be unpacked: what it says is not known. */
const isTorn = (read: readonly ReadSource[]): boolean => read.some((one) => one.info.faults.some((fault) => fault.kind === 'packed'));

/** Every record reports an error, and no signature understands one of them: that is no sign of health. */
const isNothingButErrors = ({ parsed }: ReadSource): boolean => parsed.claimed > 0 && parsed.errors === parsed.claimed;

/**
 * A run that was begun and neither ended nor failed in what we were given: its end may lie beyond the cut.
 * A log that shows the same step come to its end before is cut somewhere, as every log is: the last line of it says nothing.
 */
const isUnfinished = (facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.role === 'step' && fact.fields['open'] === true && !facts.some((other) => ends(other, fact) && speaksFor(other, fact)));

/** Of other logs only what came later counts; of the same log, be it in two files, also an earlier run of the same step. */
const speaksFor = (other: Fact, begun: Fact): boolean =>
  isLater(other, begun) || (isOfOneLog(other, begun) && (!isLater(begun, other) || other.fields['step'] === begun.fields['step']));
const isOfOneLog = (one: Fact, other: Fact): boolean => one.span.source === other.span.source || (one.format !== undefined && one.format === other.format);

/** A success ends all that was begun, an end mark its own step. */
const ends = (other: Fact, begun: Fact): boolean =>
  other.role === 'success' || (other.role === 'step' && other.fields['open'] === false && other.fields['step'] === begun.fields['step']);

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
