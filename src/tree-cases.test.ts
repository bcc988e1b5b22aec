// Flowcharts and engine on the same evidence: what a log answers, and that both end at the same causes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases, trees } from './catalogue.ts';
import type { Analysis } from './engine/analysis.ts';
import { analyze } from './engine/analyze.ts';
import { matchSet } from './engine/match.ts';
import { fromBytes } from './engine/source.ts';
import {
  answersFrom,
  type Chart,
  chartOf,
  decode,
  encode,
  follow,
  type Given,
  knownOf,
  nameOf,
  openingOf,
  outcomeOf,
  overrule,
  suggest,
  UNSURE,
  walk,
} from './engine/tree.ts';
import { knowledge, treeFor } from './knowledge.ts';

/** Every expectation of every incident, analysed, with the answers that its facts give. */
interface Run {
  readonly name: string;
  readonly analysis: Analysis;
  readonly excluded: readonly string[];
  readonly ranking: readonly string[];
  readonly answers: readonly Given[];
}
const runs: Run[] = [];
for (const [id, incident] of cases)
  for (const { given, title } of incident.expect) {
    const files = given.map((file) => fromBytes(file, new Uint8Array(readFileSync(new URL(`../content/cases/${id}/${file}`, import.meta.url)))));
    const analysis = await analyze(files, knowledge);
    const excluded = analysis.excluded.map(({ diagnosis }) => diagnosis);
    const ranking = analysis.ranking.map(({ diagnosis }) => diagnosis);
    const answers = answersFrom(trees, analysis.facts, matchSet, { eras: analysis.era, excluded, ranking });
    runs.push({ name: `${id}: ${title.en}`, analysis, excluded, ranking, answers });
  }

const questions = [...trees.values()].flatMap((tree) => Object.entries(tree.nodes));
const charts = [...trees.keys()].flatMap((id): readonly (readonly [string, Chart])[] => {
  const chart = chartOf(trees, id);
  return chart && id !== openingOf(trees) ? [[id, chart]] : [];
});

describe('what a log answers', () => {
  it('every automatic answer is given by the log of an incident', () => {
    const given = new Set(runs.flatMap(({ answers }) => answers.map(({ node, answer }) => nameOf(node, answer))));
    const automatic = questions.flatMap(([node, { answers }]) => answers.filter(({ when }) => when).map(({ id }) => nameOf(node, id)));
    expect(automatic.length).toBeGreaterThan(100);
    expect(automatic.filter((name) => !given.has(name))).toEqual([]);
  });

  it('nothing else is: an answer without patterns is only given where the question is about the release', () => {
    for (const { name, answers } of runs)
      for (const { node, answer } of answers) {
        const all = questions.find(([id]) => id === node)?.[1].answers ?? [];
        if (all.find(({ id }) => id === answer)?.when) continue;
        expect(
          all.filter(({ id, eras }) => !eras && id !== UNSURE).map(({ id }) => id),
          `${name}: ${nameOf(node, answer)}`,
        ).toEqual([]);
      }
  });

  it('what nobody has confirmed in a real log stays for the person to answer', () => {
    // event numbers, marker words and wordings that no source backs
    const unconfirmed = [
      'access.automatic',
      'which.endless',
      'which.nothing',
      'beside-0922.task',
      'beside-0922.partition',
      'security-off.yes',
      'wu-start.denied',
      'wu-start.stops',
      'clean-restart.yes',
      'pool.stopped',
      'zero-clean.yes',
      'zero-wait.short',
      'zero-job.moving',
      'auto.dead',
      'phase.1',
    ];
    const found = questions.flatMap(([node, { answers }]) =>
      answers.filter(({ id }) => unconfirmed.includes(nameOf(node, id))).map(({ id, when }) => [nameOf(node, id), when]),
    );
    expect(found).toHaveLength(unconfirmed.length);
    expect(found.filter(([, when]) => when !== undefined)).toEqual([]);
  });
});

describe('flowchart and engine agree', () => {
  it('an ending that the facts alone reach leaves a cause they do not rule out, and first one of the first three of the ranking', () => {
    let ends = 0;
    for (const { name, analysis, excluded, ranking, answers } of runs)
      for (const [tree] of charts) {
        const at = follow(trees, tree, answers)?.walk.at;
        const outcome = at?.kind === 'end' ? outcomeOf(trees, at.id) : undefined;
        if (!outcome || !('diagnoses' in outcome) || outcome.diagnoses.length === 0) continue;
        ends++;
        const where = `${name}: ${at?.kind === 'end' ? at.id : ''}`;
        // the link that the result gives carries the causes ruled out, and the flowchart takes them off its ending
        const { link } = decode(encode({ answers, without: excluded }), knownOf(trees));
        const named = outcome.diagnoses.filter((cause) => !link.without?.includes(cause));
        expect(
          named.filter((cause) => excluded.includes(cause)),
          where,
        ).toEqual([]);
        if (ranking.length > 0) expect(ranking.slice(0, 3), where).toContain(named[0]);
        else expect(analysis.verdict, where).not.toBe('diagnosed');
      }
    expect(ends).toBeGreaterThan(20);
  });

  it('every result that is no clean bill opens a flowchart with its answers, none of them lost', () => {
    const known = knownOf(trees);
    for (const { name, analysis, answers, ranking } of runs) {
      const offered = treeFor(analysis);
      expect(offered !== undefined, name).toBe(analysis.verdict === 'diagnosed' || analysis.verdict === 'inconclusive');
      if (!offered) continue;
      const { link, dropped } = decode(offered.answers, known);
      expect(dropped, name).toBe(0);
      const expected = suggest(trees, answers, ranking);
      expect(offered.tree, name).toBe(expected?.tree);
      expect(link.answers.map(({ node, answer, by }) => `${by} ${nameOf(node, answer)}`).sort(), name).toEqual(
        (expected?.answers ?? []).map(({ node, answer, by }) => `${by} ${nameOf(node, answer)}`).sort(),
      );
    }
  });
});

describe.each(charts)('%s', (_, chart) => {
  /** A small generator with a fixed seed, so that a failure can be repeated. */
  let state = 20040905;
  const roll = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const any = (node: string): Given => {
    const branches = chart.nodes[node] ?? [];
    return { node, answer: branches[roll(branches.length)]?.id ?? '', by: 'you' };
  };

  it('overruling one answer changes only what follows from it', () => {
    for (let i = 0; i < 500; i++) {
      const answers = Object.keys(chart.nodes).map(any);
      const before = walk(chart, answers);
      const at = roll(before.trail.length);
      const changed = before.trail[at];
      if (!changed) throw new Error('no way');
      const after = overrule(answers, any(changed.node));
      expect(after.filter(({ node }) => node !== changed.node)).toEqual(answers.filter(({ node }) => node !== changed.node));
      const way = walk(chart, after);
      expect(way.trail.slice(0, at)).toEqual(before.trail.slice(0, at));
      expect(way.trail[at]?.node).toBe(changed.node);
      expect(walk(chart, overrule(after, changed))).toEqual(before);
    }
  });

  it('“I don’t know” leads on to a question, or to an ending that says what to do', () => {
    for (const [node, branches] of Object.entries(chart.nodes))
      for (const { id, to } of branches.filter((branch) => branch.id === UNSURE)) {
        const look = questions.find(([one]) => one === node)?.[1].answers.find((answer) => answer.id === id)?.look;
        const outcome = to === 'end' ? outcomeOf(trees, nameOf(node, id)) : undefined;
        expect(look !== undefined || (outcome !== undefined && 'note' in outcome && outcome.note !== undefined), nameOf(node, id)).toBe(true);
      }
  });
});
