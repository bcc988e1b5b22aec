// The strokes that every drawing is made of: lines, arrow heads, texts. Looks come from classes (styles/drawing.css), never from attributes.
import type { Tone } from '#engine/define.ts';
import { type Type, widthOf } from './measure.ts';
import { type Child, type DrawnNode, h } from './node.ts';

/** Width of the narrow drawing and of the wide one, in user units: at 343 px and at 640 px the smallest text has 11 px. */
export const NARROW = 340;
export const WIDE = 640;

export const BODY: Type = { size: 12 };
export const STRONG: Type = { size: 12, bold: true };
export const SMALL: Type = { size: 11 };

/** Coordinates with one decimal at most. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

export const line = (x1: number, y1: number, x2: number, y2: number, name: string): DrawnNode =>
  h('path', { class: name, d: `M${at(x1)} ${at(y1)}${x1 === x2 ? `V${at(y2)}` : y1 === y2 ? `H${at(x2)}` : `L${at(x2)} ${at(y2)}`}` });

export const rect = (x: number, y: number, width: number, height: number, name: string, radius = 0): DrawnNode =>
  h('rect', { class: name, x: at(x), y: at(y), width: at(width), height: at(height), rx: radius > 0 ? at(radius) : undefined });

export type Anchor = 'start' | 'middle' | 'end';
/** One line of text; `y` is its base line. */
export const text = (x: number, y: number, words: string | readonly Child[], name = '', anchor: Anchor = 'start'): DrawnNode =>
  h('text', { class: name === '' ? undefined : name, x: at(x), y: at(y), 'text-anchor': anchor === 'start' ? undefined : anchor }, words);

/** Lines of text under one another, the first base line at `y`. */
export const texts = (x: number, y: number, lines: readonly string[], step: number, name = '', anchor: Anchor = 'start'): DrawnNode[] =>
  lines.map((words, index) => text(x, y + index * step, words, name, anchor));

/** A filled arrow head whose tip is at (x2, y2). */
export function head(x1: number, y1: number, x2: number, y2: number, name: string): DrawnNode {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - dx * 8, y2 - dy * 8];
  return h('path', { class: name, d: `M${at(x2)} ${at(y2)}L${at(bx - dy * 3.5)} ${at(by + dx * 3.5)}L${at(bx + dy * 3.5)} ${at(by - dx * 3.5)}Z` });
}

/** The cross at which something ends. */
export const cross = (x: number, y: number, name: string, arm = 5): DrawnNode =>
  h('path', { class: name, d: `M${at(x - arm)} ${at(y - arm)}l${at(arm * 2)} ${at(arm * 2)}m0 ${at(-arm * 2)}l${at(-arm * 2)} ${at(arm * 2)}` });

/** Class words, the empty ones left out. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => name !== undefined && name !== false && name !== '').join(' ');

export const toned = (tone: Tone | undefined): string => (tone === undefined || tone === 'plain' ? '' : tone);

/** A tag: a small framed word. Returns its height. */
export const TAG_LINE = 14;
export function tag(
  x: number,
  y: number,
  lines: readonly string[],
  tone: Tone | undefined,
  bounds: { readonly left: number; readonly right: number },
): { readonly node: DrawnNode; readonly bottom: number } {
  const width = Math.max(...lines.map((words) => widthOf(words, SMALL))) + 10;
  const left = Math.min(Math.max(x - width / 2, bounds.left), bounds.right - width);
  const height = lines.length * TAG_LINE + 5;
  return {
    node: h(
      'g',
      { class: classes('badge', toned(tone)) },
      rect(left, y, width, height, 'frame', 3),
      texts(left + width / 2, y + 13.5, lines, TAG_LINE, 'fine', 'middle'),
    ),
    bottom: y + height,
  };
}
