import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { trees } from '#catalogue';
import { placeOf, resume, standing, toMachine } from './machine.ts';
import { type Chart, chartOf, type Given, nameOf, walk } from './tree.ts';

const charts = [...trees.keys()].map((id): [string, Chart] => {
  const chart = chartOf(trees, id);
  if (!chart) throw new Error(id);
  return [id, chart];
});

/** Every way through a chart, as the answers given on it. */
function* ways(chart: Chart, node: string, trail: readonly Given[] = []): Generator<readonly Given[]> {
  for (const { id, to } of chart.nodes[node] ?? []) {
    const longer = [...trail, { node, answer: id, by: 'you' as const }];
    if (typeof to === 'object' || to === 'end') yield longer;
    else yield* ways(chart, to, longer);
  }
}

describe.each(charts)('%s', (_, chart) => {
  const machine = toMachine(chart);

  it('the graph of the machine visits every question and every ending, and walk() lands where it does', () => {
    const paths = getShortestPaths(machine, {
      serializeState: (state) => JSON.stringify(state.value),
      events: [...new Set(Object.values(chart.nodes).flatMap((branches) => branches.map(({ id }) => id)))].map((id) => ({ type: `answer.${id}`, by: 'you' })),
    });
    const visited = paths.map(({ state }) => placeOf(String(state.value)));
    const ends = Object.entries(chart.nodes).flatMap(([node, branches]) =>
      branches.filter(({ to }) => typeof to === 'object' || to === 'end').map(({ id }) => nameOf(node, id)),
    );
    expect(new Set(visited)).toEqual(new Set([...Object.keys(chart.nodes), ...ends]));
    for (const { state } of paths) {
      const { at } = walk(chart, (state.context as { trail: readonly Given[] }).trail);
      expect(at.kind === 'question' ? at.node : at.id).toBe(placeOf(String(state.value)));
    }
  });

  it('every way leads the machine and walk() to the same end by the same questions', () => {
    let count = 0;
    for (const trail of ways(chart, chart.start)) {
      const one = standing(resume(machine, trail));
      const two = walk(chart, trail);
      if (!one.done || two.at.kind === 'question' || one.place !== two.at.id || one.trail.length !== two.trail.length)
        throw new Error(trail.map(({ node, answer }) => nameOf(node, answer)).join('/'));
      count++;
    }
    expect(count).toBeGreaterThan(0);
  });
});

describe('resume', () => {
  const chart = chartOf(trees, 'timeout');
  if (!chart) throw new Error('timeout');
  const machine = toMachine(chart);
  const given = (...names: string[]): Given[] => names.map((name) => ({ node: name.split('.')[0] ?? '', answer: name.split('.')[1] ?? '', by: 'log' }));

  it('stops at the first question without a valid answer, and keeps who gave the others', () => {
    const { place, done, trail } = standing(resume(machine, given('os.10', 'managed.maybe', 'access.none')));
    expect([place, done, trail]).toEqual(['managed', false, given('os.10')]);
  });

  it('begins in the middle where it is told to', () => {
    expect(standing(resume(toMachine(chart, 'access'), given('access.named'))).place).toBe('proxy-reach');
  });
});
