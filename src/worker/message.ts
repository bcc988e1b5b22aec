// What page and worker say to each other.
import type { Analysis } from '#engine/analysis.ts';
import type { Report } from '#engine/report.ts';
import type { Lang } from '#engine/text.ts';

/** `unreadable`: reading it stopped the worker before; it stays in the answer as a source that could not be read. */
export type Given = File | { readonly name: string; readonly text: string } | { readonly name: string; readonly unreadable: string };

export interface Question {
  readonly id: number;
  readonly files: readonly Given[];
  /** the same of a PC that works, to be compared */
  readonly good?: readonly Given[];
  readonly lang: Lang;
}

export interface Progress {
  /** index of the file being read */
  readonly file: number;
  /** bytes read of all files, and the bytes there are */
  readonly bytes: number;
  readonly total: number;
}

export type Reply =
  | { readonly kind: 'alive'; readonly id: number }
  | ({ readonly kind: 'progress'; readonly id: number } & Progress)
  | { readonly kind: 'done'; readonly id: number; readonly analysis: Analysis; readonly report: Report }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
