// What a report is made of: plain blocks in the reader's language, without a word of markup.
import type { Grade, Verdict } from './analysis.ts';
import type { Effect } from './define.ts';
import type { Lang } from './text.ts';

/** A page of this site, without language and base: the renderer makes the address. */
export type Route = readonly ['diagnoses' | 'codes' | 'trees' | 'articles', string] | readonly ['about' | 'search' | 'quality' | 'trees'];

/** A command with all its labels, in words. `text` is a constant of content/commands, never of the input. */
export interface CommandCard {
  readonly id: string;
  readonly text: string;
  readonly effect: Effect;
  readonly does: string;
  /** label texts, the effect's first: 'Changes a setting', 'Windows XP, Server 2003', 'Command Prompt', 'administrator' … */
  readonly labels: readonly { readonly kind: 'effect' | 'os' | 'shell' | 'admin' | 'scope' | 'reboot'; readonly text: string }[];
  readonly slots: readonly { readonly name: string; readonly text: string }[];
  readonly undo?: { readonly text: string; readonly command?: string };
  readonly verify?: { readonly text: string; readonly command?: string };
  readonly caution?: string;
  readonly cites: readonly { readonly key: string; readonly title: string; readonly address?: string }[];
}

export interface FixCard {
  readonly title: string;
  readonly text?: string;
  readonly command?: CommandCard;
  /** of the releases that the PC may run, those it is for; without it for all of them */
  readonly eras?: readonly string[];
}

/** Releases to choose from where the evidence leaves several, and the steps differ. */
export interface EraChoice {
  readonly label: string;
  /** all of them together */
  readonly any: string;
  readonly eras: readonly { readonly id: string; readonly name: string }[];
}

export interface QuotedLine {
  readonly number: number;
  readonly unit?: 'record' | 'packet';
  readonly text: string;
  /** columns of the decisive words in `text` */
  readonly from?: number;
  readonly to?: number;
  /** what the line says, in a sentence */
  readonly says: string;
}

export type Block =
  | {
      readonly kind: 'answer';
      readonly verdict: Verdict;
      readonly grade?: Grade;
      readonly label: string;
      readonly title: string;
      readonly summary: string;
      readonly to?: Route;
    }
  | {
      readonly kind: 'codes';
      readonly title: string;
      readonly codes: readonly {
        readonly code: string;
        readonly names: readonly string[];
        readonly meaning: string;
        readonly note?: string;
        readonly to?: Route;
      }[];
    }
  | {
      readonly kind: 'progress';
      readonly title: string;
      readonly steps: readonly { readonly id: string; readonly name: string; readonly state: 'done' | 'begun' | 'failed' | 'unknown'; readonly says: string }[];
      readonly caption: string;
    }
  | { readonly kind: 'drawing'; readonly title: string; readonly drawing: unknown; readonly caption: string }
  | { readonly kind: 'fix'; readonly title: string; readonly era: string; readonly choice?: EraChoice; readonly steps: readonly FixCard[] }
  | { readonly kind: 'verify'; readonly title: string; readonly steps: readonly FixCard[] }
  | {
      readonly kind: 'evidence';
      readonly title: string;
      readonly files: readonly { readonly name: string; readonly note: string; readonly lines: readonly QuotedLine[] }[];
    }
  | { readonly kind: 'reasons'; readonly title: string; readonly items: readonly string[] }
  | {
      readonly kind: 'others';
      readonly title: string;
      readonly items: readonly { readonly title: string; readonly label: string; readonly why: string; readonly to?: Route }[];
    }
  | { readonly kind: 'next'; readonly title: string; readonly text: string; readonly command?: CommandCard }
  | { readonly kind: 'tree'; readonly title: string; readonly text: string; readonly to: Route; readonly answers?: string }
  | {
      readonly kind: 'differences';
      readonly title: string;
      readonly text: string;
      readonly good: string;
      readonly bad: string;
      readonly rows: readonly { readonly what: string; readonly good: string; readonly bad: string }[];
    }
  | {
      readonly kind: 'timeline';
      readonly title: string;
      /** how the axis was found, what does not fit it, what was left out */
      readonly texts: readonly string[];
      readonly columns: readonly [string, string, string];
      readonly rows: readonly {
        readonly time: string;
        readonly file: string;
        readonly number: number;
        readonly unit?: 'record' | 'packet';
        readonly says: string;
      }[];
    }
  | { readonly kind: 'notes'; readonly title: string; readonly items: readonly string[] };

export interface Report {
  readonly lang: Lang;
  readonly verdict: Verdict;
  readonly blocks: readonly Block[];
  /** the same as plain text and as Markdown, in both languages, for a ticket: identical ids, numbers and commands */
  readonly ticket: Readonly<Record<Lang, { readonly text: string; readonly markdown: string }>>;
}
