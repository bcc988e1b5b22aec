import { expect, test } from 'vitest';
import { SEAM, widthOf, wrap, wrapColumns } from './measure.ts';

const TYPE = { size: 12 };
const SENTENCES = [
  'The PC sends the same SYN at 0, 3 and 9 seconds. The firewall drops each of them.',
  'PC は同じ SYN を 0 秒、3 秒、9 秒に送ります。ファイアウォールがすべて捨てます。',
  '「その名前は存在しない」と DNS サーバーが答えます（NXDOMAIN）。',
  'a-very-long-name.delivery.mp.microsoft.example:8080/with/a/path?and=query',
];

test.each(SENTENCES)('no character is lost and no line is wider than its room: %s', (sentence) => {
  for (let room = 40; room <= 400; room += 12) {
    const lines = wrap(sentence, room, TYPE);
    expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
    for (const words of lines) expect(widthOf(words, TYPE), words).toBeLessThanOrEqual(room + 12.8);
  }
});

test.each(SENTENCES)('no line starts with a closing mark or ends with an opening one: %s', (sentence) => {
  for (let room = 90; room <= 400; room += 12) {
    const lines = wrap(sentence, room, TYPE);
    for (const words of lines.slice(1)) expect(words).not.toMatch(/^[、。」）ーャュョッァィゥェォ,.:;]/);
    for (const words of lines.slice(0, -1)) expect(words).not.toMatch(/[「（(]$/);
  }
});

test('lines are evened out: no lone last word', () => {
  const [first = '', second = ''] = wrap('Shows direct access, which means that there is no proxy', 300, TYPE);
  expect(widthOf(second, TYPE)).toBeGreaterThan(widthOf(first, TYPE) * 0.6);
});

test('katakana words stay whole where they fit', () => {
  for (const words of wrap('更新サーバーとプロキシとファイアウォール', 110, TYPE))
    expect(words).toMatch(/^(?:更新サーバーと?|プロキシと?|ファイアウォール|更新サーバーとプロキシと)$/);
});

test('a seam breaks a word and is never printed', () => {
  expect(wrap(`10.2.0.3${SEAM}:8080`, 60, TYPE)).toEqual(['10.2.0.3', ':8080']);
  expect(wrap(`10.2.0.3${SEAM}:8080`, 200, TYPE)).toEqual(['10.2.0.3:8080']);
});

test('columns of a log: every character once, continuation lines leave room for their indent', () => {
  const line = 'WARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <(null)> Bypass List used : <(null)> Auth Schemes used : <>';
  for (const columns of [20, 45, 81, 400]) {
    const ranges = wrapColumns(line, columns, 2);
    expect(
      ranges
        .map(({ from, to }) => line.slice(from, to))
        .join('')
        .replaceAll(' ', ''),
    ).toBe(line.replaceAll(' ', ''));
    ranges.forEach(({ from, to }, index) => {
      expect(to - from + (index > 0 ? 2 : 0)).toBeLessThanOrEqual(columns);
    });
  }
});
