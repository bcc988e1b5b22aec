// The motif at work: a bar that is filled as far as the evidence shows the update got, with the first broken step lit.
import type { Lang, StepsFigure } from '#engine/define.ts';
import { classes, NARROW, rect, SMALL, STRONG, texts, WIDE } from './ink.ts';
import { widthOf, wrap } from './measure.ts';
import { type DrawnNode, h } from './node.ts';
import { closed, joined } from './words.ts';

const GAP = 3;
const BAR = 10;
const STEP = 15;
/** Room above the bar for the upper row of names. */
const UPPER = 20;

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
}

export const drawSteps = (figure: StepsFigure, lang: Lang, wide: boolean): Drawn => (wide ? drawWide(figure, lang) : drawNarrow(figure, lang));

const bar = (figure: StepsFigure, width: number): { readonly nodes: readonly DrawnNode[]; readonly each: number } => {
  const each = (width - GAP * (figure.steps.length - 1)) / figure.steps.length;
  return {
    each: each + GAP,
    nodes: figure.steps.map(({ state }, index) => rect(index * (each + GAP) + 0.75, 0.75, each - 1.5, BAR, classes('step', state), 2)),
  };
};

/** Every step has its name below its part of the bar. */
function drawWide(figure: StepsFigure, lang: Lang): Drawn {
  const { nodes, each } = bar(figure, WIDE);
  let bottom = 0;
  const labels = figure.steps.flatMap(({ name, state, says }, index) => {
    const broken = state === 'failed';
    const lines = wrap(name[lang], each - 6, broken ? STRONG : { size: 12 });
    const words = says === undefined ? [] : wrap(says[lang], index === figure.steps.length - 1 ? each : each * 1.9, SMALL);
    bottom = Math.max(bottom, 29 + (lines.length - 1 + words.length) * STEP);
    return [
      ...texts(index * each + 1, 29, lines, STEP, classes(broken ? 'heavy bad' : state === 'unknown' ? 'faint' : '')),
      ...texts(index * each + 1, 29 + lines.length * STEP, words, STEP, classes('fine', broken ? 'bad' : 'faint')),
    ];
  });
  return { width: WIDE, height: bottom + 6, nodes: [...nodes, ...labels] };
}

/** On a narrow sheet the names stand below and above the bar in turn, each at the left end of its part; the words of the broken step follow. */
function drawNarrow(figure: StepsFigure, lang: Lang): Drawn {
  const { nodes, each } = bar(figure, NARROW);
  const labels: DrawnNode[] = [];
  let bottom = UPPER + 29;
  figure.steps.forEach(({ name, state, says }, index) => {
    const broken = state === 'failed';
    const above = index % 2 === 1;
    const room = widthOf(name[lang], broken ? STRONG : { size: 12 });
    const x = Math.min(index * each + 1, NARROW - room);
    labels.push(...texts(x, UPPER + (above ? -8 : 27), [name[lang]], STEP, classes(broken ? 'heavy bad' : state === 'unknown' ? 'faint' : '')));
    if (says === undefined) return;
    const lines = wrap(says[lang], NARROW, { size: 12 });
    const left = Math.max(0, Math.min(x, NARROW - Math.max(...lines.map((words) => widthOf(words, { size: 12 })))));
    labels.push(...texts(left, bottom + STEP + 2, lines, STEP, classes(broken ? 'bad' : 'faint')));
    bottom += 4 + lines.length * STEP;
  });
  return { width: NARROW, height: bottom + 6, nodes: [h('g', { transform: `translate(0 ${UPPER})` }, nodes), ...labels] };
}

const STATES = {
  done: { en: 'done', ja: '完了' },
  begun: { en: 'begun', ja: '開始' },
  failed: { en: 'stopped', ja: '停止' },
  unknown: { en: 'not reached', ja: '未到達' },
} as const;

/** The steps in order with their state; runs of one state are said together. */
export function describeSteps(figure: StepsFigure, lang: Lang): string {
  const runs: { state: keyof typeof STATES; names: string[]; says: string[] }[] = [];
  for (const { name, state, says } of figure.steps) {
    const last = runs.at(-1);
    const run = last?.state === state ? last : { state, names: [], says: [] };
    if (run !== last) runs.push(run);
    run.names.push(name[lang]);
    if (says !== undefined) run.says.push(says[lang]);
  }
  return joined(
    // The author's words for a broken step say what the state says, and more.
    runs.map(({ state, names, says }) =>
      joined(
        [closed(`${names.join(lang === 'ja' ? '、' : ', ')}: ${says.length > 0 ? says.join(lang === 'ja' ? '、' : ', ') : STATES[state][lang]}`, lang)],
        lang,
      ),
    ),
    lang,
  );
}
