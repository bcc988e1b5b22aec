import { expect, describe as group, test } from 'vitest';
import type { LaneEvent, LanesFigure } from '#engine/define.ts';
import { describe, drawFigure } from './figure.ts';
import { boxesOf, strokesOf, walk } from './inspect.ts';

const title = { en: 'A drawing', ja: '図' };
const lanes = [
  { id: 'pc', station: 'client' },
  { id: 'wall', station: 'firewall' },
  { id: 'server', station: 'server' },
] as const;
const of = (...events: LaneEvent[]): LanesFigure => ({ kind: 'lanes', title, lanes, events });
const draw = (figure: LanesFigure, lang: 'en' | 'ja' = 'en') => drawFigure(figure, lang, { id: 'x' });
const syn = (at: number): LaneEvent => ({ kind: 'packet', name: 'SYN', from: 'pc', to: 'server', at, lost: 'wall', again: at > 0 });
const laneX = (figure: LanesFigure) => strokesOf(draw(figure)).flatMap(({ name, x1 }) => (name.startsWith('lane') ? [x1] : []));

group('time runs down', () => {
  const times = [0, 3, 9, 21];
  const heights = (seconds: readonly number[]): number[] => {
    const boxes = boxesOf(draw(of(...seconds.map(syn))));
    return seconds.map((second) => boxes.find(({ words }) => words === `${second} s`)?.bottom ?? Number.NaN);
  };
  test('a longer wait is a longer way, but less than its share', () => {
    const [first = 0, second = 0, third = 0, fourth = 0] = heights(times);
    const [a, b, c] = [second - first, third - second, fourth - third];
    expect(a).toBeLessThan(b);
    expect(b).toBeLessThan(c);
    expect(c / a).toBeLessThan(12 / 3);
  });
  test('packets of one moment share its time', () => {
    const boxes = boxesOf(draw(of(syn(0), { kind: 'packet', name: 'RST', from: 'wall', to: 'pc', at: 0.00002 })));
    expect(boxes.filter(({ words }) => / (?:s|ms)$/.test(words)).map(({ words }) => words)).toEqual(['0 s', '1 ms']);
  });
});

group('how a packet ends', () => {
  test('lost at a lane: a cross on it, and no head', () => {
    const svg = draw(of(syn(0)));
    const [, wall = 0] = laneX(of(syn(0)));
    const crosses = strokesOf(svg).filter(({ name }) => name === 'cross');
    expect(crosses.length).toBeGreaterThan(0);
    for (const { x1, x2 } of crosses) expect((x1 + x2) / 2).toBeCloseTo(wall, 0);
    expect(strokesOf(svg).some(({ name }) => name === 'head')).toBe(false);
  });
  test('lost nobody knows where: a question mark before the receiver, beyond every lane in between', () => {
    const figure = of({ kind: 'packet', name: 'SYN', from: 'pc', to: 'server', lost: 'unknown' });
    const [, wall = 0, server = 0] = laneX(figure);
    const mark = boxesOf(draw(figure)).find(({ words }) => words === '?');
    expect(mark?.left).toBeGreaterThan(wall);
    expect(mark?.right).toBeLessThan(server);
  });
  test('did not come: dashed way, name struck, said in words', () => {
    const figure = of({ kind: 'ghost', name: 'SYN+ACK', from: 'server', to: 'pc' });
    const struck = [...walk(draw(figure))].filter(({ node }) => node.attributes?.['class'] === 'struck').map(({ node }) => node.children);
    expect(struck).toEqual([['SYN+ACK']]);
    expect(strokesOf(draw(figure)).some(({ name }) => name === 'way')).toBe(true);
    expect(boxesOf(draw(figure)).map(({ words }) => words)).toContain('SYN+ACK does not come');
    expect(boxesOf(draw(figure, 'ja')).map(({ words }) => words)).toContain('SYN+ACK が来ない');
    expect(describe(figure, 'en')).toBe('SYN+ACK from the update server does not come.');
    expect(describe(figure, 'ja')).toBe('更新サーバーからの SYN+ACK は来ません。');
  });
  test('what the PC itself owes was not sent', () => {
    const figure = of({ kind: 'ghost', name: 'SYN', from: 'pc', to: 'server' });
    expect(boxesOf(draw(figure)).map(({ words }) => words)).toContain('SYN is not sent');
    expect(describe(figure, 'ja')).toBe('PC から SYN は出ません。');
  });
});

group('in words', () => {
  test('repeats are said once, with their times', () => {
    const words = describe(of(syn(0), syn(3), syn(9), { kind: 'end', at: 21, text: { en: 'Gives up', ja: '断念' } }), 'en');
    expect(words).toBe(
      '0 s: the PC sends SYN to the update server; it ends at the firewall. 3 s, 9 s: the PC sends SYN again to the update server; it ends at the firewall. 21 s: Gives up.',
    );
  });
  test('Japanese has no blank between Japanese words', () => {
    expect(describe(of(syn(0)), 'ja')).toBe('0 秒: PC が更新サーバーへ SYN を送りますが、ファイアウォールで途絶えます。');
  });
  test('what is configured is said first', () => {
    const figure: LanesFigure = {
      kind: 'lanes',
      title,
      lanes: [{ id: 'pc', station: 'client', tag: { en: 'no proxy', ja: 'プロキシなし' } }, lanes[2]],
      events: [syn(0)],
    };
    expect(describe(figure, 'en')).toMatch(/^The PC: no proxy\. 0 s: /);
  });
});

test('any subset of lanes keeps its order and stays on the sheet', () => {
  const stations = ['client', 'router', 'dns', 'proxy', 'firewall', 'server'] as const;
  for (let mask = 1; mask < 64; mask += 1) {
    const chosen = stations.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    const figure: LanesFigure = {
      kind: 'lanes',
      title,
      lanes: chosen.map((station) => ({ id: station, station })),
      events: [{ kind: 'note', text: { en: 'A note', ja: '注記' } }],
    };
    const x = laneX(figure);
    expect(x).toEqual([...x].sort((one, other) => one - other));
    for (const box of boxesOf(draw(figure, 'ja'))) {
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(341);
    }
  }
});
