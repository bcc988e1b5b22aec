// Packets between lanes, time running down: the one drawing of articles, captures and the lab.
import type { Lane, LaneEvent, LanesFigure, Lang } from '#engine/define.ts';
import { at, BODY, classes, cross, head, line, NARROW, rect, SMALL, STRONG, tag, text, texts, toned } from './ink.ts';
import { columns, flat, type Ghost, laneName, nameOf, type Packet } from './lanes-columns.ts';
import { type Type, widthOf, wrap } from './measure.ts';
import { type DrawnNode, h } from './node.ts';
import { duration, said, WORDS } from './words.ts';

/** Height of a line of text. */
const STEP = 15;
/** An arrow falls a little on its way: time passes. */
const FALL = 0.05;

interface Sheet {
  readonly lang: Lang;
  readonly x: ReadonlyMap<string, number>;
  readonly left: number;
  readonly right: number;
  /** lanes of the PC itself: what is missing there was not sent, rather than lost */
  readonly own: ReadonlySet<string>;
  readonly drawn: DrawnNode[];
  /** below everything drawn so far */
  y: number;
  /** where and when the last timed event began */
  clock: { readonly y: number; readonly at: number } | undefined;
  count: number;
}

/** Draws the figure into its own coordinates; the frame around it is the printer's. */
export function drawLanes(figure: LanesFigure, lang: Lang): { readonly width: number; readonly height: number; readonly nodes: readonly DrawnNode[] } {
  const x = columns(figure, lang);
  const stations = figure.lanes.map((lane, index) => drawHead(lane, figure, x, index, lang));
  const sheet: Sheet = {
    lang,
    x,
    left: Math.min(...x.values()),
    right: Math.max(...x.values()),
    own: new Set(figure.lanes.flatMap(({ id, station }) => (station === 'client' ? [id] : []))),
    drawn: [],
    y: Math.max(...stations.map(({ bottom }) => bottom)) + 6,
    clock: undefined,
    count: 0,
  };
  for (const event of figure.events) drawEvent(event, sheet);
  const bottom = sheet.y + 10;
  const lines = figure.lanes.map((lane, index) => {
    const here = x.get(lane.id) ?? 0;
    return line(here, stations[index]?.bottom ?? 0, here, bottom, classes('lane', (lane.station === 'firewall' || lane.station === 'router') && 'wall'));
  });
  return { width: NARROW, height: bottom + 2, nodes: [...lines, ...stations.flatMap(({ nodes }) => nodes), ...sheet.drawn] };
}

// ── their heads ─────────────────────────────────────────────────────────────────────────────────────────────────────────
function drawHead(
  lane: Lane,
  figure: LanesFigure,
  x: ReadonlyMap<string, number>,
  index: number,
  lang: Lang,
): { readonly nodes: readonly DrawnNode[]; readonly bottom: number } {
  const here = x.get(lane.id) ?? 0;
  const reach = (other: Lane | undefined): number => (other === undefined ? Math.min(here, NARROW - here) : Math.abs((x.get(other.id) ?? 0) - here) / 2 - 2);
  const [before, after] = [reach(figure.lanes[index - 1]), reach(figure.lanes[index + 1])];
  const name = wrap(laneName(lane, lang), 2 * Math.min(before, after), STRONG);
  const nodes = texts(here, 12, name, STEP, 'heavy', 'middle');
  const bottom = 12 + (name.length - 1) * STEP + 6;
  if (lane.tag === undefined) return { nodes, bottom };
  const outer = { left: here - (index === 0 ? here : before), right: here + (index === figure.lanes.length - 1 ? NARROW - here : after) };
  const box = tag(here, bottom, wrap(said(lane.tag, lang), outer.right - outer.left - 12, SMALL), lane.tone, outer);
  return { nodes: [...nodes, box.node], bottom: box.bottom };
}

// ── what happens ────────────────────────────────────────────────────────────────────────────────────────────────────
function drawEvent(event: LaneEvent, sheet: Sheet): void {
  switch (event.kind) {
    case 'packet':
      drawPacket(event, sheet);
      break;
    case 'ghost':
      drawGhost(event, sheet);
      break;
    case 'note':
      drawNote(event, sheet);
      break;
    case 'brace':
      drawBrace(event, sheet);
      break;
    case 'end':
      drawEnd(event, sheet);
      break;
    default:
      event satisfies never;
  }
}

/** Later is lower, but a long wait takes less than its share: the eye still sees which wait is the longer. */
const drop = (seconds: number): number => (seconds < 0.5 ? 0 : 20 + 15 * Math.log2(1 + seconds));

/** Finds the height at which an event with words of `height` above it begins, and prints its time. */
function begin(when: number | undefined, height: number, sheet: Sheet): number {
  const earliest = sheet.y + height + 5;
  if (when === undefined) return earliest;
  const y = sheet.clock === undefined ? earliest : Math.max(earliest, sheet.clock.y + drop(when - sheet.clock.at));
  const now = duration(when, sheet.lang);
  if (sheet.clock === undefined || duration(sheet.clock.at, sheet.lang) !== now) sheet.drawn.push(text(0, y + 4, now, 'fine faint'));
  sheet.clock = { y, at: when };
  return y;
}

function drawPacket(packet: Packet, sheet: Sheet): void {
  const { lang } = sheet;
  const x1 = sheet.x.get(packet.from) ?? 0;
  const room = Math.abs((sheet.x.get(packet.to) ?? 0) - x1) - (packet.lost === 'unknown' ? 34 : 14);
  const name = wrap(nameOf(packet, lang), room, STRONG);
  const detail = packet.detail === undefined ? [] : wrap(said(packet.detail, lang), room, SMALL);
  const x2 = reach(packet, Math.max(...name.map((words) => widthOf(words, STRONG)), ...detail.map((words) => widthOf(words, SMALL))), sheet);
  const y = begin(packet.at, name.length * STEP + detail.length * 13, sheet);
  const side = Math.sign(x2 - x1);
  const anchor = side > 0 ? 'start' : 'end';
  const top = y - 5 - (name.length - 1) * STEP - detail.length * 13;
  put(sheet, 'packet', [
    ...label(x1 + side * 8, top, name, STEP, STRONG, classes('heavy', toned(packet.tone)), anchor, sheet),
    ...label(x1 + side * 8, top + name.length * STEP - 1, detail, 13, SMALL, 'fine faint', anchor, sheet),
    ...path(packet, x1, x2, y),
  ]);
  sheet.y = y + Math.abs(x2 - x1) * FALL + (packet.lost === undefined ? 2 : 7);
}

/** The way of a packet: to its receiver, to the cross at which it ends, or into the unknown. */
function path(packet: Packet, x1: number, x2: number, y: number): DrawnNode[] {
  const side = Math.sign(x2 - x1);
  const fall = Math.abs(x2 - x1) * FALL;
  const look = classes('arrow', toned(packet.tone));
  if (packet.lost === undefined) return [line(x1, y, x2 - side * 6, y + fall * 0.98, look), head(x1, y, x2, y + fall, classes('head', toned(packet.tone)))];
  if (packet.lost !== 'unknown') return [line(x1, y, x2 - side * 3, y + fall, look), cross(x2, y + fall, 'cross')];
  const solid = Math.min(40, Math.abs(x2 - x1) * 0.5);
  return [
    line(x1, y, x2 - side * solid, y + fall * 0.7, look),
    line(x2 - side * (solid - 2), y + fall * 0.72, x2 - side * 10, y + fall * 0.94, 'fade'),
    text(x2, y + fall + 4, '?', 'heavy bad', 'middle'),
  ];
}

/** Where a packet gets to: its receiver, the lane that swallows it, or somewhere in the last gap, where nobody looked. */
function reach(packet: Packet, words: number, sheet: Sheet): number {
  const [from, to] = [sheet.x.get(packet.from) ?? 0, sheet.x.get(packet.to) ?? 0];
  if (packet.lost === undefined) return to;
  if (packet.lost !== 'unknown') return sheet.x.get(packet.lost) ?? to;
  const between = [...sheet.x.values()].filter((lane) => (lane - from) * (to - lane) > 0);
  const before = between.length === 0 ? from : between.reduce((nearest, lane) => (Math.abs(to - lane) < Math.abs(to - nearest) ? lane : nearest));
  const wished = Math.abs(before - from) + Math.abs(to - before) * (before === from ? 0.66 : 0.5);
  return from + Math.sign(to - from) * Math.min(Math.max(wished, words + 20), Math.abs(to - from) - 10);
}

/** Words between lanes; where a lane would run through them, it is interrupted. */
function label(x: number, y: number, lines: readonly string[], step: number, type: Type, name: string, anchor: 'start' | 'end', sheet: Sheet): DrawnNode[] {
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map((words) => widthOf(words, type)));
  const left = anchor === 'start' ? x - 2 : x - width - 2;
  const crossed = [...sheet.x.values()].filter((lane) => lane > left - 4 && lane < left + width + 8);
  const [from, to] = [Math.min(left, ...crossed.map((lane) => lane - 4)), Math.max(left + width + 4, ...crossed.map((lane) => lane + 4))];
  const back = crossed.length > 0 ? [rect(from, y - type.size, to - from, (lines.length - 1) * step + type.size + 4, 'back')] : [];
  return [...back, ...texts(x, y, lines, step, name, anchor)];
}

function put(sheet: Sheet, name: string, parts: readonly DrawnNode[]): void {
  sheet.drawn.push(h('g', { class: name, 'data-n': String(sheet.count) }, parts));
  sheet.count += 1;
}

/** The packet that did not come: its way dashed, its name struck. */
function drawGhost(ghost: Ghost, sheet: Sheet): void {
  const { lang } = sheet;
  const [x1, x2] = [sheet.x.get(ghost.from) ?? 0, sheet.x.get(ghost.to) ?? 0];
  const side = Math.sign(x2 - x1);
  const [name, missing] = [said(ghost.name, lang), said(sheet.own.has(ghost.from) ? WORDS.unsent : WORDS.missing, lang)];
  const room = Math.abs(x2 - x1) - 14;
  const one = widthOf(`${name} ${missing}`, BODY) <= room;
  const y = begin(undefined, (one ? 1 : 2) * STEP, sheet);
  const fall = Math.abs(x2 - x1) * FALL;
  const anchor = side > 0 ? 'start' : 'end';
  const words = one ? [`${name} ${missing}`] : [name, missing];
  const parts = label(x1 + side * 8, y - 5 - (one ? 0 : STEP), words, STEP, BODY, 'faint', anchor, sheet).map((node) =>
    node.tag === 'text' ? struck(node, name) : node,
  );
  put(sheet, 'ghost', [...parts, line(x1, y, x2 - side * 4, y + fall * 0.98, 'way'), head(x1, y, x2, y + fall, 'hollow')]);
  sheet.y = y + fall + 2;
}

/** The same line of text with its name struck through. */
function struck(node: DrawnNode, name: string): DrawnNode {
  const [words] = node.children ?? [];
  return typeof words === 'string' && words.startsWith(name)
    ? { ...node, children: [h('tspan', { class: 'struck' }, name), words.slice(name.length)].filter((part) => part !== '') }
    : node;
}

function drawNote(note: Extract<LaneEvent, { kind: 'note' }>, sheet: Sheet): void {
  const x = note.lane === undefined ? sheet.left : (sheet.x.get(note.lane) ?? sheet.left);
  const rightmost = x === sheet.right && note.lane !== undefined;
  const lines = wrap(said(note.text, sheet.lang), rightmost ? x - sheet.left - 14 : sheet.right - x - 20, BODY);
  const y = begin(undefined, 8, sheet) + 4;
  const side = rightmost ? -1 : 1;
  const bottom = y + (lines.length - 1) * STEP;
  put(sheet, 'note', [
    line(x + side * 5, y - 10, x + side * 5, bottom + 4, classes('margin', toned(note.tone))),
    ...label(
      x + side * 11,
      y,
      lines,
      STEP,
      BODY,
      classes(note.tone === undefined || note.tone === 'plain' ? 'faint' : note.tone),
      rightmost ? 'end' : 'start',
      sheet,
    ),
  ]);
  sheet.y = bottom + 6;
}

/** A stage with a name: a rule from its name to the right edge, and down as far as the stage goes. */
function drawBrace(brace: Extract<LaneEvent, { kind: 'brace' }>, sheet: Sheet): void {
  const reached = flat(brace.events).flatMap((event) =>
    event.kind === 'packet' || event.kind === 'ghost' ? [sheet.x.get(event.from) ?? 0, sheet.x.get(event.to) ?? 0] : [],
  );
  const [left, right] = reached.length === 0 ? [sheet.left, sheet.right] : [Math.min(...reached), Math.max(...reached)];
  const type = { size: 11, bold: true };
  const neighbours = [...sheet.x.values()].every((lane) => lane <= left || lane >= right);
  const lines = wrap(said(brace.text, sheet.lang), right - left - (neighbours ? -1 : 14), type);
  const y = begin(undefined, 10, sheet) + 4;
  sheet.drawn.push(...label(left + 8, y, lines, 14, type, 'fine stage', 'start', sheet));
  sheet.y = y + (lines.length - 1) * 14 + 1;
  for (const event of brace.events) drawEvent(event, sheet);
  const start = Math.min(left + 14 + widthOf(lines[0] ?? '', type), right + 6);
  sheet.drawn.push(h('path', { class: 'brace', d: `M${at(start)} ${at(y - 4)}H${at(right + 12)}V${at(sheet.y + 3)}h-5` }));
  sheet.y += 6;
}

function drawEnd(end: Extract<LaneEvent, { kind: 'end' }>, sheet: Sheet): void {
  const lines = wrap(said(end.text, sheet.lang), sheet.right - sheet.left - 16, STRONG);
  const y = begin(end.at, lines.length * STEP + 2, sheet);
  const tone = toned(end.tone ?? 'bad');
  put(sheet, 'end', [
    ...label(sheet.left + 8, y - 6 - (lines.length - 1) * STEP, lines, STEP, STRONG, classes('heavy', tone), 'start', sheet),
    line(sheet.left, y, sheet.right, y, classes('finish', tone)),
  ]);
  sheet.y = y + 4;
}
