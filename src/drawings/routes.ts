// Who goes through what: each way is a line that stops at some stations, passes others, and may end at a wall.
import type { Lang, RoutesFigure } from '#engine/define.ts';
import { at, BODY, classes, cross, head, line, NARROW, rect, SMALL, STRONG, texts, toned } from './ink.ts';
import { widthOf, wrap } from './measure.ts';
import { type DrawnNode, h } from './node.ts';
import { closed, joined, said } from './words.ts';

type Way = RoutesFigure['ways'][number];

const STEP = 15;
/** The names of the ways stand at the left; the stations share the rest. */
const NAMES = 122;
const START = NAMES + 6;
const END = NARROW - 30;

export function drawRoutes(figure: RoutesFigure, lang: Lang): { readonly width: number; readonly height: number; readonly nodes: readonly DrawnNode[] } {
  const gap = (END - START - 26) / Math.max(1, figure.stations.length - 1);
  const x = new Map(figure.stations.map(({ id }, index) => [id, figure.stations.length === 1 ? END : START + 26 + index * gap]));
  const heads = figure.stations.map(({ name }) => wrap(said(name, lang), gap - 4, STRONG));
  const tallest = Math.max(...heads.map(({ length }) => length));
  const top = 12 + (tallest - 1) * STEP + 8;
  const rows: DrawnNode[] = [];
  let y = top + 8;
  let lowest = top;
  figure.ways.forEach((way, index) => {
    if (index > 0) rows.push(line(0, y, NARROW, y, 'hair'));
    const { nodes, track, bottom } = drawWay(way, figure, x, y + 8, lang);
    rows.push(h('g', { class: 'route', 'data-n': String(index) }, nodes));
    y = bottom + 10;
    lowest = track;
  });
  const stations = figure.stations.flatMap(({ id, wall }, index) => [
    line(x.get(id) ?? 0, top, x.get(id) ?? 0, lowest + 18, classes('lane', wall && 'wall')),
    ...texts(x.get(id) ?? 0, 12 + (tallest - (heads[index]?.length ?? 1)) * STEP, heads[index] ?? [], STEP, 'heavy', 'middle'),
  ]);
  return { width: NARROW, height: y, nodes: [...stations, ...rows] };
}

function drawWay(
  way: Way,
  figure: RoutesFigure,
  x: ReadonlyMap<string, number>,
  top: number,
  lang: Lang,
): { readonly nodes: readonly DrawnNode[]; readonly track: number; readonly bottom: number } {
  const tone = toned(way.tone ?? (way.blocked === undefined ? 'good' : 'bad'));
  const who = wrap(said(way.who, lang), NAMES - 8, STRONG);
  const under = way.tag === undefined ? [] : wrap(said(way.tag, lang), NAMES - 8, SMALL);
  const nodes: DrawnNode[] = [...texts(0, top + 12, who, STEP, 'heavy'), ...texts(0, top + 13 + who.length * STEP, under, 14, 'fine faint')];
  const nameBottom = top + 12 + (who.length - 1) * STEP + (under.length > 0 ? 2 + under.length * 14 : 0) + 4;
  const y = top + 12 + (who.length > 1 ? 3 : -4);
  const stops = way.stops.map((stop) => x.get(stop) ?? START);
  const last = way.blocked === undefined ? Math.max(START, ...stops) : (x.get(way.blocked) ?? END);
  const arrives = way.blocked === undefined && figure.stations.some(({ id, goal }) => goal && way.stops.includes(id));
  const passed = figure.stations.filter(({ id }) => way.stops.includes(id) && !(arrives && x.get(id) === last));
  nodes.push(...passed.flatMap(({ id, wall }) => (wall ? [line(x.get(id) ?? 0, y - 6, x.get(id) ?? 0, y + 6, 'gate')] : [])));
  nodes.push(
    h('path', { class: classes('start', tone), d: `M${at(START)} ${at(y - 4)}v8` }),
    line(START, y, last - (arrives ? 9 : way.blocked ? 3 : 0), y, classes('arrow', tone)),
  );
  nodes.push(...passed.flatMap(({ id, wall }) => (wall ? [] : [h('circle', { class: classes('stop', tone), cx: at(x.get(id) ?? 0), cy: at(y), r: '4.5' })])));
  if (arrives) nodes.push(head(START, y, last - 3, y, classes('head', tone)));
  if (way.blocked !== undefined) nodes.push(cross(last, y, 'cross'));
  if (way.says === undefined) return { nodes, track: y, bottom: Math.max(nameBottom, y + 10) };
  const says = wrap(way.says[lang], NARROW - START, BODY);
  const saysTop = y + 22;
  nodes.push(
    rect(START - 2, saysTop - 13, Math.max(...says.map((words) => widthOf(words, BODY))) + 4, says.length * STEP + 4, 'back'),
    ...texts(START, saysTop, says, STEP, classes(tone === '' ? 'faint' : tone)),
  );
  return { nodes, track: y, bottom: Math.max(nameBottom, saysTop + (says.length - 1) * STEP + 4) };
}

export function describeRoutes(figure: RoutesFigure, lang: Lang): string {
  const named = new Map(figure.stations.map(({ id, name }) => [id, said(name, lang)]));
  return joined(
    figure.ways.map((way) => {
      const stops = way.stops.map((stop) => named.get(stop) ?? stop).join(' → ');
      const who = way.tag === undefined ? said(way.who, lang) : `${said(way.who, lang)} (${said(way.tag, lang)})`;
      const to =
        way.blocked === undefined
          ? ''
          : lang === 'ja'
            ? `${stops === '' ? '' : ' → '}${named.get(way.blocked)}で止まる`
            : `${stops === '' ? '' : ' → '}stopped at ${named.get(way.blocked)}`;
      const says = way.says === undefined ? '' : lang === 'ja' ? ` (${way.says.ja})` : `; ${way.says.en}`;
      return closed(`${who}: ${stops}${to}${says}`, lang);
    }),
    lang,
  );
}
