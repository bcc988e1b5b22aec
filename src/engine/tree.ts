// tree × answers → where they lead: the trail of questions and the place it ends. Pure, and without a state machine.
import type { Answer, AnyPattern, Era, Jump, Outcome, Target, Tree } from './define.ts';
import type { Fact } from './fact.ts';
import type { Match } from './match.ts';

export type Trees = ReadonlyMap<string, Tree>;
export type GivenBy = 'you' | 'log';

/** One question answered. Node ids are unique over all trees, so an answer means the same on every page. */
export interface Given {
  readonly node: string;
  readonly answer: string;
  readonly by: GivenBy;
}

/** One answer of a question, without its words. A `to` that is no node ends the flowchart. */
export interface Branch {
  readonly id: string;
  readonly to: string | Jump | 'end';
  readonly eras?: readonly Era[];
}

/** A flowchart without its words: the opening in front, then its own questions. What a page embeds, and what machine and walk read. */
export interface Chart {
  readonly tree: string;
  readonly start: string;
  readonly nodes: Readonly<Record<string, readonly Branch[]>>;
}

/** Where a trail ends: at a question still open, or past the last answer, at an ending (`node.answer`). */
export type Place =
  | { readonly kind: 'question'; readonly node: string }
  | { readonly kind: 'end'; readonly id: string }
  | { readonly kind: 'jump'; readonly id: string; readonly to: Jump };

export interface Walk {
  readonly trail: readonly Given[];
  readonly at: Place;
}

export const nameOf = (node: string, answer: string): string => `${node}.${answer}`;

/** The answer "I don't know", where a question has it. */
export const UNSURE = 'unsure';

const isOutcome = (to: Target<string>): to is Outcome => typeof to === 'object' && !('tree' in to);

/** The tree that stands in front of all others. */
export const openingOf = (trees: Trees): string | undefined => [...trees].find(([, tree]) => tree.opening)?.[0];

/**
 * One flowchart as a graph: the opening, whose "by the code" endings lead into this tree, and the tree itself.
 * The opening alone is a chart too; there those endings stay endings.
 */
export function chartOf(trees: Trees, id: string): Chart | undefined {
  const tree = trees.get(id);
  if (!tree) return undefined;
  const opening = tree.opening ? undefined : trees.get(openingOf(trees) ?? '');
  const nodes: Record<string, readonly Branch[]> = {};
  for (const [node, { answers }] of Object.entries(opening?.nodes ?? {})) nodes[node] = answers.map((answer) => branch(answer, tree.start));
  for (const [node, { answers }] of Object.entries(tree.nodes)) nodes[node] = answers.map((answer) => branch(answer));
  return { tree: id, start: opening?.start ?? tree.start, nodes };
}

function branch({ id, to, eras }: Answer, next?: string): Branch {
  const byCode = isOutcome(to) && 'byCode' in to;
  return { id, to: byCode && next !== undefined ? next : isOutcome(to) ? 'end' : to, ...(eras && { eras }) };
}

export interface Edge {
  readonly from: string;
  readonly answer: string;
  /** the next question; `undefined` where the answer ends the chart */
  readonly to: string | undefined;
}

/** Every answer of a chart, in order. */
export const edges = (chart: Chart): readonly Edge[] =>
  Object.entries(chart.nodes).flatMap(([from, branches]) =>
    branches.map(({ id, to }) => ({ from, answer: id, to: typeof to === 'string' && to !== 'end' ? to : undefined })),
  );

/** Follows the answers from the start (or from a question in the middle) until one is missing or the chart ends. */
export function walk(chart: Chart, answers: readonly Given[], from: string = chart.start): Walk {
  const given = new Map(answers.map((one) => [one.node, one]));
  const trail: Given[] = [];
  let node = from;
  for (;;) {
    const answer = given.get(node);
    const taken = answer && branchesOf(chart, node).find(({ id }) => id === answer.answer);
    if (!answer || !taken || trail.includes(answer)) return { trail, at: { kind: 'question', node } };
    trail.push(answer);
    const id = nameOf(node, taken.id);
    if (typeof taken.to === 'object') return { trail, at: { kind: 'jump', id, to: taken.to } };
    if (taken.to === 'end') return { trail, at: { kind: 'end', id } };
    node = taken.to;
  }
}

/** The releases that a trail leaves; `undefined` while no answer has narrowed them. */
export function erasOf(chart: Chart, trail: readonly Given[]): readonly Era[] | undefined {
  const narrowing = trail.flatMap(({ node, answer }) => {
    const eras = branchesOf(chart, node).find(({ id }) => id === answer)?.eras;
    return eras ? [eras] : [];
  });
  return narrowing[0]?.filter((era) => narrowing.every((eras) => eras.includes(era)));
}

/** The answers of one question; ids come from addresses, so only own keys count. */
const branchesOf = (chart: Chart, node: string): readonly Branch[] => (Object.hasOwn(chart.nodes, node) ? (chart.nodes[node] ?? []) : []);

/** Gives or changes one answer. All others stay: those that the new way does not pass rest until a way passes them again. */
export const overrule = (answers: readonly Given[], one: Given): readonly Given[] =>
  answers.some(({ node }) => node === one.node) ? answers.map((old) => (old.node === one.node ? one : old)) : [...answers, one];

/** Follows the answers through jumps from tree to tree: the flowchart in which they end, and all that is known there. */
export function follow(trees: Trees, id: string, answers: readonly Given[]): { tree: string; answers: readonly Given[]; walk: Walk } | undefined {
  let tree = id;
  let known = answers;
  const seen = new Set<string>();
  for (;;) {
    const chart = chartOf(trees, tree);
    if (!chart) return undefined;
    const result = walk(chart, known);
    if (result.at.kind !== 'jump' || seen.has(result.at.to.tree)) return { tree, answers: known, walk: result };
    seen.add(tree);
    const by = result.trail.at(-1)?.by ?? 'you';
    for (const name of result.at.to.given ?? []) known = add(known, name, by);
    tree = result.at.to.tree;
  }
}

/** An answer that follows from the way one came never replaces one that was given. */
function add(answers: readonly Given[], name: string, by: GivenBy): readonly Given[] {
  const dot = name.indexOf('.');
  const node = name.slice(0, dot);
  return answers.some((one) => one.node === node) ? answers : [...answers, { node, answer: name.slice(dot + 1), by }];
}

/** The ending that `node.answer` names. */
export function outcomeOf(trees: Trees, name: string): Outcome | undefined {
  const dot = name.indexOf('.');
  for (const tree of trees.values()) {
    const node = Object.hasOwn(tree.nodes, name.slice(0, dot)) ? tree.nodes[name.slice(0, dot)] : undefined;
    const to = node?.answers.find(({ id }) => id === name.slice(dot + 1))?.to;
    if (to !== undefined) return isOutcome(to) ? to : undefined;
  }
  return undefined;
}

/** Every ending of a tree by name, in order. */
export const outcomes = (tree: Tree): readonly (readonly [string, Outcome])[] =>
  Object.entries(tree.nodes).flatMap(([node, { answers }]) => answers.flatMap(({ id, to }) => (isOutcome(to) ? [[nameOf(node, id), to] as const] : [])));

/** Code → the flowchart that asks about it; where an answer only leads to another flowchart, that one. The first in order holds. */
export function treesByCode(trees: Trees): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, tree] of [...trees].sort(([, a], [, b]) => a.order - b.order))
    for (const { answers } of Object.values(tree.nodes))
      for (const { when, weak, to } of answers)
        for (const code of weak ? [] : (when ?? []).flatMap(typedCodes)) {
          const at = typeof to === 'object' && 'tree' in to ? to.tree : id;
          if (!tree.opening && !found.has(code)) found.set(code, at);
        }
  return found;
}

/** The codes that a set asks for alone, as they are typed. */
const typedCodes = (set: readonly AnyPattern[]): readonly string[] =>
  set.length === 1 && set[0]?.kind === 'typed-code' ? [set[0]['code']].flat().filter((code): code is string => typeof code === 'string') : [];

export type MatchSet = (patterns: readonly AnyPattern[], facts: readonly Fact[]) => Match | undefined;
/** An answer that facts give, with the facts it rests on. */
export interface Found extends Given {
  readonly by: 'log';
  readonly facts: readonly Fact[];
}

/**
 * Answers the questions that the facts answer. `facts` are those that still hold (no failure that was overcome).
 * Two different answers to one question leave it open, unless both rest on settings of one source: there the later line holds.
 * An answer that would end at excluded causes alone, or at one that the ranking does not have among its first three, is not given:
 * there the flowchart and the analysis disagree, and the person decides.
 * @param known.eras releases that the source itself leaves; they answer a question whose answers narrow the release
 * @param known.ranking causes by the analysis of the same facts, best first; empty or missing where it has none
 */
export function answersFrom(
  trees: Trees,
  facts: readonly Fact[],
  match: MatchSet,
  known: { readonly eras?: readonly Era[]; readonly excluded?: readonly string[]; readonly ranking?: readonly string[] } = {},
): readonly Found[] {
  const found: Found[] = [];
  for (const tree of trees.values())
    for (const [node, { answers }] of Object.entries(tree.nodes)) {
      const met = answers.flatMap((answer) => given(node, answer, facts, match));
      const strong = met.filter(({ answer }) => !answers.find(({ id }) => id === answer)?.weak);
      const one = settle(strong.length > 0 ? strong : met) ?? (met.length === 0 ? byEra(node, answers, known.eras ?? []) : undefined);
      if (one && !disagrees(answers, one.answer, known.excluded ?? [], known.ranking ?? [])) found.push(one);
    }
  return found;
}

function given(node: string, answer: Answer, facts: readonly Fact[], match: MatchSet): readonly Found[] {
  for (const set of answer.when ?? []) {
    const met = match(set as readonly AnyPattern[], facts);
    if (met) return [{ node, answer: answer.id, by: 'log', facts: met.facts }];
  }
  return [];
}

function settle(met: readonly Found[]): Found | undefined {
  if (met.length < 2) return met[0];
  const all = met.flatMap((one) => one.facts);
  if (!all.every((fact) => fact.role === 'setting' && fact.span.source === all[0]?.span.source)) return undefined;
  const last = (one: Found): number => Math.max(...one.facts.map((fact) => fact.span.line));
  return met.reduce((latest, one) => (last(one) > last(latest) ? one : latest));
}

/**
 * The one answer whose releases hold all that the source can be from. Only where every answer has releases is the question about
 * them: elsewhere they say on which Windows an answer can be given at all.
 */
function byEra(node: string, answers: readonly Answer[], eras: readonly Era[]): Found | undefined {
  if (eras.length === 0 || answers.some(({ id, eras: on }) => !on && id !== UNSURE)) return undefined;
  const fitting = answers.filter((answer) => answer.eras && eras.every((era) => answer.eras?.includes(era)));
  return fitting.length === 1 && fitting[0] ? { node, answer: fitting[0].id, by: 'log', facts: [] } : undefined;
}

/** A cause that the ranking holds among its first so many may end a flowchart. */
const FIRST = 3;

function disagrees(answers: readonly Answer[], id: string, excluded: readonly string[], ranking: readonly string[]): boolean {
  const to = answers.find((answer) => answer.id === id)?.to;
  if (to === undefined || !isOutcome(to) || !('diagnoses' in to) || to.diagnoses.length === 0) return false;
  const first = to.diagnoses.find((cause) => !excluded.includes(cause));
  return first === undefined || (ranking.length > 0 && !ranking.slice(0, FIRST).includes(first));
}

/** The flowchart to offer: the one whose answers lead nearest to the first of the causes, and how far it is answered. */
export function suggest(trees: Trees, answers: readonly Given[], causes: readonly string[]): ReturnType<typeof follow> {
  const [first] = causes;
  let best: { rank: number; result: NonNullable<ReturnType<typeof follow>> } | undefined;
  for (const [id, tree] of trees) {
    const result = tree.opening || first === undefined ? undefined : follow(trees, id, answers);
    if (!result || first === undefined) continue;
    const near = nearness(trees, result.tree, result.walk.at, first);
    const rank = near * 100 + (near > 0 ? result.walk.trail.length : 0);
    if (rank > (best?.rank ?? 0)) best = { rank, result };
  }
  return best?.result ?? follow(trees, openingOf(trees) ?? '', answers);
}

/** 3: it ends there · 2: the questions still open can lead there · 1: the tree knows the cause · 0: it does not. */
function nearness(trees: Trees, id: string, at: Place, cause: string): number {
  const names = (name: string): boolean => {
    const outcome = outcomeOf(trees, name);
    return outcome !== undefined && 'diagnoses' in outcome && outcome.diagnoses.includes(cause);
  };
  if (at.kind === 'end') return names(at.id) ? 3 : 0;
  const chart = chartOf(trees, id);
  if (!chart || at.kind !== 'question') return 0;
  const ahead = [at.node];
  for (const node of ahead) for (const edge of edges(chart)) if (edge.from === node && edge.to !== undefined && !ahead.includes(edge.to)) ahead.push(edge.to);
  const leads = edges(chart).filter((edge) => names(nameOf(edge.from, edge.answer)));
  if (leads.some((edge) => ahead.includes(edge.from))) return 2;
  return leads.length > 0 ? 1 : 0;
}

// ── the address ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the fragment of an address carries: ids alone, never words. */
export interface Link {
  readonly answers: readonly Given[];
  /** the question the trail begins at, where it is not the first */
  readonly from?: string;
  /** the question looked at again */
  readonly at?: string;
  /** causes that the log rules out */
  readonly without?: readonly string[];
}

/** All ids an address may carry: the answers by question, and the causes. Whatever it holds beside them is dropped. */
export interface Known {
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  readonly causes: readonly string[];
}

export const LONGEST_LINK = 2048;

export const knownOf = (trees: Trees): Known => ({
  nodes: Object.fromEntries(
    [...trees.values()].flatMap((tree) => Object.entries(tree.nodes).map(([node, { answers }]) => [node, answers.map(({ id }) => id)])),
  ),
  causes: [...new Set([...trees.values()].flatMap((tree) => outcomes(tree).flatMap(([, to]) => ('diagnoses' in to ? to.diagnoses : []))))].sort(),
});

/** The fragment, without `#`: `a=os.xp/~access.direct&at=os`, where `~` marks what the log answered. */
export function encode({ answers, from, at, without = [] }: Link): string {
  const parts: string[] = [];
  if (answers.length > 0) parts.push(`a=${answers.map(({ node, answer, by }) => (by === 'log' ? '~' : '') + nameOf(node, answer)).join('/')}`);
  if (from !== undefined) parts.push(`from=${from}`);
  if (at !== undefined) parts.push(`at=${at}`);
  for (let count = without.length; count > 0; count--) {
    const whole = [...parts, `x=${without.slice(0, count).join('/')}`].join('&');
    if (whole.length <= LONGEST_LINK) return whole;
  }
  return parts.join('&');
}

/**
 * Reads a fragment. Ids that do not exist (any more), and second answers to one question, are dropped and counted.
 * A bare node id (`access`) or ending (`access.direct`) opens the flowchart there.
 */
export function decode(fragment: string, known: Known): { readonly link: Link; readonly dropped: number } {
  if (fragment.length > LONGEST_LINK) return { link: { answers: [] }, dropped: 1 };
  const text = fragment.replace(/%7e/gi, '~').replace(/%2f/gi, '/');
  if (text === '') return { link: { answers: [] }, dropped: 0 };
  const isNode = (id: string): boolean => Object.hasOwn(known.nodes, id);
  if (!text.includes('=')) return readBare(text, known, isNode);
  const answers = new Map<string, Given>();
  const places = new Map<string, string>();
  const without = new Set<string>();
  let dropped = 0;
  for (const part of text.split('&')) {
    const key = part.slice(0, part.indexOf('='));
    const value = part.slice(key.length + 1);
    if (key === 'a') {
      for (const item of value.split('/')) {
        const given = readAnswer(item, known);
        if (given && !answers.has(given.node)) answers.set(given.node, given);
        else dropped++;
      }
    } else if (key === 'x') {
      // a cause that no flowchart names rules nothing out: nobody misses it
      for (const item of value.split('/')) if (known.causes.includes(item)) without.add(item);
    } else if ((key === 'from' || key === 'at') && isNode(value) && !places.has(key)) places.set(key, value);
    else dropped++;
  }
  const from = places.get('from');
  const at = places.get('at');
  const link = {
    answers: [...answers.values()],
    ...(from !== undefined && { from }),
    ...(at !== undefined && { at }),
    ...(without.size > 0 && { without: [...without] }),
  };
  return { link, dropped };
}

function readBare(text: string, known: Known, isNode: (id: string) => boolean): { link: Link; dropped: number } {
  if (isNode(text)) return { link: { answers: [], from: text }, dropped: 0 };
  const given = readAnswer(text, known);
  return given ? { link: { answers: [given], from: given.node }, dropped: 0 } : { link: { answers: [] }, dropped: 1 };
}

function readAnswer(item: string, known: Known): Given | undefined {
  const by = item.startsWith('~') ? 'log' : 'you';
  const name = by === 'log' ? item.slice(1) : item;
  const dot = name.indexOf('.');
  const node = name.slice(0, dot);
  const answer = name.slice(dot + 1);
  return dot > 0 && Object.hasOwn(known.nodes, node) && known.nodes[node]?.includes(answer) ? { node, answer, by } : undefined;
}
