// Moments on a line of time, one row a schedule, all rows on one scale unless a row runs far beyond the others.
import type { LadderFigure, Lang } from '#engine/define.ts';
import { at, BODY, cross, line, NARROW, SMALL, STRONG, text, texts } from './ink.ts';
import { widthOf, wrap } from './measure.ts';
import { type DrawnNode, h } from './node.ts';
import { closed, duration, joined, said } from './words.ts';

type Row = LadderFigure['rows'][number];

const LEFT = 8;
const RIGHT = NARROW - 22;
const STEP = 15;
/** An end this many times later than the last moment is drawn behind a break of the line. */
const FAR = 4;

export function drawLadder(figure: LadderFigure, lang: Lang): { readonly width: number; readonly height: number; readonly nodes: readonly DrawnNode[] } {
  const nearest = figure.rows.flatMap((row) => [...row.at, ...(row.end !== undefined && !isFar(row) ? [row.end.at] : [])]);
  const scale = (RIGHT - LEFT - (figure.rows.some(isFar) ? 74 : 0)) / Math.max(...nearest);
  const nodes: DrawnNode[] = [];
  let y = 0;
  figure.rows.forEach((row, index) => {
    if (index > 0) nodes.push(line(0, y + 0.5, NARROW, y + 0.5, 'hair'));
    const drawn = drawRow(row, figure, scale, y + (index > 0 ? 8 : 0), lang);
    nodes.push(h('g', { class: 'row', 'data-n': String(index) }, drawn.nodes));
    y = drawn.bottom + 8;
  });
  return { width: NARROW, height: y, nodes };
}

const isFar = (row: Row): boolean => row.end !== undefined && row.end.at > FAR * Math.max(...row.at);

function drawRow(row: Row, figure: LadderFigure, scale: number, top: number, lang: Lang): { readonly nodes: readonly DrawnNode[]; readonly bottom: number } {
  const name = wrap(said(row.name, lang), NARROW, STRONG);
  const nodes: DrawnNode[] = texts(0, top + 12, name, STEP, 'heavy');
  const words = row.end === undefined ? [] : wrap(said(row.end.text, lang), NARROW * 0.6, BODY);
  const y = top + 12 + name.length * STEP + Math.max(0, words.length - 1) * STEP + 16;
  const xOf = (seconds: number): number => LEFT + seconds * scale;
  const far = isFar(row);
  const end = row.end === undefined ? xOf(Math.max(...row.at)) : far ? RIGHT : xOf(row.end.at);
  const split = far ? xOf(Math.max(...row.at)) + (end - xOf(Math.max(...row.at))) / 2 : end;
  nodes.push(line(LEFT, y, far ? split - 4 : end, y, 'axis'));
  if (far) nodes.push(line(split + 4, y, end, y, 'axis'), h('path', { class: 'axis', d: `M${at(split - 7)} ${at(y + 5)}l6 -10m2 10l6 -10` }));
  row.at.forEach((seconds, index) => {
    nodes.push(h('circle', { class: 'moment', cx: at(xOf(seconds)), cy: at(y), r: '4.5' }));
    if (index === 0) nodes.push(text(0, y - 10, said(figure.moment, lang), 'fine faint'));
  });
  nodes.push(...labels(row.at, row.end?.at, xOf, y + 19, lang));
  if (row.end !== undefined) {
    const when = duration(row.end.at, lang);
    nodes.push(cross(end, y, 'cross'), text(Math.min(end, NARROW - widthOf(when, { size: 11, bold: true }) / 2), y + 19, when, 'fine bad heavy', 'middle'));
    nodes.push(...texts(NARROW, y - 11 - (words.length - 1) * STEP, words, STEP, 'bad', 'end'));
  }
  const says = row.says === undefined ? [] : wrap(row.says[lang], NARROW, BODY);
  nodes.push(...texts(0, y + 38, says, STEP, 'faint'));
  return { nodes, bottom: y + 24 + says.length * STEP + (says.length > 0 ? 2 : 0) };
}

/** The moments' times: bare numbers where all are short, so that close ones still fit. */
function labels(moments: readonly number[], end: number | undefined, xOf: (seconds: number) => number, y: number, lang: Lang): DrawnNode[] {
  const short = Math.max(...moments, end ?? 0) < 120;
  let taken = Number.NEGATIVE_INFINITY;
  return moments.flatMap((seconds) => {
    const words = short || seconds === 0 ? String(seconds) : duration(seconds, lang);
    const half = widthOf(words, SMALL) / 2;
    if (xOf(seconds) - half < taken) return [];
    taken = xOf(seconds) + half + 2;
    return [text(xOf(seconds), y, words, 'fine', 'middle')];
  });
}

export function describeLadder(figure: LadderFigure, lang: Lang): string {
  return joined(
    figure.rows.map((row) => {
      const times = row.at.map((seconds) => duration(seconds, lang)).join(lang === 'ja' ? '、' : ', ');
      const end =
        row.end === undefined
          ? ''
          : lang === 'ja'
            ? `、${duration(row.end.at, lang)}で${said(row.end.text, lang)}`
            : `; ${duration(row.end.at, lang)}: ${said(row.end.text, lang)}`;
      return joined(
        [closed(`${said(row.name, lang)}: ${said(figure.moment, lang)} ${times}${end}`, lang), row.says === undefined ? '' : closed(row.says[lang], lang)],
        lang,
      );
    }),
    lang,
  );
}
