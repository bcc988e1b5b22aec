// Text of the input → what is safe and honest to show: nothing invisible stays invisible, nothing reorders its neighbours.
import { fill } from '#engine/text.ts';
import { type DrawnNode, h } from './node.ts';

/** Characters that show nothing or move others: controls but the tab, format characters, lone surrogates, separators of lines. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Terminal sequences: `ESC [ … letter`. Bounded, so that a flood of digits costs nothing. */
const TERMINAL = /\u001b\[[0-9;?]{0,32}[@-~]/g;

/** Longest line shown whole; a longer one is cut to a window around its decisive words. */
export const LONGEST = 2000;
const BEFORE = 200;
const WINDOW = 800;

export interface Marked {
  readonly text: string;
  /** columns of the decisive words */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const codePoint = (character: string): string => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/** A short text with every hidden character as a chip. Terminal sequences are taken out and counted in a chip of their own. */
export function shown(text: string): (DrawnNode | string)[] {
  let stripped = 0;
  const plain = text.replace(TERMINAL, () => {
    stripped += 1;
    return '';
  });
  const out: (DrawnNode | string)[] = [];
  let run = '';
  for (const character of plain) {
    if (character === '\t' || !HIDDEN.test(character)) run += character;
    else {
      if (run) out.push(run);
      run = '';
      out.push(h('span', { class: 'chip' }, codePoint(character)));
    }
  }
  if (run) out.push(run);
  if (stripped > 0) out.push(h('span', { class: 'chip' }, `‹ESC × ${stripped}›`));
  return out;
}

/** The part of a line that is shown, with its decisive words moved along. `cutBefore`, `cutAfter`: characters left out. */
export function cut({ text, from = 0, to = from }: Marked): { text: string; from: number; to: number; cutBefore: number; cutAfter: number } {
  const last = Math.min(Math.max(to, from), text.length);
  const first = Math.min(Math.max(from, 0), last);
  if (text.length <= LONGEST) return { text, from: first, to: last, cutBefore: 0, cutAfter: 0 };
  const start = Math.max(0, first - BEFORE);
  const end = Math.min(text.length, start + WINDOW);
  return { text: text.slice(start, end), from: first - start, to: Math.min(last, end) - start, cutBefore: start, cutAfter: text.length - end };
}

/** A line as evidence: windowed, marked, with every hidden character visible. `leftOut` is a sentence with a `{count}` slot. */
export function line(marked: Marked, leftOut: string): (DrawnNode | string)[] {
  const part = cut(marked);
  const gap = (characters: number): (DrawnNode | string)[] => (characters > 0 ? [h('span', { class: 'gap' }, fill(leftOut, { count: characters }))] : []);
  const middle = part.to > part.from ? [h('mark', {}, ...shown(part.text.slice(part.from, part.to)))] : [];
  return [...gap(part.cutBefore), ...shown(part.text.slice(0, part.from)), ...middle, ...shown(part.text.slice(part.to)), ...gap(part.cutAfter)];
}
