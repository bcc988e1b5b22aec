// Where the words and strokes of a drawing lie, for tests that must see without a browser.
import { type Type, widthOf } from './measure.ts';
import type { DrawnNode } from './node.ts';

export interface Box {
  readonly words: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface Stroke {
  readonly name: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** half the width of its ink */
  readonly half: number;
  /** how deep in the stack of paint it lies */
  readonly depth: number;
}
interface Placed {
  readonly node: DrawnNode;
  readonly dy: number;
  readonly depth: number;
}

/** All elements in the order they are painted, with the shift of their groups. */
export function* walk(node: DrawnNode, dy = 0, counter = { depth: 0 }): Generator<Placed> {
  counter.depth += 1;
  yield { node, dy, depth: counter.depth };
  const shift = /^translate\(0 (\d+)\)$/.exec(node.attributes?.['transform'] ?? '')?.[1] ?? '0';
  for (const child of node.children ?? []) if (typeof child !== 'string') yield* walk(child, dy + Number(shift), counter);
}

const wordsOf = (node: DrawnNode): string => (node.children ?? []).map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
const has = (node: DrawnNode, name: string): boolean => (node.attributes?.['class'] ?? '').split(' ').includes(name);
const numberOf = (node: DrawnNode, name: string): number => Number(node.attributes?.[name] ?? 0);

/** The ink of each line of text, a little less than its line box. */
export const boxesOf = (svg: DrawnNode): readonly Box[] =>
  [...walk(svg)].flatMap(({ node, dy }) => {
    if (node.tag !== 'text') return [];
    const size = has(node, 'fine') ? 11 : has(node, 'digit') ? 15 : 12;
    const type: Type = { size, mono: has(node, 'fixed') || has(node, 'digit'), bold: has(node, 'heavy') || has(node, 'stage') };
    const words = wordsOf(node);
    const width = widthOf(words.replaceAll('\u00a0', ' '), type) * 0.97;
    const anchor = node.attributes?.['text-anchor'] ?? 'start';
    const left = numberOf(node, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const y = numberOf(node, 'y') + dy;
    return [{ words, size, left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.2 }];
  });

export const overlap = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const INK: Readonly<Record<string, number>> = { wall: 2.5, arrow: 0.9, finish: 1, cross: 1.1, lane: 0.5 };

/** Straight pieces of every path, without those that paper painted later covers. */
export function strokesOf(svg: DrawnNode): readonly Stroke[] {
  const placed = [...walk(svg)];
  const backs = placed.filter(({ node }) => node.tag === 'rect' && (has(node, 'back') || has(node, 'frame')));
  const strokes = placed.flatMap(({ node, dy, depth }) =>
    node.tag === 'path' ? piecesOf(node).map((piece) => ({ ...piece, y1: piece.y1 + dy, y2: piece.y2 + dy, depth })) : [],
  );
  return strokes.flatMap((stroke) =>
    stroke.x1 === stroke.x2
      ? uncovered(
          stroke,
          backs.filter((back) => back.depth > stroke.depth),
        )
      : [stroke],
  );
}

/** What remains of an upright stroke between the sheets of paper that lie over it. */
function uncovered(stroke: Stroke, backs: readonly Placed[]): readonly Stroke[] {
  return backs.reduce<readonly Stroke[]>(
    (pieces, { node }) => {
      const [left, top] = [numberOf(node, 'x'), numberOf(node, 'y')];
      const [right, bottom] = [left + numberOf(node, 'width'), top + numberOf(node, 'height')];
      if (stroke.x1 - stroke.half < left || stroke.x1 + stroke.half > right) return pieces;
      return pieces.flatMap((piece) => [
        ...(piece.y1 < top ? [{ ...piece, y2: Math.min(piece.y2, top) }] : []),
        ...(piece.y2 > bottom ? [{ ...piece, y1: Math.max(piece.y1, bottom) }] : []),
      ]);
    },
    [stroke.y1 <= stroke.y2 ? stroke : { ...stroke, y1: stroke.y2, y2: stroke.y1 }],
  );
}

function piecesOf(node: DrawnNode): readonly Omit<Stroke, 'depth'>[] {
  const name = node.attributes?.['class'] ?? '';
  if (has(node, 'gate')) return [];
  const half = Math.max(0.6, ...name.split(' ').map((word) => INK[word] ?? 0));
  const pieces: Omit<Stroke, 'depth'>[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of (node.attributes?.['d'] ?? '').matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = rest
      .trim()
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map(Number);
    const relative = letter === letter.toLowerCase();
    const step = letter.toLowerCase() === 'h' || letter.toLowerCase() === 'v' ? 1 : 2;
    for (let index = 0; index < values.length; index += step) {
      const [first = 0, second = 0] = values.slice(index, index + step);
      const to = { h: [relative ? x + first : first, y], v: [x, relative ? y + first : first] }[letter.toLowerCase()] ?? [
        relative ? x + first : first,
        relative ? y + second : second,
      ];
      const [nx = 0, ny = 0] = to;
      if (letter.toLowerCase() !== 'm' || index > 0) pieces.push({ name, x1: x, y1: y, x2: nx, y2: ny, half });
      [x, y] = [nx, ny];
    }
  }
  return pieces;
}

/** Whether a stroke passes through a box of words. */
export function strikes(stroke: Stroke, box: Box): boolean {
  // Ends are cut square: ink is wider than its line only across it.
  const [across, along] = stroke.x1 === stroke.x2 ? [stroke.half, 0] : [0, stroke.half];
  let [from, to] = [0, 1];
  for (const [start, end, low, high] of [
    [stroke.x1, stroke.x2, box.left - across, box.right + across],
    [stroke.y1, stroke.y2, box.top - along, box.bottom + along],
  ] as const) {
    const run = end - start;
    if (run === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / run, (high - start) / run];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to;
}
