// Figures: data that drawings are made from.
import type { Text } from '../text.ts';

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
