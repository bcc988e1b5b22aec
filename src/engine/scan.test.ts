import { describe, expect, test } from 'vitest';
import { makeFinder, type Needle, type Scan, scan } from './scan.ts';
import { fromBytes, WINDOW } from './source.ts';

const needle = (literal: string, reach = 0): Needle => ({ literal, reach });
const found = (literals: readonly string[], text: string): string[] => {
  const hits: string[] = [];
  makeFinder(literals.map((literal) => needle(literal))).find(text, text.length, (end, ids) => hits.push(...ids.map((id) => `${end} ${id}`)));
  return hits.sort();
};
/** What a plain search finds: the places behind each literal, ASCII letters in either case. */
const plain = (literals: readonly string[], text: string): string[] => {
  const lower = (one: string): string => one.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return literals
    .flatMap((literal, id) =>
      Array.from({ length: text.length }, (_, at) => (lower(text).startsWith(lower(literal), at) ? [`${at + literal.length} ${id}`] : [])).flat(),
    )
    .sort();
};

describe('the finder', () => {
  test('finds what a plain search finds', () => {
    let state = 1;
    const below = (count: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * count);
    };
    const word = (longest: number): string => Array.from({ length: 1 + below(longest) }, () => 'aAbB0更Ж'[below(7)]).join('');
    for (let round = 0; round < 300; round++) {
      const literals = [...new Set(Array.from({ length: 1 + below(12) }, () => word(5)))];
      const text = word(60);
      expect(found(literals, text), `${literals} in ${text}`).toEqual(plain(literals, text));
    }
  });
  test('an unknown letter stands for none of a literal', () => expect(found(['Имя журнала'], 'Qмя журнала')).toEqual([]));
});

const LITERALS = [needle('failed with', 2), needle('0x8'), needle('更新')];
const all = async (bytes: Uint8Array, cut: number): Promise<Scan> => await scan(fromBytes('log', bytes, cut), makeFinder(LITERALS));
const LINES = ['first', '', 'call failed with 0x80070005', 'next', 'the one after', '更新プログラム', '', 'x'.repeat(3 * WINDOW), 'Failed With nothing', 'end'];
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);
// 更新 in Shift_JIS
const shiftJis = (text: string): Uint8Array =>
  Uint8Array.from(
    text
      .replace('更新プログラム', '\x8d\x58\x90\x56')
      .split('')
      .map((one) => one.charCodeAt(0)),
  );

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('lines that end with %s', (_, end) => {
  const text = LINES.join(end);
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-16', utf16(text)],
    ['Shift_JIS', shiftJis(text)],
  ])('are the same however %s is cut', async (encoding, bytes) => {
    const whole = await all(bytes, 1 << 20);
    expect(whole.lines).toBe(LINES.length);
    expect(whole.kept.map(({ number }) => number)).toEqual([3, 4, 5, 6, 9, 10]);
    expect(whole.kept[0]).toMatchObject({ text: LINES[2], before: '', earlier: 'first', after: ['next', 'the one after'] });
    expect(whole.kept[3]?.text).toBe(encoding === 'Shift_JIS' ? '更新' : LINES[5]);
    for (const cut of [1, 2, 3, 7, 100, 4096]) expect(await all(bytes, cut), `${cut} bytes at a time`).toEqual(whole);
  });
});

describe('a line longer than a window', () => {
  const wide = (at: number): string => `${'y'.repeat(at)}failed with${'y'.repeat(2 * WINDOW - at - 11)}`;
  test('is looked at window by window, and leaves nothing behind its last', async () => {
    for (const cut of [1 << 20, 2 * WINDOW, WINDOW, 1000]) {
      const { kept, head } = await scan(fromBytes('log', new TextEncoder().encode(`${wide(WINDOW)}\nshort`), cut), makeFinder([needle('failed with')]));
      expect(head.map(({ number, text }) => `${number}: ${text.length}`)).toEqual([`1: ${WINDOW}`, `1: ${WINDOW}`, '2: 5']);
      expect(kept.map(({ number, text }) => [number, text.slice(0, 11)])).toEqual([[1, 'failed with']]);
    }
  });
  test('hides what lies across two windows, also from a block that ends there', async () => {
    for (const cut of [1 << 20, WINDOW, 1000]) {
      const { kept } = await scan(fromBytes('log', new TextEncoder().encode(`${wide(WINDOW - 3)}\n`), cut), makeFinder([needle('failed with')]));
      expect(kept, `${cut} bytes at a time`).toEqual([]);
    }
  });
});
