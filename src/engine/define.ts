// The only door through which content and formats enter: each `define` names one kind of knowledge.
// They are identities on purpose. Authors' mistakes are compile errors where types can tell, and data tests elsewhere.
import type { Fault } from './analysis.ts';
import type { CodeTable, Edit } from './code-table.ts';
import type { ReadingHow } from './code-typed.ts';
import type { EpochMs, FieldValue, LineEvent, LogEvent, RecordEvent } from './event.ts';
import type { Role } from './fact.ts';
import type { Text } from './text.ts';

export type { EpochMs, FieldValue, LineEvent, LocalMs, LogEvent, RecordEvent } from './event.ts';
export { localMs } from './event.ts';
export type { Role } from './fact.ts';
export type { Lang, Text } from './text.ts';

// ── eras ────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** A client release; the server release of the same generation goes with it (2008 R2 with 7, 2016 to 2022 with 10 …). */
export const ERAS = ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'] as const;
export type Era = (typeof ERAS)[number];
export interface EraInfo {
  readonly name: Text;
  /** NT version as logs and `ver` print it, without the build */
  readonly version: string;
  /** where the Windows Update log of this release lies, and how to get it */
  readonly log: Text;
  readonly cite: string;
}
export const defineEras = (eras: Readonly<Record<Era, EraInfo>>) => eras;

// ── vocabulary ──────────────────────────────────────────────────────────────────────────────────────────────────────
/** `code`: 8 upper-case hex digits · `host`: lower-case name or address · a list of words: exactly one of them. */
export type FieldType = 'code' | 'host' | 'text' | 'flag' | 'number' | 'list' | readonly string[];
export interface KindInfo {
  readonly role: Role;
  readonly fields: Readonly<Record<string, FieldType>>;
  /** what such a fact is, in a few words: 'the browser proxy of the user' */
  readonly name?: Text;
  /** one sentence that says the fact to a reader; `{field}` slots are filled from the fact */
  readonly text: Text;
}
export interface Vocabulary {
  readonly kinds: Readonly<Record<string, KindInfo>>;
  /** the closed list of labels a cause can be scored by */
  readonly families: Readonly<Record<string, Text>>;
  /** the parts a cause can lie in, in the order in which an update meets them */
  readonly layers: Readonly<Record<string, Text>>;
  /** the steps of an update, in order */
  readonly steps: Readonly<Record<string, Text>>;
  /** what a capture can show */
  readonly pictures: Readonly<Record<string, Text>>;
  /** codes in which a later line of a run repeats, less exactly, what an earlier one has said: 8 upper-case hex digits */
  readonly echoes: readonly string[];
  /** what a `$name` may be taken to be while no fact states it: used only to rule a `covers` test out, never to bind */
  readonly assumed: Readonly<Record<string, readonly string[]>>;
}
export const defineVocabulary = <const V extends Vocabulary>(vocabulary: V): V => vocabulary;

type Value<T extends FieldType> = T extends 'flag'
  ? boolean
  : T extends 'number'
    ? number
    : T extends 'list'
      ? readonly string[]
      : T extends readonly (infer W)[]
        ? W
        : string;
type Kinds = Vocabulary['kinds'];
/** A fact as an author writes it: a kind with (some of) its fields. Place, time and quote come from the record. */
export type Draft<K extends Kinds = Kinds> = {
  [Kind in keyof K & string]: { kind: Kind } & { [F in keyof K[Kind]['fields']]?: Value<K[Kind]['fields'][F]> | undefined };
}[keyof K & string];

/**
 * What a field of a fact must be.
 * - a plain value: equal · a list: one of them
 * - `'$name'`: the same value wherever the name stands in one set of patterns (`host: '$host'`)
 * - `{ not }`: present and none of these · `{ covers: '$host' }`: a bypass list under which that host is reached directly
 * - `{ near: '$at' }` is not needed: the engine itself demands that the facts of a set agree on time
 */
export type Test<T> = T | readonly T[] | `$${string}` | { readonly not: T | readonly T[] } | { readonly covers: `$${string}` } | { readonly present: boolean };
export type Pattern<K extends Kinds = Kinds> = {
  [Kind in keyof K & string]: { readonly kind: Kind } & { readonly [F in keyof K[Kind]['fields']]?: Test<Value<K[Kind]['fields'][F]>> };
}[keyof K & string];
export type AnyPattern = { readonly kind: string } & Readonly<Record<string, unknown>>;

// ── formats ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/** A line of the source, numbered from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}
/** What a grammar finds in a line. `undefined` from the reader: the line is not of this format. */
export type LineDraft = Omit<LineEvent, 'kind' | 'span' | 'format'>;
export interface RecordDraft extends Omit<RecordEvent, 'kind' | 'span' | 'format'> {
  readonly line: number;
  /** the lines the record takes up, where more than one */
  readonly lines?: number;
  readonly unit?: 'record' | 'packet';
}
interface FormatBase {
  readonly title: Text;
  /** the releases that write it; a source in this format alone narrows the era to these */
  readonly eras?: readonly Era[];
  /** real-shaped lines of our own that prove the grammar; each must be claimed by this format and no other */
  readonly samples: readonly string[];
  /** silence about failures shows no health in it: a success has to stand among its facts */
  readonly needsSuccess?: true;
  /** said to the reader: how the grammar was worked out, where that is less than a Microsoft text or a real file, or how times are told */
  readonly caution?: Text;
}
/** One record a line. */
export interface LineFormat extends FormatBase {
  /** linear (no unbounded repeat before the part that anchors it); checked by `npm test` */
  readonly line: RegExp;
  readonly event: (match: RegExpExecArray, text: string) => LineDraft | undefined;
}
/** Records of several lines: opened by a literal, read from the lines that follow it. */
export interface BlockFormat extends FormatBase {
  /** words (≥ 8 bytes) that open a block, case-insensitive */
  readonly opens: readonly string[];
  /** how many lines after the opening one can belong to the block */
  readonly reach: number;
  readonly read: (block: readonly Line[]) => Iterable<RecordDraft>;
}
/** A whole short text: the typed code. */
export interface WholeFormat extends FormatBase {
  /** longest text (UTF-16 code units) it looks at */
  readonly longest: number;
  readonly whole: (text: string, codes?: CodeTable) => Iterable<RecordDraft>;
}
/** A file of bytes: known by how it starts, read as a stream in bounded memory. */
export interface BinaryFormat extends FormatBase {
  /** do the first bytes (at least 128, unless the file is shorter) look like this format? */
  readonly magic: (head: Uint8Array) => boolean;
  /** reads records; what is broken is told to `fault` and skipped or ends the reading, never thrown */
  readonly bytes: (chunks: AsyncIterable<Uint8Array>, fault: (fault: Fault) => void) => AsyncIterable<RecordDraft>;
}
/** A line of a log as a file of bytes holds it. */
export interface HeldLine {
  /** as the tool of Windows that reads such files prints it, without line breaks */
  readonly text: string;
  /** the moment that its time stamp means */
  readonly utc?: EpochMs;
  /** what the record says of itself; the words of the line may say worse */
  readonly level?: NonNullable<LineEvent['level']>;
}
/** A file of bytes that holds a log: its records become the lines that a tool of Windows writes of them, and the grammar of those lines reads them. */
export interface TraceFormat extends FormatBase {
  /** as of a binary format */
  readonly magic: BinaryFormat['magic'];
  /** the lines in the order of time; what is broken or cannot be read is told to `fault`, never thrown */
  readonly lines: (chunks: AsyncIterable<Uint8Array>, fault: (fault: Fault) => void) => AsyncIterable<HeldLine>;
}
export type Format = LineFormat | BlockFormat | WholeFormat | BinaryFormat | TraceFormat;
export const defineFormat = <F extends Format>(format: F): F => format;

// ── signatures ──────────────────────────────────────────────────────────────────────────────────────────────────────
/** A: a Microsoft text or a measurement · B: one third-party source or several that agree. Less than that is not shipped. */
export type CiteGrade = 'A' | 'B';
interface SignatureBase {
  readonly cite: string | readonly string[];
  readonly grade: CiteGrade;
}
/** Words in a line of a log or of any text. */
export interface TextSignature<K extends Kinds = Kinds> extends SignatureBase {
  /** ≥ 8 bytes, found case-insensitively by the scan; `find` runs only on lines that have it */
  readonly literal: string | readonly string[];
  /** linear; runs on the record's text */
  readonly find: RegExp;
  /** ids of the formats it is believed in; without it, any format, but never unread text */
  readonly formats?: readonly string[];
  readonly fact: (match: RegExpExecArray, event: LogEvent) => Draft<K> | readonly Draft<K>[] | undefined;
  /** whole lines of our own: each hit must give a fact, each miss none */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
/** Error codes in a log line: found by the engine's own recogniser, believed or not by what this says. */
export interface CodeSignature<K extends Kinds = Kinds> extends SignatureBase {
  readonly codes: true;
  readonly formats: readonly string[];
  readonly fact: (code: string, event: LineEvent, place: { readonly from: number; readonly to: number }) => Draft<K> | undefined;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
/** Fields of a structured record. */
export interface RecordSignature<K extends Kinds = Kinds> extends SignatureBase {
  /** name of the record this signature reads */
  readonly record: string;
  readonly fact: (fields: Readonly<Record<string, FieldValue>>, event: RecordEvent) => Draft<K> | readonly Draft<K>[] | undefined;
}
export type Signature<K extends Kinds = Kinds> = TextSignature<K> | CodeSignature<K> | RecordSignature<K>;
/** Three doors, so that each `fact` gets the exact types of what it reads. */
export const defineSignature = <K extends Kinds>(signature: TextSignature<K>): Signature => signature as unknown as Signature;
export const defineCodeSignature = <K extends Kinds>(signature: CodeSignature<K>): Signature => signature as unknown as Signature;
export const defineRecordSignature = <K extends Kinds>(signature: RecordSignature<K>): Signature => signature as unknown as Signature;

// ── commands ────────────────────────────────────────────────────────────────────────────────────────────────────────
/**
 * What a command does to the PC.
 * R reads only (may write a file the reader names) · C changes a setting, with undo · S stops or starts a service ·
 * D deletes cached data · X cannot be undone
 */
export type Effect = 'R' | 'C' | 'S' | 'D' | 'X';
export interface Command {
  /** exactly the bytes that are shown and copied; upper-case words of `slots` are the reader's to replace */
  readonly text: string;
  readonly os: readonly Era[];
  readonly shell: 'cmd' | 'powershell' | 'gui';
  readonly admin: boolean;
  readonly effect: Effect;
  /** what it does, in one sentence */
  readonly does: Text;
  /** how to take it back: words, and a command where one exists. 'R' commands have none to give. */
  readonly undo?: Text | { readonly command: string; readonly text: Text };
  readonly scope: 'user' | 'machine' | 'all-users';
  readonly reboot: boolean;
  /** id of an R command that shows whether it worked, or the words to look for */
  readonly verify: Text | { readonly command: string; readonly text: Text };
  /** what is lost (D) or what to keep in mind */
  readonly caution?: Text;
  /** id of the command that must have been shown before this one (a backup) */
  readonly after?: string;
  /** placeholder → what to put there */
  readonly slots?: Readonly<Record<string, Text>>;
  readonly cite: string | readonly string[];
  /** day the cite was last read: YYYY-MM-DD */
  readonly seen: string;
}
export const defineCommand = (command: Command): Command => command;

// ── diagnoses ───────────────────────────────────────────────────────────────────────────────────────────────────────
export interface Support<K extends Kinds = Kinds> {
  readonly fact: Pattern<K>;
  /** 1 a hint · 3 fits · 5 tells this cause from its neighbours (alone enough for `likely`) · 8 names the cause */
  readonly weight: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}
export interface FixStep {
  readonly title: Text;
  readonly text?: Text;
  /** without it, for every era of the diagnosis */
  readonly eras?: readonly Era[];
  readonly command?: string;
}
export interface Diagnosis<K extends Kinds = Kinds> {
  readonly family: string;
  readonly title: Text;
  /** the answer in a sentence or two, said to somebody whose PC is stuck */
  readonly summary: Text;
  /** the part it lies in, of the vocabulary */
  readonly layer: string;
  readonly eras: readonly Era[];
  /** steps of the update it can break */
  readonly breaks: readonly string[];
  /** codes it can show: links code pages and causes; a code alone makes it `possible` */
  readonly codes: readonly string[];
  /** one set of these must be present for the cause to be considered (sets of one are usual) */
  readonly needs: readonly (Pattern<K> | readonly Pattern<K>[])[];
  /** any one whole set proves it, if nothing excludes it and every rival is excluded */
  readonly proves: readonly (readonly Pattern<K>[])[];
  readonly supports: readonly Support<K>[];
  /** any one of these (a set: all of it) takes the cause off the list */
  readonly excludedBy: readonly (Pattern<K> | readonly Pattern<K>[])[];
  /** causes that, when present too, are the better answer: this one is only how they look from outside */
  readonly yieldsTo?: readonly string[];
  /** true where no log or capture shows it: it is reached by questions alone */
  readonly traceless?: boolean;
  readonly check: readonly FixStep[];
  readonly fix: readonly FixStep[];
  readonly verify: readonly FixStep[];
  /** what to collect next to tell it from its rivals */
  readonly collect?: readonly { readonly command: string; readonly text: Text; readonly gives: Pattern<K>['kind'] }[];
  readonly risk?: Text;
  readonly cites: readonly string[];
}
export const defineDiagnosis = <K extends Kinds>(diagnosis: Diagnosis<K>): Diagnosis => diagnosis as unknown as Diagnosis;

// ── trees ───────────────────────────────────────────────────────────────────────────────────────────────────────────
/** Where an answer ends: causes in the order to check them (none: nothing is broken, the note says what to do), or the flowchart of the code in hand. */
export type Outcome = { readonly diagnoses: readonly string[]; readonly note?: Text } | { readonly byCode: true };
/** Goes on in another flowchart; `given` are its answers (`node.answer`) that are known by having come this way. */
export interface Jump {
  readonly tree: string;
  readonly given?: readonly string[];
  /** what to take along or do first */
  readonly note?: Text;
}
export type Target<Id extends string> = Id | Jump | Outcome;
export interface Answer<Id extends string = string, K extends Kinds = Kinds> {
  readonly id: string;
  readonly text: Text;
  /** what to look for in the output; of "I don't know": where it goes, and why */
  readonly look?: Text;
  /** facts that give this answer by themselves: any one set */
  readonly when?: readonly (readonly Pattern<K>[])[];
  /** facts give it only where they give no other answer of the question: a wrapper code, a mere absence */
  readonly weak?: true;
  /** the releases that remain once this is the answer */
  readonly eras?: readonly Era[];
  readonly to: Target<Id>;
}
/** Commands (ids) for some releases; without `on`, for every release. */
export interface How {
  readonly on?: readonly Era[];
  readonly run: readonly string[];
}
export interface TreeNode<Id extends string = string, K extends Kinds = Kinds> {
  readonly ask: Text;
  readonly help?: Text;
  /** what answers it, by release, oldest first */
  readonly how?: readonly How[];
  /** how to look without a command */
  readonly hint?: Text;
  readonly answers: readonly Answer<Id, K>[];
  readonly cites?: readonly string[];
}
export interface Tree {
  readonly title: Text;
  readonly summary: Text;
  /** the questions that stand in front of every other flowchart */
  readonly opening?: true;
  /** place among the flowcharts, the most asked first */
  readonly order: number;
  readonly start: string;
  readonly nodes: Readonly<Record<string, TreeNode>>;
}
/** Called twice, since the vocabulary is named and the node ids are inferred: `defineTree<Kinds>()({ … })`. A target that is no node is a compile error. */
export const defineTree =
  <K extends Kinds>() =>
  <const Id extends string>(tree: {
    title: Text;
    summary: Text;
    opening?: true;
    order: number;
    start: NoInfer<Id>;
    nodes: Record<Id, TreeNode<NoInfer<Id>, K>>;
  }): Tree =>
    tree as unknown as Tree;

// ── waiting ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/** How long a step may stay silent and still be normal, where a source says so. */
export interface Limit {
  readonly step: string;
  readonly eras: readonly Era[];
  readonly ms: number;
  /** why that long, in a sentence */
  readonly why: Text;
  readonly cite: string;
}
export const defineLimits = (limits: readonly Limit[]): readonly Limit[] => limits;

// ── cases ───────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface Expectation {
  /** files of the case's folder that are given together, as one machine's evidence */
  readonly given: readonly string[];
  readonly title: Text;
  readonly verdict: 'diagnosed' | 'healthy' | 'unrelated' | 'inconclusive';
  /** best first; only the ids named are checked, in this order */
  readonly ranking?: readonly { readonly diagnosis: string; readonly grade?: 'proven' | 'likely' | 'possible' }[];
  /** causes that must not be in the ranking at all */
  readonly never?: readonly string[];
  /** grade that no cause may have here */
  readonly notProven?: boolean;
  /** offered as "try this" on the home page; a number is its place among them */
  readonly demo?: boolean | number;
}
export interface Case {
  readonly title: Text;
  readonly expect: readonly Expectation[];
  /** a note on where the shape of the lines comes from; the lines themselves are ours */
  readonly origin: Text;
}
export const defineCase = (recorded: Case): Case => recorded;

// ── codes ───────────────────────────────────────────────────────────────────────────────────────────────────────────
/** A code in our words; its names and number stand in content/codes. */
export interface CodeMeaning {
  readonly meaning: Text;
  /** the part of Windows that raises it: an id of `layers` in content/code-words.ts */
  readonly layer: string;
  /** how a log prints it: a line of our own */
  readonly line?: string;
}
export const defineCodeMeanings = (meanings: Readonly<Record<string, CodeMeaning>>) => meanings;
/** The words around codes: by id, so that tables and readings stay free of language. */
/** What to look at first when a code is all one has. */
export interface CodeAdvice {
  readonly first: Text;
  /** the flowchart that goes on from there, as `trees/id` */
  readonly to?: string;
}
export const defineCodeAdvice = (advice: Readonly<Record<string, CodeAdvice>>) => advice;
export interface CodePrint {
  readonly where: Text;
  readonly form: string;
  readonly layers: readonly string[];
  readonly cite: string;
}
export interface CodeWords {
  /** parts of Windows a code can come from */
  readonly layers: Readonly<Record<string, Text>>;
  /** how a typed spelling was read */
  readonly readings: Readonly<Record<ReadingHow, Text>>;
  /** how a neighbour differs from what was typed */
  readonly edits: Readonly<Record<Edit, Text>>;
  /** tables of content/codes by file name */
  readonly families: Readonly<Record<string, Text>>;
  /** notes of a table row */
  readonly notes: Readonly<Record<string, Text>>;
  /** phases of setup's extend code, by digit */
  readonly phases: Readonly<Record<string, Text>>;
  /** how logs print the codes of some layers: `{hex}`, `{HEX}` and `{name}` are filled */
  readonly prints: readonly CodePrint[];
}
export const defineCodeWords = (words: CodeWords): CodeWords => words;

// ── how good it is ──────────────────────────────────────────────────────────────────────────────────────────────────
/** What `npm run corpus -- score FOLDER` found on labelled inputs of strangers. Counts are inputs. */
export interface Measured {
  /** the day it was measured, ISO */
  readonly taken: string;
  readonly inputs: number;
  readonly faults: number;
  /** inputs without a fault: healthy, or about something else */
  readonly negatives: number;
  /** the first answer is the label, or one of those that fit as well */
  readonly right: number;
  /** the first answer is the label itself */
  readonly exact: number;
  /** a cause named where there is none */
  readonly falseAlarms: number;
  /** a fault taken for a healthy log */
  readonly calledHealthy: number;
  readonly provenWrong: number;
  /** of the right causes, those whose evidence holds a line that tells the fault */
  readonly cited: number;
  readonly citable: number;
  readonly grades: Readonly<Record<'proven' | 'likely' | 'possible', { readonly answers: number; readonly right: number }>>;
  readonly families: readonly { readonly family: string; readonly inputs: number; readonly right: number }[];
  readonly misses: readonly { readonly input: string; readonly wanted: readonly string[]; readonly got: string }[];
}
/** Why an input was missed, in our own words. */
export type MissReasons = Readonly<Record<string, Text>>;
export const defineMissReasons = (reasons: MissReasons): MissReasons => reasons;

// ── the ledger ──────────────────────────────────────────────────────────────────────────────────────────────────────
/** Where a statement comes from. `address` is an https URL, or a repository with path where no page is known. */
export interface Cite {
  readonly title: string;
  readonly address?: string;
  readonly publisher: string;
  /** what it backs, in one line */
  readonly backs: string;
  /** day it was last read: YYYY-MM-DD */
  readonly seen: string;
}
export const defineCites = <const C extends Readonly<Record<string, Cite>>>(cites: C): C => cites;
/** A version, date, time-out or number that prose states. `value` is what stands in the text. */
export interface Claim {
  readonly value: Text;
  readonly says: Text;
  readonly cite: string | readonly string[];
  readonly grade: CiteGrade;
}
export const defineClaims = <const C extends Readonly<Record<string, Claim>>>(claims: C): C => claims;
export interface Term {
  readonly en: string;
  readonly ja: string;
  /** other ways to write it that search must find */
  readonly variants: readonly string[];
  /** the page that explains it best, or a list: `articles/tcp-handshake`, `codes` */
  readonly page?: string;
}
export const defineGlossary = (terms: readonly Term[]): readonly Term[] => terms;
/** An entrance: what a person sees, and the tree it leads to. */
export interface Symptom {
  readonly text: Text;
  readonly tree: string;
  /** dialog texts and wordings that mean the same */
  readonly also: readonly Text[];
}
export const defineSymptoms = (symptoms: readonly Symptom[]): readonly Symptom[] => symptoms;

export const toList = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one]) as readonly T[];

// ── figures ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/** A plain string is a word written alike in both languages (SYN, CONNECT, 80072EE2, an address). Everything else is a Text. */
export type Word = Text | string;
export type Tone = 'good' | 'bad' | 'plain';
interface FigureBase {
  readonly title: Text;
  /** the words that say what the drawing shows; without it they are made from the data */
  readonly says?: Text;
  /** keys of content/cites.ts for what the drawing states */
  readonly cites?: readonly string[];
}

/** Who stands at a lane. Each has a name of its own; `name` of a lane replaces it. */
export type Station = 'client' | 'router' | 'dns' | 'proxy' | 'firewall' | 'server';
export interface Lane {
  readonly id: string;
  readonly station: Station;
  readonly name?: Word;
  /** what is configured here */
  readonly tag?: Word;
  readonly tone?: Tone;
}
/** `at`: seconds since the first packet. */
export type LaneEvent =
  | {
      readonly kind: 'packet';
      readonly name: Word;
      readonly from: string;
      readonly to: string;
      readonly at?: number;
      readonly again?: boolean;
      readonly lost?: string | 'unknown';
      readonly detail?: Word;
      readonly tone?: Tone;
    }
  | { readonly kind: 'ghost'; readonly name: Word; readonly from: string; readonly to: string }
  | { readonly kind: 'note'; readonly text: Word; readonly lane?: string; readonly tone?: Tone }
  | { readonly kind: 'brace'; readonly text: Word; readonly events: readonly LaneEvent[] }
  | { readonly kind: 'end'; readonly text: Word; readonly at?: number; readonly tone?: Tone };
/** Packets between lanes, time running down. */
export interface LanesFigure extends FigureBase {
  readonly kind: 'lanes';
  /** left to right */
  readonly lanes: readonly Lane[];
  readonly events: readonly LaneEvent[];
  /** the picture of the vocabulary that this drawing explains */
  readonly picture?: string;
}

/** How far an update got. `failed` is said only of the first step that broke. */
export interface StepsFigure extends FigureBase {
  readonly kind: 'steps';
  readonly steps: readonly { readonly name: Text; readonly state: 'done' | 'begun' | 'failed' | 'unknown'; readonly says?: Text }[];
}

/** The 32 bits of an HRESULT. */
export interface BitsFigure extends FigureBase {
  readonly kind: 'bits';
  /** 8 upper-case hex digits */
  readonly code: string;
  readonly facility: Word;
  readonly name: Word;
}

/** Lines of a log, numbered, with the words that decide. */
export interface LogFigure extends FigureBase {
  readonly kind: 'log';
  readonly file: Word;
  readonly lines: readonly { readonly number: number; readonly text: string; readonly marks?: readonly string[]; readonly says?: Text; readonly tone?: Tone }[];
}

/** What is typed at a prompt, what comes back, and what it means. */
export interface ConsoleFigure extends FigureBase {
  readonly kind: 'console';
  readonly shell: Word;
  readonly prompt: string;
  readonly lines: readonly (
    | { readonly typed: string; readonly says?: Text }
    | { readonly printed: Word; readonly marks?: readonly string[] }
    | { readonly shows: Text; readonly tone?: Tone }
  )[];
}

/** Who goes through what: each way is a line that stops at some of the stations. */
export interface RoutesFigure extends FigureBase {
  readonly kind: 'routes';
  readonly stations: readonly { readonly id: string; readonly name: Word; readonly wall?: boolean; readonly goal?: boolean }[];
  readonly ways: readonly {
    readonly who: Word;
    /** what is configured for it */
    readonly tag?: Word;
    readonly stops: readonly string[];
    /** the station at which it ends without getting through */
    readonly blocked?: string;
    readonly says?: Text;
    readonly tone?: Tone;
  }[];
}

/** Moments on a line of seconds, one row a schedule. */
export interface LadderFigure extends FigureBase {
  readonly kind: 'ladder';
  /** what happens at each moment */
  readonly moment: Word;
  readonly rows: readonly {
    readonly name: Word;
    readonly at: readonly number[];
    readonly end?: { readonly at: number; readonly text: Word };
    readonly says?: Text;
  }[];
}

export type Figure = LanesFigure | StepsFigure | BitsFigure | LogFigure | ConsoleFigure | RoutesFigure | LadderFigure;
export const defineFigure = <const F extends Figure>(figure: F): F => figure;
