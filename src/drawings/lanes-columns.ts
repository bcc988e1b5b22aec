// Where the lanes of a drawing stand: equal gaps, unless the words between two neighbours ask for more.
import type { Lane, LaneEvent, LanesFigure, Lang } from '#engine/define.ts';
import { NARROW, STRONG } from './ink.ts';
import { widthOf, wrap } from './measure.ts';
import { named, STATIONS, said, WORDS } from './words.ts';

export type Packet = Extract<LaneEvent, { kind: 'packet' }>;
export type Ghost = Extract<LaneEvent, { kind: 'ghost' }>;

/** Room for the clock at the left, and half the width of the outermost columns. */
const CLOCK = 38;
const EDGE = 42;
const LEAST = 54;
/** The most that one gap may take of the whole. */
const MOST = 0.6;
const STAGE = { size: 11, bold: true };

export const laneName = (lane: Lane, lang: Lang): string => said(lane.name ?? STATIONS[lane.station].head, lang);

export function nameOf(event: Packet | Ghost, lang: Lang): string {
  const name = said(event.name, lang);
  return event.kind === 'packet' && event.again ? named(name, said(WORDS.again, lang)) : name;
}

/** The events with braces taken apart, in order. */
export const flat = (events: readonly LaneEvent[]): readonly Exclude<LaneEvent, { kind: 'brace' }>[] =>
  events.flatMap((event) => (event.kind === 'brace' ? flat(event.events) : [event]));

/** The abscissa of each lane. */
export function columns(figure: LanesFigure, lang: Lang): ReadonlyMap<string, number> {
  const { lanes } = figure;
  const timed = flat(figure.events).some((event) => 'at' in event && event.at !== undefined);
  const left = timed ? CLOCK + 14 : EDGE;
  const span = NARROW - EDGE - left;
  const gaps = shared(needs(figure, lang, span * MOST), span);
  let x = left;
  return new Map(
    lanes.map((lane, index) => {
      x += index === 0 ? 0 : (gaps[index - 1] ?? 0);
      return [lane.id, x];
    }),
  );
}

function needs(figure: LanesFigure, lang: Lang, most: number): readonly number[] {
  const order = new Map(figure.lanes.map((lane, index) => [lane.id, index]));
  const gaps = figure.lanes.slice(1).map(() => LEAST);
  const ask = (ends: readonly number[], width: number): void => {
    const gap = Math.min(...ends);
    if (Math.max(...ends) - gap === 1) gaps[gap] = Math.max(gaps[gap] ?? 0, Math.min(width, most));
  };
  const reach = (event: Packet | Ghost): number[] => {
    const end = event.kind === 'packet' && event.lost !== undefined && event.lost !== 'unknown' ? event.lost : event.to;
    return [order.get(event.from) ?? 0, order.get(end) ?? 0];
  };
  for (const event of flat(figure.events))
    if (event.kind === 'packet' || event.kind === 'ghost')
      ask(reach(event), widthOf(nameOf(event, lang), STRONG) + (event.kind === 'packet' && event.lost === 'unknown' ? 44 : 22));
  for (const event of figure.events) {
    if (event.kind !== 'brace') continue;
    const name = said(event.text, lang);
    const inner = flat(event.events).flatMap((part) => (part.kind === 'packet' || part.kind === 'ghost' ? reach(part) : []));
    ask(inner, Math.max(...wrap(name, widthOf(name, STAGE) * 0.62, STAGE).map((words) => widthOf(words, STAGE))));
  }
  return gaps;
}

/** Shares `span` out equally, but gives no gap less than it needs, as far as there is room at all. */
function shared(gaps: readonly number[], span: number): readonly number[] {
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  if (total >= span) return gaps.map((gap) => (gap * span) / total);
  const wide = new Set<number>();
  for (;;) {
    const rest = span - [...wide].reduce((sum, index) => sum + (gaps[index] ?? 0), 0);
    const share = rest / (gaps.length - wide.size);
    const over = gaps.findIndex((gap, index) => !wide.has(index) && gap > share);
    if (over < 0) return gaps.map((gap, index) => (wide.has(index) ? gap : share));
    wide.add(over);
  }
}
