// What a flowchart says must exist: commands on the releases they are shown for, cites, targets, causes; in both languages; without a circle.

import { describe, expect, it } from 'vitest';
import { cites, commands, diagnoses, trees } from './catalogue.ts';
import type { Answer, Text, TreeNode } from './engine/define.ts';
import { chartOf, knownOf, openingOf, outcomes } from './engine/tree.ts';

const nodes = [...trees].flatMap(([tree, { nodes: all }]) => Object.entries(all).map(([id, node]): [string, TreeNode, string] => [id, node, tree]));
const answers = nodes.flatMap(([id, node]) => node.answers.map((answer): [string, Answer] => [`${id}.${answer.id}`, answer]));

/** The questions a question leads to, over all flowcharts. */
function next(id: string): readonly string[] {
  const node = nodes.find(([one]) => one === id)?.[1];
  return (node?.answers ?? []).flatMap(({ to }) => (typeof to === 'string' ? [to] : 'tree' in to ? [trees.get(to.tree)?.start ?? `no tree ${to.tree}`] : []));
}

describe('flowcharts', () => {
  it('one of them is the opening', () => {
    expect(openingOf(trees)).toBe('opening');
    expect([...trees.values()].filter(({ opening }) => opening)).toHaveLength(1);
  });

  it('no question stands in two of them, and ids fit into an address', () => {
    const ids = nodes.map(([id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect([...ids, ...answers.map(([, { id }]) => id)].filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('every question is reached from its start, and none from itself', () => {
    for (const [id, tree] of trees) {
      const chart = chartOf(trees, id);
      const reached = new Set([chart?.start ?? '']);
      for (const node of reached) for (const { to } of chart?.nodes[node] ?? []) if (typeof to === 'string' && to !== 'end') reached.add(to);
      expect(Object.keys(tree.nodes).filter((node) => !reached.has(node))).toEqual([]);
    }
    const above = new Set<string>();
    const done = new Set<string>();
    const visit = (id: string): void => {
      if (above.has(id)) throw new Error(`${id} leads back to itself: ${[...above].join(' > ')}`);
      if (done.has(id)) return;
      above.add(id);
      for (const one of next(id)) visit(one);
      above.delete(id);
      done.add(id);
    };
    for (const [id] of nodes) visit(id);
    expect(done.size).toBe(nodes.length);
  });

  it('a jump lands in a flowchart, and the answers it takes along exist there', () => {
    const known = knownOf(trees);
    for (const [name, { to }] of answers) {
      if (typeof to === 'string' || !('tree' in to)) continue;
      const tree = trees.get(to.tree);
      if (!tree) throw new Error(`${name}: no flowchart ${to.tree}`);
      for (const one of to.given ?? []) {
        const [node = '', answer = ''] = one.split('.');
        if (!tree.nodes[node] || !known.nodes[node]?.includes(answer)) throw new Error(`${name}: ${to.tree} has no answer ${one}`);
      }
    }
  });
});

describe.each(nodes)('%s', (_, node) => {
  it('shows commands that exist, on the releases they exist on', () => {
    const wrong = (node.how ?? []).flatMap(({ on, run }) =>
      run.flatMap((id) => {
        const command = commands.get(id);
        if (!command) return [`no command ${id}`];
        return (on ?? []).filter((era) => !command.os.includes(era)).map((era) => `${id} is not for ${era}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('cites what exists', () => {
    expect((node.cites ?? []).filter((key) => !cites.has(key))).toEqual([]);
  });

  it('has at least two answers, each once', () => {
    const ids = node.answers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(1);
  });

  it('is written in both languages', () => {
    const texts: (Text | undefined)[] = [
      node.ask,
      node.help,
      node.hint,
      ...node.answers.flatMap(({ text, look, to }) => [text, look, typeof to === 'object' && 'note' in to ? to.note : undefined]),
    ];
    const empty = texts.filter((one) => one !== undefined && (one.en.trim() === '' || one.ja.trim() === ''));
    expect(empty).toEqual([]);
    expect(node.ask.ja).toMatch(/[ぁ-んァ-ヶ一-鿿]/);
    expect(node.ask.en).not.toMatch(/[ぁ-んァ-ヶ一-鿿]/);
  });
});

describe('endings', () => {
  const all = [...trees.values()].flatMap((tree) => outcomes(tree));

  it('each is a cause, a word on what to do, or the way by the code: none is left for later', () => {
    const fields = new Set(all.flatMap(([, to]) => Object.keys(to)));
    expect([...fields].sort()).toEqual(['byCode', 'diagnoses', 'note']);
    expect(all.filter(([, to]) => 'diagnoses' in to && to.diagnoses.some((id) => !diagnoses.has(id))).map(([name]) => name)).toEqual([]);
  });

  it('an ending without a page of its own says in words what it means and what to do next', () => {
    const bare = all.filter(([, to]) => 'diagnoses' in to && !to.note && !to.diagnoses.some((id) => diagnoses.has(id)));
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('names each cause once', () => {
    expect(all.filter(([, to]) => 'diagnoses' in to && new Set(to.diagnoses).size !== to.diagnoses.length)).toEqual([]);
  });

  it.runIf(diagnoses.size > 0)('every cause that a flowchart or nothing but a question reaches is reached', () => {
    const named = new Set(all.flatMap(([, to]) => ('diagnoses' in to ? to.diagnoses : [])));
    expect([...diagnoses].filter(([id, { traceless }]) => traceless && !named.has(id)).map(([id]) => id)).toEqual([]);
  });
});
