// flowchart → boxes and arrows: what the layout engine is asked, and how its answer is drawn. The engine itself is called by the page.
import { at, head } from './ink.ts';
import { type Type, widthOf, wrap } from './measure.ts';
import { type DrawnNode, h } from './node.ts';

/** An ending within the box of its question. */
export interface ChartRow {
  /** place it leads to, as in an address: `access.none`, or a question of the opening */
  readonly to: string;
  readonly text: string;
  /** where it ends, in a few words */
  readonly end?: string;
  readonly kind: 'end' | 'question';
}
export interface ChartBox {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ChartRow[];
  /** a box of its own making, without a question to lead to */
  readonly plain?: true;
}
/** All answers that lead from one question to the same next one. */
export interface ChartArrow {
  readonly from: string;
  readonly to: string;
  readonly answers: readonly { readonly id: string; readonly text: string }[];
}
export interface ChartData {
  readonly boxes: readonly ChartBox[];
  readonly arrows: readonly ChartArrow[];
}
/** How a chart is set: the width of a box, and how many may stand side by side. */
export interface ChartSize {
  readonly width: number;
  readonly bound: number;
}
/** From the most generous to the one that always fits. */
export const SIZES: readonly ChartSize[] = [
  { width: 400, bound: 4 },
  { width: 340, bound: 4 },
  { width: 300, bound: 4 },
  { width: 260, bound: 4 },
  { width: 260, bound: 3 },
  { width: 260, bound: 2 },
];

const TITLE: Type = { size: 13, bold: true };
const ROW: Type = { size: 12 };
const END: Type = { size: 11.5 };
const LABEL: Type = { size: 11.5 };
const PAD = 12;
/** Texts are measured without a browser: a tenth more room than they should need. */
const SPARE = 1.1;

interface SetRow extends ChartRow {
  readonly lines: readonly string[];
  readonly endLines: readonly string[];
  readonly top: number;
  readonly height: number;
}
interface SetBox {
  readonly title: readonly string[];
  readonly rows: readonly SetRow[];
  readonly height: number;
}

const labelRoom = (width: number): number => Math.max(136, width * 0.45);
const broken = (text: string, room: number, type: Type): readonly string[] => wrap(text, room / SPARE, type);

function setBox(box: ChartBox, width: number): SetBox {
  const title = broken(box.title, width - PAD * 2, TITLE);
  let top = PAD + title.length * 18 + 6;
  const rows = box.rows.map((row): SetRow => {
    const lines = broken(row.text, width - PAD * 2, ROW);
    const endLines = row.end === undefined ? [] : broken(row.end, width - PAD * 2 - 16, END);
    const height = 12 + lines.length * 16 + endLines.length * 15;
    const set = { ...row, lines, endLines, top, height };
    top += height;
    return set;
  });
  return { title, rows, height: rows.length > 0 ? top + 2 : top };
}

function setLabel(arrow: ChartArrow, room: number): { readonly lines: readonly string[]; readonly width: number; readonly height: number } {
  const lines = arrow.answers.flatMap(({ text }, index) => broken(index < arrow.answers.length - 1 ? `${text} /` : text, room, LABEL));
  return { lines, width: Math.max(...lines.map((line) => widthOf(line, LABEL))) * SPARE + 8, height: lines.length * 15 + 6 };
}

// ── the question to the layout engine, and its answer ────────────────────────────────────────────────────────────────────
interface Point {
  readonly x: number;
  readonly y: number;
}
export interface LaidNode {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}
export interface LaidEdge {
  readonly id: string;
  readonly labels?: readonly LaidNode[];
  readonly sections?: readonly { readonly startPoint: Point; readonly endPoint: Point; readonly bendPoints?: readonly Point[] }[];
}
export interface LaidGraph {
  readonly width?: number;
  readonly height?: number;
  readonly children?: readonly LaidNode[];
  readonly edges?: readonly LaidEdge[];
}

/** The graph with the sizes of all texts, as ELK reads it. */
export function graphOf(data: ChartData, { width: room, bound }: ChartSize) {
  return {
    id: 'chart',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
      'elk.layered.layering.coffmanGraham.layerBound': String(bound),
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.crossingMinimization.forceNodeModelOrder': 'false',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.spacing.nodeNodeBetweenLayers': '28',
      'elk.layered.spacing.edgeNodeBetweenLayers': '16',
      'elk.spacing.nodeNode': '28',
      'elk.spacing.edgeNode': '18',
      'elk.spacing.edgeEdge': '14',
      'elk.spacing.edgeLabel': '2',
      'elk.padding': '[top=2,left=2,bottom=2,right=2]',
    },
    children: data.boxes.map((box) => ({ id: box.id, width: room, height: setBox(box, room).height })),
    edges: data.arrows.map((arrow) => {
      const { width, height } = setLabel(arrow, labelRoom(room));
      return {
        id: `${arrow.from}>${arrow.to}`,
        sources: [arrow.from],
        targets: [arrow.to],
        labels: [
          {
            id: `${arrow.from}>${arrow.to}:label`,
            text: 'label',
            width,
            height,
            layoutOptions: { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' },
          },
        ],
      };
    }),
  };
}

/** Draws what came back. Every box and every row is a link to its place on the page. */
export function drawChart(data: ChartData, size: ChartSize, laid: LaidGraph, name: string): DrawnNode {
  const edges = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
  const nodes = new Map((laid.children ?? []).map((node) => [node.id, node]));
  const width = Math.ceil(laid.width ?? 0);
  const height = Math.ceil(laid.height ?? 0);
  const arrows = data.arrows.map((arrow) => ({ arrow, edge: edges.get(`${arrow.from}>${arrow.to}`) }));
  return h(
    'svg',
    { class: 'flow', viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), 'aria-label': name, role: 'group' },
    arrows.map(({ arrow, edge }) => drawArrow(arrow, edge)),
    arrows.map(({ arrow, edge }) => drawLabel(arrow, edge, size)),
    data.boxes.map((box) => drawBox(box, nodes.get(box.id), size)),
  );
}

const namesOf = (arrow: ChartArrow): string => arrow.answers.map(({ id }) => `${arrow.from}.${id}`).join(' ');

function drawArrow(arrow: ChartArrow, edge: LaidEdge | undefined): DrawnNode {
  const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [startPoint, ...(bendPoints ?? []), endPoint]);
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  const way = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(index === points.length - 1 ? y - 4 : y)}`).join('');
  return h('g', { class: 'arrow', 'data-tree-edge': namesOf(arrow) }, h('path', { class: 'way', d: way }), head(before.x, before.y, tip.x, tip.y, 'tip'));
}

function drawLabel(arrow: ChartArrow, edge: LaidEdge | undefined, size: ChartSize): DrawnNode {
  const label = edge?.labels?.[0];
  const { lines, width, height } = setLabel(arrow, labelRoom(size.width));
  const [x, y] = [label?.x ?? 0, label?.y ?? 0];
  return h(
    'g',
    { class: 'label', 'data-tree-edge': namesOf(arrow) },
    h('rect', { x: at(x), y: at(y), width: at(width), height: at(height) }),
    lines.map((line, index) => h('text', { x: at(x + width / 2), y: at(y + 15 + index * 15), 'text-anchor': 'middle' }, line)),
  );
}

function drawBox(box: ChartBox, node: LaidNode | undefined, { width }: ChartSize): DrawnNode {
  const { title, rows, height } = setBox(box, width);
  const [x, y] = [node?.x ?? 0, node?.y ?? 0];
  const words = title.map((line, index) => h('text', { class: 'ask', x: at(x + PAD), y: at(y + PAD + 13 + index * 18) }, line));
  const frame = h('rect', { class: 'frame', x: at(x), y: at(y), width: at(width), height: at(height), rx: '6' });
  const lead = rows[0]?.top ?? height;
  const cover = h('rect', { class: 'cover', x: at(x), y: at(y), width: at(width), height: at(lead), rx: '6' });
  const top = box.plain ? h('g', { class: 'top' }, words) : h('a', { class: 'top', href: `#${box.id}`, 'data-tree-node': box.id }, cover, words);
  return h(
    'g',
    { class: box.plain ? 'box plain' : 'box', 'data-tree-box': box.id },
    frame,
    top,
    rows.map((row) => drawRow(row, x, y, width)),
  );
}

function drawRow(row: SetRow, x: number, y: number, room: number): DrawnNode {
  const top = y + row.top;
  const under = top + 6 + row.lines.length * 16;
  return h(
    'a',
    { class: `row ${row.kind}`, href: `#${row.to}`, ...(row.kind === 'end' ? { 'data-tree-edge': row.to } : { 'data-tree-node': row.to }) },
    h('rect', { class: 'cover', x: at(x + 1), y: at(top), width: at(room - 2), height: at(row.height) }),
    h('path', { class: 'rule', d: `M${at(x + PAD)} ${at(top)}H${at(x + room - PAD)}` }),
    row.lines.map((line, index) => h('text', { x: at(x + PAD), y: at(top + 18 + index * 16) }, line)),
    row.endLines.length > 0 && h('path', { class: 'to', d: `M${at(x + PAD)} ${at(under + 8)}h9m-3.5 -3.5l3.5 3.5l-3.5 3.5` }),
    row.endLines.map((line, index) => h('text', { class: 'cause', x: at(x + PAD + 16), y: at(under + 12 + index * 15) }, line)),
  );
}
