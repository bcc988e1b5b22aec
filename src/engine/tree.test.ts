import { describe, expect, it } from 'vitest';
import { trees as all } from '#catalogue';
import { defineTree } from './define.ts';
import type { Fact, Role } from './fact.ts';
import { matchSet } from './match.ts';
import {
  answersFrom,
  chartOf,
  decode,
  edges,
  encode,
  erasOf,
  follow,
  type Given,
  knownOf,
  type Link,
  LONGEST_LINK,
  overrule,
  suggest,
  type Trees,
  walk,
} from './tree.ts';

const text = (en: string) => ({ en, ja: en });
const opening = defineTree()({
  opening: true,
  title: text('opening'),
  summary: text(''),
  order: 0,
  start: 'os',
  nodes: {
    os: {
      ask: text('os?'),
      answers: [
        { id: 'old', text: text('old'), eras: ['xp'], to: { diagnoses: ['too-old'] } },
        { id: 'mid', text: text('mid'), eras: ['7', '8'], to: { byCode: true } },
        { id: 'new', text: text('new'), eras: ['10', '11'], to: { byCode: true } },
      ],
    },
  },
});
const slow = defineTree()({
  title: text('slow'),
  summary: text(''),
  order: 0,
  start: 'proxy',
  nodes: {
    proxy: {
      ask: text('proxy?'),
      answers: [
        { id: 'none', text: text('none'), when: [[{ kind: 'proxy', access: 'direct' }]], to: 'line' },
        { id: 'named', text: text('named'), when: [[{ kind: 'proxy', access: 'named' }]], to: 'line' },
      ],
    },
    line: {
      ask: text('line?'),
      answers: [
        { id: 'dead', text: text('dead'), when: [[{ kind: 'code', code: 'A' }]], to: { diagnoses: ['blocked', 'retired'] } },
        { id: 'wrapper', text: text('wrapper'), when: [[{ kind: 'code', code: 'W' }]], weak: true, to: { diagnoses: [] } },
        { id: 'seven', text: text('seven'), eras: ['7', '10'], to: { tree: 'other', given: ['first.b'] } },
        { id: 'on', text: text('on'), to: { tree: 'other' } },
      ],
    },
  },
});
const other = defineTree()({
  title: text('other'),
  summary: text(''),
  order: 0,
  start: 'first',
  nodes: {
    first: {
      ask: text('first?'),
      answers: [
        { id: 'a', text: text('a'), to: { diagnoses: ['a'] } },
        { id: 'b', text: text('b'), to: 'second' },
      ],
    },
    second: { ask: text('second?'), answers: [{ id: 'c', text: text('c'), to: { diagnoses: ['c'] } }] },
  },
});
const trees: Trees = new Map([
  ['opening', opening],
  ['slow', slow],
  ['other', other],
]);
const chart = chartOf(trees, 'slow');
if (!chart) throw new Error('no chart');

const given = (...names: string[]): Given[] => names.map((name) => ({ node: name.split('.')[0] ?? '', answer: name.split('.')[1] ?? '', by: 'you' }));
const fact = (kind: string, fields: Fact['fields'], line = 1, role: Role = 'setting', source = 0): Fact => ({
  kind,
  role,
  span: { source, line },
  quote: '',
  fields,
});

describe('walk', () => {
  it('stands at the first question without an answer', () => {
    expect(walk(chart, []).at).toEqual({ kind: 'question', node: 'os' });
    expect(walk(chart, given('os.mid')).at).toEqual({ kind: 'question', node: 'proxy' });
    expect(walk(chart, given('os.mid', 'proxy.none', 'line.dead'))).toEqual({
      trail: given('os.mid', 'proxy.none', 'line.dead'),
      at: { kind: 'end', id: 'line.dead' },
    });
  });

  it('an ending of the opening keeps the tree away', () => {
    expect(walk(chart, given('os.old', 'proxy.none')).at).toEqual({ kind: 'end', id: 'os.old' });
  });

  it('does not care in which order the answers were given, nor about answers of other ways', () => {
    expect(walk(chart, given('second.c', 'line.dead', 'proxy.none', 'os.new')).trail.map(({ node }) => node)).toEqual(['os', 'proxy', 'line']);
  });

  it('an answer that does not exist leaves its question open', () => {
    expect(walk(chart, given('os.linux')).at).toEqual({ kind: 'question', node: 'os' });
    expect(walk(chart, given('constructor.name', '__proto__.x'), '__proto__').at).toEqual({ kind: 'question', node: '__proto__' });
  });

  it('can begin in the middle', () => {
    expect(walk(chart, given('line.dead'), 'line').trail).toEqual(given('line.dead'));
  });

  it('overruling one answer changes only what follows from it', () => {
    const before = given('os.mid', 'proxy.none', 'line.dead');
    const after = overrule(before, { node: 'proxy', answer: 'named', by: 'you' });
    expect(after.filter(({ node }) => node !== 'proxy')).toEqual(before.filter(({ node }) => node !== 'proxy'));
    expect(walk(chart, after).trail.map(({ node }) => node)).toEqual(['os', 'proxy', 'line']);
    const away = overrule(before, { node: 'os', answer: 'old', by: 'you' });
    expect(walk(chart, away).trail).toEqual(given('os.old'));
    expect(walk(chart, overrule(away, { node: 'os', answer: 'mid', by: 'you' })).at).toEqual({ kind: 'end', id: 'line.dead' });
  });

  it('narrows the releases as it goes', () => {
    expect(erasOf(chart, [])).toBeUndefined();
    expect(erasOf(chart, given('os.mid', 'proxy.none'))).toEqual(['7', '8']);
    expect(erasOf(chart, given('os.mid', 'proxy.none', 'line.seven'))).toEqual(['7']);
  });

  it('lists every answer as an edge', () => {
    expect(edges(chart).map(({ from, answer, to }) => `${from}.${answer}>${to ?? ''}`)).toEqual([
      'os.old>',
      'os.mid>proxy',
      'os.new>proxy',
      'proxy.none>line',
      'proxy.named>line',
      'line.dead>',
      'line.wrapper>',
      'line.seven>',
      'line.on>',
    ]);
  });

  it('follows a jump and takes along what the way itself answers, unless it was answered otherwise', () => {
    const jumped = follow(trees, 'slow', given('os.mid', 'proxy.none', 'line.seven'));
    expect(jumped?.tree).toBe('other');
    expect(jumped?.walk.at).toEqual({ kind: 'question', node: 'second' });
    expect(follow(trees, 'slow', given('os.mid', 'proxy.none', 'line.seven', 'first.a'))?.walk.at).toEqual({ kind: 'end', id: 'first.a' });
    expect(follow(trees, 'slow', given('os.mid', 'proxy.none', 'line.on'))?.walk.at).toEqual({ kind: 'question', node: 'first' });
  });
});

describe('answersFrom', () => {
  const names = (facts: readonly Fact[], known = {}): string[] => answersFrom(trees, facts, matchSet, known).map(({ node, answer }) => `${node}.${answer}`);

  it('answers what a fact answers, and says which', () => {
    const direct = fact('proxy', { access: 'direct' });
    expect(answersFrom(trees, [direct], matchSet)).toEqual([{ node: 'proxy', answer: 'none', by: 'log', facts: [direct] }]);
  });

  it('of two settings in one source the later holds; between two sources the question stays open', () => {
    expect(names([fact('proxy', { access: 'direct' }, 4), fact('proxy', { access: 'named' }, 9)])).toEqual(['proxy.named']);
    expect(names([fact('proxy', { access: 'direct' }, 9), fact('proxy', { access: 'named' }, 4)])).toEqual(['proxy.none']);
    expect(names([fact('proxy', { access: 'direct' }, 4), fact('proxy', { access: 'named' }, 9, 'setting', 1)])).toEqual([]);
  });

  it('a weak answer yields to any other', () => {
    expect(names([fact('code', { code: 'W' }, 1, 'failure')])).toEqual(['line.wrapper']);
    expect(names([fact('code', { code: 'W' }, 1, 'failure'), fact('code', { code: 'A' }, 2, 'failure')])).toEqual(['line.dead']);
  });

  it('the releases of the source answer a question that one answer covers wholly', () => {
    expect(names([], { eras: ['10', '11'] })).toEqual(['os.new']);
    expect(names([], { eras: ['8', '10'] })).toEqual([]);
  });

  it('a release that an answer is limited to does not give that answer', () => {
    expect(names([], { eras: ['7'] })).toEqual(['os.mid']);
  });

  it('never leads to causes that are all excluded', () => {
    const dead = [fact('code', { code: 'A' }, 1, 'failure')];
    expect(names(dead, { excluded: ['blocked'] })).toEqual(['line.dead']);
    expect(names(dead, { excluded: ['blocked', 'retired'] })).toEqual([]);
  });

  it('leaves a question open where its ending and the ranking of the same facts disagree', () => {
    const dead = [fact('code', { code: 'A' }, 1, 'failure')];
    expect(names(dead, { ranking: ['x', 'y', 'blocked', 'z'] })).toEqual(['line.dead']);
    expect(names(dead, { ranking: ['x', 'y', 'z', 'blocked'] })).toEqual([]);
    expect(names(dead, { ranking: ['blocked'], excluded: ['blocked'] })).toEqual([]);
    expect(names(dead, { ranking: ['retired'], excluded: ['blocked'] })).toEqual(['line.dead']);
    expect(names([fact('proxy', { access: 'direct' })], { ranking: ['x'] })).toEqual(['proxy.none']);
  });

  it('suggests the flowchart that ends at the first cause, else the one on its way there', () => {
    expect(suggest(trees, given('os.mid', 'proxy.none', 'line.dead'), ['blocked'])?.tree).toBe('slow');
    expect(suggest(trees, given('os.mid'), ['c'])?.tree).toBe('other');
    expect(suggest(trees, given('os.mid', 'proxy.none', 'line.seven'), ['c'])?.tree).toBe('other');
    expect(suggest(trees, [], ['unheard-of'])?.tree).toBe('opening');
  });
});

/** A small generator with a fixed seed, so that a failure can be repeated. */
function* random(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('the address', () => {
  const known = knownOf(all);
  const dice = random(7);
  const roll = (count: number): number => Math.floor(dice.next().value * count);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const nodes = Object.keys(known.nodes);

  const anyLink = (): Link => {
    const chosen = nodes.filter(() => roll(4) === 0);
    return {
      answers: chosen.map((node) => ({ node, answer: pick(known.nodes[node] ?? []), by: pick(['you', 'log'] as const) })),
      ...(roll(3) === 0 && { from: pick(nodes) }),
      ...(roll(3) === 0 && { at: pick(nodes) }),
      ...(roll(3) === 0 && { without: [...new Set([pick(known.causes), pick(known.causes)])] }),
    };
  };

  it('writes ids alone', () => {
    expect(
      encode({
        answers: [
          { node: 'os', answer: 'xp', by: 'you' },
          { node: 'access', answer: 'none', by: 'log' },
        ],
        at: 'os',
      }),
    ).toBe('a=os.xp/~access.none&at=os');
    expect(encode({ answers: [] })).toBe('');
  });

  it('is read back as it was written', () => {
    for (let i = 0; i < 20_000; i++) {
      const link = anyLink();
      expect(decode(encode(link), known)).toEqual({ link, dropped: 0 });
    }
  });

  it('survives what mail and chat programs do to it', () => {
    expect(decode('a=os.xp%2F%7Eaccess.none', known).link.answers.map(({ answer, by }) => answer + by)).toEqual(['xpyou', 'nonelog']);
  });

  it('leaves out ruled-out causes that no flowchart names, without a word', () => {
    expect(decode('x=egress-blocked/no-such-cause/egress-blocked', known)).toEqual({ link: { answers: [], without: ['egress-blocked'] }, dropped: 0 });
  });

  it('opens a question or an ending by its bare id', () => {
    expect(decode('access', known)).toEqual({ link: { answers: [], from: 'access' }, dropped: 0 });
    expect(decode('access.none', known)).toEqual({ link: { answers: [{ node: 'access', answer: 'none', by: 'you' }], from: 'access' }, dropped: 0 });
  });

  it.each(['a=os.linux', 'a=gone.yes', 'a=__proto__.toString', 'a=os.xp/os.7', 'at=nowhere', 'y=1', 'a=<img src=x>', '%', `a=${'os.xp/'.repeat(500)}`])(
    'drops what does not exist, and says so: %s',
    (fragment) => {
      expect(decode(fragment, known).dropped).toBeGreaterThan(0);
    },
  );

  it('takes any text without a throw, keeps only what exists, and reads that back alike', () => {
    const alphabet = [
      'a=',
      '&',
      '/',
      '.',
      '~',
      '%7E',
      'os',
      'xp',
      'access',
      'from=',
      'at=',
      'x=',
      '=',
      '\u{1f4a5}',
      '\ud800',
      '<',
      '"',
      '%',
      'egress-blocked',
      '__proto__',
      '0',
      ' ',
    ];
    for (let i = 0; i < 100_000; i++) {
      const { link } = decode(Array.from({ length: roll(14) }, () => pick(alphabet)).join(''), known);
      for (const { node, answer } of link.answers) if (!known.nodes[node]?.includes(answer)) throw new Error(`${node}.${answer}`);
      const again = decode(encode(link), known);
      if (again.dropped > 0 || encode(again.link) !== encode(link)) throw new Error(encode(link));
    }
  });

  it('fits into its length with every question of every flowchart answered', () => {
    const longest = nodes.map((node) => ({ node, answer: [...(known.nodes[node] ?? [])].sort((a, b) => b.length - a.length)[0] ?? '', by: 'log' as const }));
    const fragment = encode({ answers: longest, without: known.causes });
    expect(fragment.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(decode(fragment, known).link.answers).toEqual(longest);
  });
});
