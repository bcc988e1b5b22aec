// analysis → report: what the page shows and the command line prints, as plain blocks in the reader's language.
import type { Analysis, Evidence, Grade, Ranked, SourceInfo, Timeline, TimelineEntry, Verdict } from './analysis.ts';
import type { Block, EraChoice, FixCard, QuotedLine, Report } from './block.ts';
import { type CardKnowledge, type CardWords, commandCard, eraNames } from './card.ts';
import { compare } from './compare.ts';
import { type Diagnosis, ERAS, type Era, type FixStep, type Format, type Vocabulary } from './define.ts';
import type { Fact } from './fact.ts';
import type { Defect, Fault, Packing } from './fault.ts';
import { fill, type Lang, type Text } from './text.ts';
import { writeTicket } from './ticket.ts';

export type * from './block.ts';

/** The sentences of a report in one language: src/i18n gives them. Slots in braces are filled. */
export interface ReportWords extends CardWords {
  /** `code-only`: a code that no cause is tied to */
  readonly answer: Readonly<Record<Analysis['because'] | 'code-only', { readonly title: string; readonly summary: string }>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly titles: Readonly<
    Record<
      | 'progress'
      | 'fix'
      | 'verify'
      | 'evidence'
      | 'reasons'
      | 'others'
      | 'candidates'
      | 'next'
      | 'codes'
      | 'notes'
      | 'tree'
      | 'drawing'
      | 'differences'
      | 'timeline',
      string
    >
  >;
  readonly pieces: string;
  /** one line · several lines */
  readonly line: string;
  readonly lines: string;
  /** the same of a file of records */
  readonly record: string;
  readonly records: string;
  /** how much of a file of records was read */
  readonly recordsRead: string;
  /** what is said of `{count}` more files than are named */
  readonly moreFiles: string;
  /** what stands between two sentences */
  readonly gap: string;
  readonly state: Readonly<Record<'done' | 'begun' | 'failed' | 'unknown', string>>;
  readonly stoppedAt: string;
  readonly nothingStopped: string;
  readonly pace: Readonly<Record<'normal' | 'stuck' | 'undocumented', string>>;
  readonly reason: {
    readonly complete: string;
    readonly open: string;
    readonly rival: string;
    readonly unsureHost: string;
    readonly loose: string;
    readonly codeAlone: string;
    readonly excluded: string;
  };
  readonly fault: Readonly<Record<Exclude<Fault['kind'], 'defect' | 'packed'>, string>>;
  readonly defect: Readonly<Record<Defect, string>>;
  readonly packed: Readonly<Record<Packing, string>>;
  readonly formatNote: string;
  readonly unreadNote: string;
  readonly next: string;
  readonly nextLog: string;
  /** how the axis was found (`{zone}`: UTC+09:00, `{count}` common happenings), clocks that disagree, what was left out, the columns */
  readonly timeline: Readonly<Record<Timeline['how'] | 'laid' | 'apart' | 'left' | 'again', string>> & { readonly columns: readonly [string, string, string] };
  readonly differences: {
    readonly text: string;
    readonly none: string;
    readonly good: string;
    readonly bad: string;
    readonly unseen: string;
    readonly seen: string;
  };
  readonly treeText: string;
  readonly noLogText: string;
  readonly readings: string;
  readonly noName: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What the report looks ids up in. */
export interface ReportKnowledge extends CardKnowledge {
  readonly vocabulary: Vocabulary;
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly formats: ReadonlyMap<string, Format>;
  /** public names of a code, best first; empty for one without */
  readonly namesOf: (code: string) => readonly string[];
  /** one sentence on a code, where content has one */
  readonly meaningOf: (code: string) => Text | undefined;
  /** codes that have a page of their own */
  readonly hasPage: (code: string) => boolean;
  /** the drawing of what a capture shows, and the same in words */
  readonly drawingOf?: (analysis: Analysis, lang: Lang) => { readonly drawing: unknown; readonly caption: string } | undefined;
  /** the flowchart that goes on from a result, with the answers the facts give */
  readonly treeFor?: (analysis: Analysis) => { readonly tree: string; readonly answers: string } | undefined;
}

interface Desk {
  readonly lang: Lang;
  readonly words: ReportWords;
  readonly know: ReportKnowledge;
}

/**
 * Says an analysis in words. Nothing of the input but quoted lines gets into it, and those only as quotes;
 * commands are the constants of content/commands.
 * @param good the analysis of a PC that works, to say what differs
 * @param words the sentences of both languages: the ticket text is written in both
 */
export function report(analysis: Analysis, lang: Lang, words: Readonly<Record<Lang, ReportWords>>, know: ReportKnowledge, good?: Analysis): Report {
  const blocksOf = (each: Lang) => writeBlocks(analysis, { lang: each, words: words[each], know }, good);
  const en = blocksOf('en');
  const ja = blocksOf('ja');
  return { lang, verdict: analysis.verdict, blocks: lang === 'en' ? en : ja, ticket: { en: writeTicket(en), ja: writeTicket(ja) } };
}

function writeBlocks(analysis: Analysis, desk: Desk, good: Analysis | undefined): readonly Block[] {
  const first = analysis.verdict === 'diagnosed' ? analysis.ranking[0] : undefined;
  const diagnosis = first ? desk.know.diagnoses.get(first.diagnosis) : undefined;
  return [
    answerBlock(analysis, first, diagnosis, desk),
    ...(good ? [differencesBlock(good, analysis, desk)] : []),
    ...(analysis.because === 'code-alone' ? codesBlock(analysis, desk) : []),
    ...progressBlock(analysis, desk),
    ...(diagnosis ? fixBlocks(analysis, diagnosis, desk) : []),
    ...evidenceBlock(first ?? analysis.ranking[0], analysis, desk),
    ...drawingBlock(analysis, desk),
    ...timelineBlock(analysis, desk),
    ...reasonsBlock(analysis, first, desk),
    ...othersBlock(analysis, first, desk),
    ...nextBlock(analysis, desk),
    ...(analysis.because === 'code-alone' ? [] : codesBlock(analysis, desk)),
    ...treeBlock(analysis, desk),
    ...notesBlock(analysis, desk),
  ];
}

const say = (text: Text, desk: Desk): string => text[desk.lang];

function answerBlock(analysis: Analysis, first: Ranked | undefined, diagnosis: Diagnosis | undefined, desk: Desk): Block {
  if (!first || !diagnosis) {
    const bare = analysis.because === 'code-alone' && analysis.ranking.length === 0;
    const { title, summary } = desk.words.answer[bare ? 'code-only' : analysis.because];
    return { kind: 'answer', verdict: analysis.verdict, label: desk.words.verdict[analysis.verdict], title, summary };
  }
  const pieces = new Set(first.evidence.map((one) => `${one.file}:${one.line}`)).size;
  return {
    kind: 'answer',
    verdict: 'diagnosed',
    grade: first.grade,
    label: fill(desk.words.pieces, { grade: desk.words.grade[first.grade], lines: countLines(pieces, desk) }),
    title: say(diagnosis.title, desk),
    summary: say(diagnosis.summary, desk),
    to: ['diagnoses', first.diagnosis],
  };
}

function progressBlock(analysis: Analysis, desk: Desk): Block[] {
  if (analysis.steps.every((step) => step.state === 'unknown')) return [];
  const name = (step: string) => say(desk.know.vocabulary.steps[step] ?? { en: step, ja: step }, desk);
  const broken = analysis.steps.find((step) => step.state === 'failed');
  return [
    {
      kind: 'progress',
      title: desk.words.titles.progress,
      steps: analysis.steps.map(({ step, state }) => ({ id: step, name: name(step), state, says: desk.words.state[state] })),
      // An attempt that failed is over: how long it has lasted says nothing any more.
      caption: broken
        ? fill(desk.words.stoppedAt, { step: name(broken.step) })
        : [desk.words.nothingStopped, paceSentence(analysis, name, desk)].filter((part) => part !== '').join(desk.words.gap),
    },
  ];
}

/** Whole minutes: a log's silence is not measured in seconds. */
const minutes = (ms: number): number => Math.floor(ms / 60_000);

function paceSentence(analysis: Analysis, name: (step: string) => string, desk: Desk): string {
  const { pace } = analysis;
  if (!pace || minutes(pace.lasted) === 0) return '';
  return fill(desk.words.pace[pace.state], { step: name(pace.step), lasted: minutes(pace.lasted), limit: minutes(pace.limit ?? 0) });
}

/** Steps that fit the Windows seen. Where nothing tells which it is, all are shown: each command carries its own Windows. */
function fixBlocks(analysis: Analysis, diagnosis: Diagnosis, desk: Desk): Block[] {
  const erasOf = ({ eras = ERAS, command }: FixStep): readonly Era[] => analysis.era.filter((era) => eras.includes(era) && commandFits(command, [era], desk));
  const cards = (steps: readonly FixStep[]) =>
    steps.flatMap((step) => {
      const eras = erasOf(step);
      return eras.length === 0 ? [] : [{ ...fixCard(step, desk), ...(eras.length < analysis.era.length ? { eras } : {}) }];
    });
  // What is proven need not be checked again: the first thing to do is then the first step of the cure.
  const fix = cards(analysis.ranking[0]?.grade === 'proven' ? diagnosis.fix : [...diagnosis.check, ...diagnosis.fix]);
  const verify = cards(diagnosis.verify);
  return [
    ...(fix.length > 0
      ? [
          {
            kind: 'fix' as const,
            title: desk.words.titles.fix,
            era: eraNames(analysis.era, desk),
            ...choiceOf([...fix, ...verify], analysis, desk),
            steps: fix,
          },
        ]
      : []),
    ...(verify.length > 0 ? [{ kind: 'verify' as const, title: desk.words.titles.verify, steps: verify }] : []),
  ];
}

/** Whoever knows the Windows of the PC need not read the steps of all the others. */
function choiceOf(cards: readonly FixCard[], { era }: Analysis, desk: Desk): { readonly choice?: EraChoice } {
  if (!cards.some(({ eras }) => eras)) return {};
  return {
    choice: { label: desk.words.whichEra, any: eraNames(era, desk), eras: era.map((id) => ({ id, name: eraNames([id], desk) })) },
  };
}

const commandFits = (id: string | undefined, eras: readonly Era[], desk: Desk): boolean => {
  const command = id === undefined ? undefined : desk.know.commands.get(id);
  return !command || command.os.some((os) => eras.includes(os));
};

function fixCard(step: FixStep, desk: Desk): FixCard {
  const command = step.command === undefined ? undefined : commandCard(step.command, desk.lang, desk.words, desk.know);
  return { title: say(step.title, desk), ...(step.text ? { text: say(step.text, desk) } : {}), ...(command ? { command } : {}) };
}

function evidenceBlock(shown: Ranked | undefined, analysis: Analysis, desk: Desk): Block[] {
  if (!shown || shown.evidence.length === 0 || analysis.because === 'code-alone') return [];
  const files = new Map<string, Evidence[]>();
  for (const one of shown.evidence) files.set(one.file, [...(files.get(one.file) ?? []), one]);
  return [
    {
      kind: 'evidence',
      title: desk.words.titles.evidence,
      files: [...files].map(([name, list]) => ({ name, note: noteOf(name, analysis, desk), lines: quoteLines(list, desk) })),
    },
  ];
}

/** What differs from the PC that works: settings and versions in sentences, steps in their states, codes by their presence. */
function differencesBlock(good: Analysis, bad: Analysis, desk: Desk): Block {
  const { text, none, unseen, seen, ...columns } = desk.words.differences;
  const sayFact = (fact: Fact | undefined) => (fact ? factSentence({ fact: fact.kind, fields: fact.fields }, desk) : unseen);
  const rows = compare(good, bad).map((one) => {
    switch (one.kind) {
      case 'fact':
        return { what: factName(one.fact, desk), good: sayFact(one.good), bad: sayFact(one.bad) };
      case 'step':
        return { what: String(sayValue('step', one.step, desk)), good: desk.words.state[one.good], bad: desk.words.state[one.bad] };
      case 'code':
        return { what: `0x${one.code}`, good: one.in === 'good' ? seen : unseen, bad: one.in === 'bad' ? seen : unseen };
      default:
        return one satisfies never;
    }
  });
  return { kind: 'differences', title: desk.words.titles.differences, text: rows.length > 0 ? text : none, ...columns, rows };
}

function drawingBlock(analysis: Analysis, desk: Desk): Block[] {
  const drawn = desk.know.drawingOf?.(analysis, desk.lang);
  return drawn ? [{ kind: 'drawing', title: desk.words.titles.drawing, ...drawn }] : [];
}

function timelineBlock({ timeline, sources }: Analysis, desk: Desk): Block[] {
  if (!timeline) return [];
  const { how, ahead, common, apart, entries, left } = timeline;
  const words = desk.words.timeline;
  const nameOf = (source: number): string => sources[source]?.name ?? '';
  const says = ({ facts, again }: TimelineEntry): string =>
    [...sentencesOf(facts, desk), again > 0 ? fill(words.again, { count: again + 1 }) : ''].filter((sentence) => sentence !== '').join(desk.words.gap);
  return [
    {
      kind: 'timeline',
      title: desk.words.titles.timeline,
      texts: [
        fill(apart && how === 'events' ? words.laid : words[how], { zone: zoneName(ahead ?? 0), count: common }),
        ...(apart ? [fill(words.apart, { apart: sayApart(apart.minutes, desk), log: nameOf(apart.log), other: nameOf(apart.other) })] : []),
        ...(left > 0 ? [fill(words.left, { count: left })] : []),
      ],
      columns: words.columns,
      rows: entries.flatMap((entry) => {
        const [first] = entry.facts;
        if (!first || says(entry) === '') return [];
        const { line: number, unit, source } = first.span;
        return [{ time: stamp(entry.time), file: nameOf(source), number, ...(unit ? { unit } : {}), says: says(entry) }];
      }),
    },
  ];
}

/** What one record says; of several statements about one code the first, since what says most is observed first. */
const sentencesOf = (facts: readonly Fact[], desk: Desk): readonly string[] => {
  const told = facts.filter(({ fields }, i) => fields['code'] === undefined || facts.findIndex((other) => other.fields['code'] === fields['code']) === i);
  return [...new Set(told.map(({ kind, fields }) => factSentence({ fact: kind, fields }, desk)))];
};

/** `2004-11-24 09:15:04` */
const stamp = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** `UTC+09:00` */
function zoneName(ahead: number): string {
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `UTC${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes, or years where the clock is off by that much. */
function sayApart(minutes: number, desk: Desk): string {
  const years = Math.round((Math.abs(minutes) / 525_960) * 10) / 10;
  return years >= 0.5
    ? fill(desk.words.values['apart.years'] ?? '', { count: years })
    : fill(desk.words.values['apart.minutes'] ?? '', { count: Math.abs(minutes) });
}

function noteOf(name: string, analysis: Analysis, desk: Desk): string {
  const info = analysis.sources.find((source) => source.name === name);
  const format = info?.formats[0] ? desk.know.formats.get(info.formats[0].format) : undefined;
  return fill(desk.words.formatNote, {
    format: format ? say(format.title, desk) : desk.words.unreadNote,
    lines: info?.unit === 'record' ? countRecords(info, desk) : countLines(info?.lines ?? 0, desk),
  });
}

const countRecords = ({ lines: count }: SourceInfo, desk: Desk): string => fill(count === 1 ? desk.words.record : desk.words.records, { count });
const countLines = (count: number, desk: Desk): string => fill(count === 1 ? desk.words.line : desk.words.lines, { count });

/** One quoted line can say several facts: it is quoted once, with all of them. */
function quoteLines(list: readonly Evidence[], desk: Desk): readonly QuotedLine[] {
  const lines = new Map<number, QuotedLine>();
  for (const one of [...list].sort((a, b) => a.line - b.line)) {
    const says = factSentence(one, desk);
    const known = lines.get(one.line);
    if (known) lines.set(one.line, { ...known, says: known.says.includes(says) ? known.says : [known.says, says].join(desk.words.gap) });
    else
      lines.set(one.line, {
        number: one.line,
        ...(one.unit ? { unit: one.unit } : {}),
        text: one.quote,
        ...(one.from === undefined ? {} : { from: one.from }),
        ...(one.to === undefined ? {} : { to: one.to }),
        says,
      });
  }
  return [...lines.values()];
}

/** Fields that are words of the vocabulary are said in the reader's language, the rest as they are. A word with two meanings is kept as `field.word`, too. */
function factSentence(one: Pick<Evidence, 'fact' | 'fields'>, desk: Desk): string {
  const kind = desk.know.vocabulary.kinds[one.fact];
  if (!kind) return '';
  const fields = Object.fromEntries(Object.entries(one.fields).map(([name, value]) => [name, sayValue(name, value, desk)]));
  return fill(say(kind.text, desk), fields).trim();
}

function sayValue(name: string, value: unknown, desk: Desk): unknown {
  if (name === 'picture') return say(desk.know.vocabulary.pictures[String(value)] ?? { en: String(value), ja: String(value) }, desk);
  if (name === 'step') return say(desk.know.vocabulary.steps[String(value)] ?? { en: String(value), ja: String(value) }, desk);
  if (name === 'code') return `0x${String(value)}`;
  if (name === 'eras' && Array.isArray(value)) return eraNames(value as readonly Era[], desk);
  if (Array.isArray(value)) return value.join(desk.words.between);
  return desk.words.values[`${name}.${String(value)}`] ?? desk.words.values[String(value)] ?? value;
}

function reasonsBlock(analysis: Analysis, first: Ranked | undefined, desk: Desk): Block[] {
  const kindName = (kind: string) => (desk.know.vocabulary.kinds[kind] ? factName(kind, desk) : kind);
  const { reason } = desk.words;
  const items = (first?.reasons ?? []).map((one): string => {
    switch (one.kind) {
      case 'set-complete':
        return fill(reason.complete, { count: one.facts.length });
      case 'set-open':
        return fill(reason.open, { missing: [...new Set(one.missing.map(kindName))].join(desk.words.between) });
      case 'rival':
        return fill(reason.rival, { rival: titleOf(one.diagnosis, desk) });
      case 'unsure-host':
        return reason.unsureHost;
      case 'loose':
        return reason.loose;
      case 'code-alone':
        return reason.codeAlone;
      default:
        return one satisfies never;
    }
  });
  const ruledOut = analysis.excluded.map((one) =>
    fill(reason.excluded, { cause: titleOf(one.diagnosis, desk), why: one.by[0] ? factSentence(one.by[0], desk) : '' }),
  );
  return items.length + ruledOut.length > 0 ? [{ kind: 'reasons', title: desk.words.titles.reasons, items: [...items, ...ruledOut] }] : [];
}

/** A kind of fact in a few words. */
const factName = (kind: string, desk: Desk): string => {
  const info = desk.know.vocabulary.kinds[kind];
  return info?.name ? say(info.name, desk) : kind;
};

const titleOf = (id: string, desk: Desk): string => {
  const diagnosis = desk.know.diagnoses.get(id);
  return diagnosis ? say(diagnosis.title, desk) : id;
};

function othersBlock(analysis: Analysis, first: Ranked | undefined, desk: Desk): Block[] {
  const others = analysis.ranking.filter((one) => one !== first).slice(0, 6);
  if (others.length === 0) return [];
  return [
    {
      kind: 'others',
      title: first ? desk.words.titles.others : desk.words.titles.candidates,
      items: others.map((one) => ({
        title: titleOf(one.diagnosis, desk),
        label: desk.words.grade[one.grade],
        why: desk.know.diagnoses.get(one.diagnosis) ? say((desk.know.diagnoses.get(one.diagnosis) as Diagnosis).summary, desk) : '',
        to: ['diagnoses', one.diagnosis] as const,
      })),
    },
  ];
}

function nextBlock(analysis: Analysis, desk: Desk): Block[] {
  if (!analysis.next) return [];
  const { command, for: target } = analysis.next;
  const card = commandCard(command, desk.lang, desk.words, desk.know);
  const own = target && desk.know.diagnoses.get(target.diagnosis)?.collect?.find((one) => one.command === command && one.gives === target.gives);
  const text = own ? say(own.text, desk) : target ? desk.words.next : desk.words.nextLog;
  return [{ kind: 'next', title: desk.words.titles.next, text, ...(card ? { command: card } : {}) }];
}

function codesBlock(analysis: Analysis, desk: Desk): Block[] {
  const codes = analysis.codes.slice(0, 12).map(({ code, how, extend }) => ({
    code,
    names: desk.know.namesOf(code).slice(0, 4),
    meaning: meaningOf(code, desk),
    ...(how || extend
      ? {
          note: fill(desk.words.readings, {
            readings: [...(how ?? []), ...(extend ? [extend] : [])].map((one) => desk.words.values[one] ?? one).join(desk.words.between),
          }),
        }
      : {}),
    ...(desk.know.hasPage(code) ? { to: ['codes', code.toLowerCase()] as const } : {}),
  }));
  return codes.length > 0 ? [{ kind: 'codes', title: desk.words.titles.codes, codes }] : [];
}

const meaningOf = (code: string, desk: Desk): string => {
  const meaning = desk.know.meaningOf(code);
  return meaning ? say(meaning, desk) : desk.know.namesOf(code).length > 0 ? '' : desk.words.noName;
};

function treeBlock(analysis: Analysis, desk: Desk): Block[] {
  // Whoever has no log can still say what the screen shows.
  if (analysis.because === 'not-ours' || analysis.because === 'words-only')
    return [
      { kind: 'tree', title: desk.words.titles.tree, text: desk.words.noLogText, to: analysis.seen === undefined ? ['trees'] : ['trees', analysis.seen] },
    ];
  const found = desk.know.treeFor?.(analysis);
  return found ? [{ kind: 'tree', title: desk.words.titles.tree, text: desk.words.treeText, to: ['trees', found.tree], answers: found.answers }] : [];
}

const sayFault = (fault: Fault, desk: Desk): string => {
  if (fault.kind === 'defect') return fill(desk.words.defect[fault.defect], { at: fault.at });
  if (fault.kind === 'packed') return fill(desk.words.packed[fault.why], { at: fault.at });
  return fill(desk.words.fault[fault.kind], { at: fault.at, reason: fault.reason });
};

/** Files of which the same is said that are named one by one: of a whole archive that is not read, a few are enough. */
const NAMED = 3;

function tellEach(told: readonly { readonly name: string; readonly note: string }[], desk: Desk): string[] {
  const alike = new Map<string, Set<string>>();
  for (const { name, note } of told) alike.set(note, (alike.get(note) ?? new Set()).add(name));
  return [...alike].flatMap(([note, files]) => {
    const named = [...files].slice(0, files.size > NAMED + 1 ? NAMED : files.size);
    const count = files.size - named.length;
    return [...named.map((name) => `${name}: ${note}`), ...(count > 0 ? [fill(desk.words.moreFiles, { count: String(count), note })] : [])];
  });
}

function notesBlock(analysis: Analysis, desk: Desk): Block[] {
  const read = analysis.sources.flatMap((source) =>
    source.unit === 'record' ? [`${source.name}: ${fill(desk.words.recordsRead, { records: countRecords(source, desk) })}`] : [],
  );
  const faults = tellEach(
    analysis.sources.flatMap(({ name, faults }) => faults.map((fault) => ({ name, note: sayFault(fault, desk) }))),
    desk,
  );
  const cautions = analysis.sources.flatMap((source) =>
    source.formats.flatMap(({ format }) => {
      const caution = desk.know.formats.get(format)?.caution;
      return caution ? [`${source.name}: ${say(caution, desk)}`] : [];
    }),
  );
  const items = [...new Set([...read, ...faults, ...cautions])];
  return items.length > 0 ? [{ kind: 'notes', title: desk.words.titles.notes, items }] : [];
}
