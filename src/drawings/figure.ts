// Figure → drawing and words: the one door for pages, results and the lab.
import type { Figure, Lang } from '#engine/define.ts';
import { describeBits, drawBits } from './bits.ts';
import { at } from './ink.ts';
import { describeLadder, drawLadder } from './ladder.ts';
import { drawLanes } from './lanes.ts';
import { describeLanes } from './lanes-words.ts';
import { type DrawnNode, h } from './node.ts';
import { describeRoutes, drawRoutes } from './routes.ts';
import { describeSteps, drawSteps } from './steps.ts';
import { describeConsole, describeLog, drawConsole, drawLog } from './transcript.ts';

export interface Print {
  /** unique on the page: the ids of the words are made from it */
  readonly id: string;
  /** the form for wide places, where the kind has one */
  readonly wide?: boolean;
  /** `inside` (default): title and description stand in the drawing · `outside`: whoever prints it sets them, as `<id>-title` and `<id>-words` */
  readonly words?: 'inside' | 'outside';
}

/** Kinds that have a second form for places wider than 600 px. */
export const hasWide = (figure: Figure): boolean => figure.kind === 'steps' || figure.kind === 'log' || figure.kind === 'console';

/** The figure as an svg, in the reader's language. */
export function drawFigure(figure: Figure, lang: Lang, print: Print): DrawnNode {
  const { width, height, nodes } = drawKind(figure, lang, print.wide === true && hasWide(figure));
  const [title, words] = [`${print.id}-title`, `${print.id}-words`];
  const inside = print.words === 'outside' ? [] : [h('title', { id: title }, figure.title[lang]), h('desc', { id: words }, describe(figure, lang))];
  return h(
    'svg',
    {
      class: `figure ${figure.kind}${print.wide === true && hasWide(figure) ? ' wide' : ''}`,
      viewBox: `0 0 ${at(width)} ${at(height)}`,
      role: 'img',
      'aria-labelledby': print.words === 'outside' ? title : `${title} ${words}`,
      'aria-describedby': print.words === 'outside' ? words : undefined,
    },
    inside,
    nodes,
  );
}

function drawKind(figure: Figure, lang: Lang, wide: boolean): { readonly width: number; readonly height: number; readonly nodes: readonly DrawnNode[] } {
  switch (figure.kind) {
    case 'lanes':
      return drawLanes(figure, lang);
    case 'steps':
      return drawSteps(figure, lang, wide);
    case 'bits':
      return drawBits(figure, lang);
    case 'log':
      return drawLog(figure, lang, wide);
    case 'console':
      return drawConsole(figure, lang, wide);
    case 'routes':
      return drawRoutes(figure, lang);
    case 'ladder':
      return drawLadder(figure, lang);
    default:
      return figure satisfies never;
  }
}

/** What the drawing shows, in sentences made from the same data (or in its author's words). */
export const describe = (figure: Figure, lang: Lang): string => figure.says?.[lang] ?? inWords(figure, lang);

function inWords(figure: Figure, lang: Lang): string {
  switch (figure.kind) {
    case 'lanes':
      return describeLanes(figure, lang);
    case 'steps':
      return describeSteps(figure, lang);
    case 'bits':
      return describeBits(figure, lang);
    case 'log':
      return describeLog(figure, lang);
    case 'console':
      return describeConsole(figure, lang);
    case 'routes':
      return describeRoutes(figure, lang);
    case 'ladder':
      return describeLadder(figure, lang);
    default:
      return figure satisfies never;
  }
}
