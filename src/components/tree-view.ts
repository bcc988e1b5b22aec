// A flowchart in one language, ready to be printed: questions in the order of the way, endings with their causes, the chart's data.
import { commands, diagnoses, eras, trees } from '#catalogue';
import type { ChartArrow, ChartBox, ChartData, ChartRow } from '#drawings/chart.ts';
import { SEAM } from '#drawings/measure.ts';
import { eraNames } from '#engine/card.ts';
import { ERAS, type Era, type Target, type Tree, type TreeNode } from '#engine/define.ts';
import type { Lang } from '#engine/text.ts';
import { type Chart, chartOf, type Known, knownOf, nameOf, openingOf } from '#engine/tree.ts';
import { reportWords, words } from '#i18n/words.ts';
import { route } from '#url';
import { known } from './known.ts';

export interface AnswerView {
  readonly id: string;
  /** `node.answer` */
  readonly name: string;
  readonly text: string;
  readonly look: string | undefined;
  /** the next question or the ending */
  readonly to: string;
  readonly eras: string | undefined;
}
export interface HowView {
  readonly eras: string;
  readonly names: string;
  readonly commands: readonly string[];
}
export interface CauseView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly eras: string;
}
export interface EndView {
  readonly id: string;
  readonly kind: 'causes' | 'nothing' | 'jump' | 'choose';
  readonly causes: readonly CauseView[];
  readonly note: string | undefined;
  readonly jumps: readonly { readonly title: string; readonly href: string; readonly given: string }[];
}
export interface QuestionView {
  readonly id: string;
  readonly ask: string;
  readonly help: string | undefined;
  readonly hint: string | undefined;
  readonly how: readonly HowView[];
  readonly cites: readonly string[];
  readonly answers: readonly AnswerView[];
  readonly ends: readonly EndView[];
}
export interface TreeView {
  readonly questions: readonly QuestionView[];
  readonly chart: Chart;
  readonly known: Known;
  /** ids of the opening's questions, where it stands in front */
  readonly before: readonly string[];
}

/** Everything a page says about one flowchart. */
export function viewOf(id: string, lang: Lang): TreeView {
  const chart = chartOf(trees, id);
  if (!chart) throw new Error(`no flowchart ${id}`);
  const opening = openingOf(trees);
  const before = opening === undefined || opening === id ? [] : Object.keys(trees.get(opening)?.nodes ?? {});
  const nodes = new Map([...trees.values()].flatMap(({ nodes: all }) => Object.entries(all)));
  const questions = inOrder(chart).map((node) => questionOf(node, nodes.get(node) as TreeNode, chart, lang));
  return { questions, chart, known: knownOf(trees), before };
}

/** Questions such that every answer leads further down. */
function inOrder(chart: Chart): readonly string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (node: string): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const { to } of [...(chart.nodes[node] ?? [])].reverse()) if (typeof to === 'string' && to !== 'end') visit(to);
    order.unshift(node);
  };
  visit(chart.start);
  return order;
}

function questionOf(id: string, node: TreeNode, chart: Chart, lang: Lang): QuestionView {
  const branches = chart.nodes[id] ?? [];
  const answers = node.answers.map((answer, at): AnswerView => {
    const to = branches[at]?.to;
    return {
      id: answer.id,
      name: nameOf(id, answer.id),
      text: answer.text[lang],
      look: answer.look?.[lang],
      to: typeof to === 'string' && to !== 'end' ? to : nameOf(id, answer.id),
      eras: answer.eras?.join(' '),
    };
  });
  const ends = node.answers.flatMap((answer, at) =>
    typeof branches[at]?.to === 'string' && branches[at]?.to !== 'end' ? [] : [endOf(nameOf(id, answer.id), answer.to, lang)],
  );
  return { id, ask: node.ask[lang], help: node.help?.[lang], hint: node.hint?.[lang], how: howOf(node, lang), cites: node.cites ?? [], answers, ends };
}

/** Commands by release; without releases of their own, those on which the commands exist. */
function howOf(node: TreeNode, lang: Lang): readonly HowView[] {
  return (node.how ?? []).map(({ on, run }) => {
    const list: readonly Era[] = on ?? ERAS.filter((era) => run.every((id) => commands.get(id)?.os.includes(era)));
    return { eras: list.join(' '), names: eraNames(list, { lang, words: reportWords[lang], know: { commands, eras, cites: new Map() } }), commands: run };
  });
}

function endOf(id: string, to: Target<string>, lang: Lang): EndView {
  const bare = { id, causes: [], jumps: [] };
  if (typeof to === 'string') throw new Error(`${id} is no ending`);
  if ('tree' in to) return { ...bare, kind: 'jump', note: to.note?.[lang], jumps: [jumpTo(to.tree, to.given ?? [], lang)] };
  if ('byCode' in to) return { ...bare, kind: 'choose', note: undefined, jumps: inPlace().map((tree) => jumpTo(tree, [], lang)) };
  return {
    ...bare,
    kind: to.diagnoses.length === 0 ? 'nothing' : 'causes',
    causes: to.diagnoses.map((cause) => causeOf(cause, id, lang)),
    note: to.note?.[lang],
  };
}

/** The flowcharts in their places, the opening left out. */
const inPlace = (): readonly string[] =>
  [...trees]
    .filter(([, { opening }]) => !opening)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);

/** The page of another flowchart, at its first question of its own. */
function jumpTo(id: string, given: readonly string[], lang: Lang): EndView['jumps'][number] {
  const tree = trees.get(id) as Tree;
  return { title: tree.title[lang], href: `${route(lang, ['trees', id])}#${tree.start}`, given: given.join(' ') };
}

function causeOf(id: string, end: string, lang: Lang): CauseView {
  const cause = known(diagnoses, id, 'cause', `flowchart ending ${end}`);
  return { id, title: cause.title[lang], summary: cause.summary[lang], href: route(lang, ['diagnoses', id]), eras: cause.eras.join(' ') };
}

/** What an ending is called in a chart or list: its first cause, or what follows. */
export function endName(end: EndView, lang: Lang): string | undefined {
  if (end.kind === 'causes') return end.causes[0]?.title;
  // the codes behind the colon are for whoever looks for a flowchart, not for whoever is in one
  if (end.kind === 'jump') return end.jumps[0]?.title.split(': ')[0];
  if (end.kind === 'choose') return words[lang].tree.choose;
  return end.kind === 'nothing' ? words[lang].tree.nothing : undefined;
}

/** Japanese with marks between its phrases, so that a drawing breaks lines where a reader would. What is in hiragana stays with what it follows. */
function phrased(text: string, lang: Lang): string {
  if (lang === 'en') return text;
  const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return words.map((word, index) => (index > 0 && /^[一-鿿ァ-ヶ]/.test(word) && /[ぁ-ん、。)」]$/.test(words[index - 1] ?? '') ? SEAM + word : word)).join('');
}

/** Boxes and arrows. The opening is one box, its questions the rows: it is the same in front of every flowchart. */
export function chartData(view: TreeView, lang: Lang): ChartData {
  const w = words[lang].tree;
  const own = view.questions.filter(({ id }) => !view.before.includes(id));
  const boxes = own.map(
    (question): ChartBox => ({ id: question.id, title: phrased(question.ask, lang), rows: question.ends.map((end) => rowOf(question, end, lang)) }),
  );
  const arrows = own.flatMap((question) => arrowsOf(question, lang));
  const first = own[0];
  if (view.before.length === 0 || !first) return { boxes, arrows };
  const rows = view.questions
    .filter(({ id }) => view.before.includes(id))
    .map(({ id, ask }): ChartRow => ({ to: id, text: phrased(ask, lang), kind: 'question' }));
  return {
    boxes: [{ id: 'opening', title: phrased(w.opening, lang), rows, plain: true }, ...boxes],
    arrows: [{ from: 'opening', to: first.id, answers: [{ id: '', text: w.then }] }, ...arrows],
  };
}

function rowOf(question: QuestionView, end: EndView, lang: Lang): ChartRow {
  const answer = question.answers.find(({ name }) => name === end.id);
  const name = endName(end, lang);
  return { to: end.id, text: phrased(answer?.text ?? '', lang), kind: 'end', ...(name !== undefined && { end: phrased(name, lang) }) };
}

function arrowsOf(question: QuestionView, lang: Lang): readonly ChartArrow[] {
  const byTarget = new Map<string, { id: string; text: string }[]>();
  for (const { id, text, to, name } of question.answers) if (to !== name) byTarget.set(to, [...(byTarget.get(to) ?? []), { id, text: phrased(text, lang) }]);
  return [...byTarget].map(([to, answers]) => ({ from: question.id, to, answers }));
}
