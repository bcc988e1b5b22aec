// What is wrong, how it is seen, what is done about it, and the incidents that prove it.
import type { Text } from '../text.ts';
import type { Era, Kinds, Pattern } from './kinds.ts';

// ── commands ──
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
  /** the log it brings to light: the steps of an update that write into it, and the ids of the formats it is read as */
  readonly log?: { readonly steps: readonly string[]; readonly formats: readonly string[] };
  /** placeholder → what to put there */
  readonly slots?: Readonly<Record<string, Text>>;
  readonly cite: string | readonly string[];
  /** day the cite was last read: YYYY-MM-DD */
  readonly seen: string;
}
export const defineCommand = (command: Command): Command => command;

// ── diagnoses ──
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

// ── waiting ──
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

// ── cases ──
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
