// The smaller drawings: what each of them must show of its data.
import { expect, describe as group, test } from 'vitest';
import type { BitsFigure, ConsoleFigure, LadderFigure, LogFigure, RoutesFigure, StepsFigure } from '#engine/define.ts';
import { describe, drawFigure } from './figure.ts';
import { boxesOf, strokesOf, walk } from './inspect.ts';
import type { DrawnNode } from './node.ts';
import { duration } from './words.ts';

const title = { en: 'A drawing', ja: '図' };
const withClass = (svg: DrawnNode, name: string) =>
  [...walk(svg)].map(({ node }) => node).filter((node) => (node.attributes?.['class'] ?? '').split(' ').includes(name));
const wordsOf = (svg: DrawnNode) => boxesOf(svg).map(({ words }) => words);

group('step bar', () => {
  const figure: StepsFigure = {
    kind: 'steps',
    title,
    steps: [
      { name: { en: 'Detect', ja: '検出' }, state: 'done' },
      { name: { en: 'Scan', ja: 'スキャン' }, state: 'failed', says: { en: 'stopped here', ja: 'ここで停止' } },
      { name: { en: 'Download', ja: 'ダウンロード' }, state: 'unknown' },
    ],
  };
  test.each([false, true])('only what is done is filled, only the broken step is lit, and it has words (wide %s)', (wide) => {
    const svg = drawFigure(figure, 'en', { id: 'x', wide });
    expect(withClass(svg, 'done')).toHaveLength(1);
    expect(withClass(svg, 'failed')).toHaveLength(1);
    expect(withClass(svg, 'unknown')).toHaveLength(1);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['Detect', 'Scan', 'stopped here', 'Download']));
  });
  test('in words', () => {
    expect(describe(figure, 'en')).toBe('Detect: done. Scan: stopped here. Download: not reached.');
    expect(describe(figure, 'ja')).toBe('検出: 完了。スキャン: ここで停止。ダウンロード: 未到達。');
  });
});

group('bits of an HRESULT', () => {
  const of = (code: string): BitsFigure => ({ kind: 'bits', title, code, facility: 'FACILITY_X', name: 'NAME_X' });
  test.each(['80072EE2', '00000000', 'FFFFFFFF', '8024402C', 'C1900210'])('%s: 32 bits that spell the number', (code) => {
    const svg = drawFigure(of(code), 'en', { id: 'x' });
    const bits = wordsOf(svg).filter((words) => /^[01]$/.test(words) && !code.includes('!'));
    const row = boxesOf(svg).filter(({ words, size }) => /^[01]$/.test(words) && size === 11);
    expect(bits.length).toBeGreaterThanOrEqual(32);
    expect(Number.parseInt(row.map(({ words }) => words).join(''), 2)).toBe(Number.parseInt(code, 16));
    expect(withClass(svg, 'set')).toHaveLength(row.filter(({ words }) => words === '1').length);
  });
  test('the parts are read out of the number', () => {
    expect(describe(of('80072EE2'), 'en')).toContain('Severity 1 (failure)');
    expect(describe(of('80072EE2'), 'en')).toContain('Facility 7 (FACILITY_X), Code 0x2EE2 = 12002 (NAME_X)');
    expect(describe(of('8024402C'), 'ja')).toContain('ファシリティ 36 (FACILITY_X)、コード 0x402C = 16428');
    expect(describe(of('00040001'), 'en')).toContain('Severity 0 (success)');
  });
});

group('log', () => {
  const figure: LogFigure = {
    kind: 'log',
    title,
    file: 'WindowsUpdate.log',
    lines: [
      {
        number: 7,
        text: '2004-11-22\t09:14:02\t 948\t3b0\tMisc\tWARNING: Send failed with hr = 80072ee2. Proxy List used: <(null)> Bypass List used : <(null)> Auth <>',
        marks: ['80072ee2', '<(null)>'],
        says: { en: 'No proxy.', ja: 'プロキシなし。' },
      },
      { number: 8, text: '2004-11-22\t09:14:03\t 948\t3b0\tAgent\tdone' },
    ],
  };
  test.each([false, true])('every mark is marked, wherever the line breaks (wide %s)', (wide) => {
    const svg = drawFigure(figure, 'en', { id: 'x', wide });
    const marked = withClass(svg, 'key').map(({ children }) => children?.join(''));
    expect(marked.join('')).toBe('80072ee2<(null)><(null)>');
    expect(withClass(svg, 'lit')).toHaveLength(1);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['7', '8', 'No proxy.']));
  });
  test('in the wide form messages stand in one column', () => {
    const starts = wordsOf(drawFigure(figure, 'en', { id: 'x', wide: true })).flatMap((words) => (/^2004/.test(words) ? [words.search(/WARNING|done/)] : []));
    expect(new Set(starts).size).toBe(1);
  });
  test('in words', () => expect(describe(figure, 'ja')).toBe('WindowsUpdate.log の抜粋。7 行目: プロキシなし。'));
});

test('console: what is typed stands behind the prompt, what it means under it', () => {
  const figure: ConsoleFigure = {
    kind: 'console',
    title,
    shell: 'cmd',
    prompt: 'C:\\>',
    lines: [{ typed: 'proxycfg' }, { shows: { en: 'Shows the proxy.', ja: 'プロキシを表示します。' } }],
  };
  const svg = drawFigure(figure, 'en', { id: 'x' });
  expect(wordsOf(svg)).toEqual(expect.arrayContaining(['C:\\>proxycfg', 'Shows the proxy.']));
  expect(withClass(svg, 'prompt').map(({ children }) => children)).toEqual([['C:\\>']]);
  expect(describe(figure, 'en')).toBe('Type: proxycfg. Shows the proxy.');
});

group('routes', () => {
  const figure: RoutesFigure = {
    kind: 'routes',
    title,
    stations: [
      { id: 'proxy', name: 'P' },
      { id: 'wall', name: 'W', wall: true },
      { id: 'site', name: 'S', goal: true },
    ],
    ways: [
      { who: 'one', stops: ['proxy', 'wall', 'site'] },
      { who: 'two', stops: [], blocked: 'wall' },
    ],
  };
  test('one arrives, one ends at the wall', () => {
    const svg = drawFigure(figure, 'en', { id: 'x' });
    const strokes = strokesOf(svg);
    const wall = strokes.find(({ name }) => name.includes('wall'))?.x1 ?? 0;
    const crosses = strokes.filter(({ name }) => name === 'cross');
    expect(withClass(svg, 'head')).toHaveLength(1);
    for (const { x1, x2 } of crosses) expect((x1 + x2) / 2).toBeCloseTo(wall, 0);
    expect(withClass(svg, 'stop')).toHaveLength(1);
  });
  test('in words', () => expect(describe(figure, 'en')).toBe('one: P → W → S. two: stopped at W.'));
});

group('ladder', () => {
  const of = (at: number[], end: number): LadderFigure => ({
    kind: 'ladder',
    title,
    moment: 'SYN',
    rows: [{ name: { en: 'Row', ja: '行' }, at, end: { at: end, text: { en: 'fails', ja: '失敗' } } }],
  });
  const circles = (figure: LadderFigure) => withClass(drawFigure(figure, 'en', { id: 'x' }), 'moment').map(({ attributes }) => Number(attributes?.['cx']));
  test('moments lie to scale', () => {
    const [a = 0, b = 0, c = 0] = circles(of([0, 3, 9], 21));
    expect((c - a) / (b - a)).toBeCloseTo(3, 1);
  });
  test('an end far beyond is drawn behind a break, not to scale', () => {
    const figure = of([0, 600, 1200], 1_209_600);
    expect((circles(figure).at(-1) ?? 0) - (circles(figure)[0] ?? 0)).toBeGreaterThan(100);
    expect(wordsOf(drawFigure(figure, 'en', { id: 'x' }))).toEqual(expect.arrayContaining(['10 min', '20 min', '14 days']));
  });
  test('in words', () => expect(describe(of([0, 3, 9], 21), 'ja')).toBe('行: SYN 0 秒、3 秒、9 秒、21 秒で失敗。'));
});

test.each([
  [0, '0 s', '0 秒'],
  [0.0004, '1 ms', '1 ms'],
  [0.038, '38 ms', '38 ms'],
  [0.31, '0.3 s', '0.3 秒'],
  [21, '21 s', '21 秒'],
  [600, '10 min', '10 分'],
  [1_209_600, '14 days', '14 日'],
])('%d seconds: %s, %s', (seconds, en, ja) => {
  expect(duration(seconds, 'en')).toBe(en);
  expect(duration(seconds, 'ja')).toBe(ja);
});
