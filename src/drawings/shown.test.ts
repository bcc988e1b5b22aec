import { describe, expect, it } from 'vitest';
import type { DrawnNode } from './node.ts';
import { cut, LONGEST, line, shown } from './shown.ts';

const textOf = (nodes: readonly (DrawnNode | string)[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children ?? []))).join('');
const marked = (nodes: readonly (DrawnNode | string)[]): string => textOf(nodes.filter((node) => typeof node !== 'string' && node.tag === 'mark'));

describe('a text of the input', () => {
  it('shows every control and format character there is, and leaves none in the text', () => {
    const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
    for (let point = 0; point <= 0x10ffff; point++) {
      const character = String.fromCodePoint(point);
      if (!hidden.test(character) || character === '\t') continue;
      // the escape alone is shown; with its letters it is a sequence, tested below
      expect(textOf(shown(`a${character}b`))).toBe(`a‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›b`);
    }
  });

  it('shows half a surrogate pair as what it is', () => expect(textOf(shown('a\ud800b'))).toBe('a‹U+D800›b'));

  it('takes terminal sequences out and counts them', () => expect(textOf(shown('\u001b[31mred\u001b[0m'))).toBe('red‹ESC × 2›'));

  it('leaves markup, tabs and Japanese as they are', () => {
    const plain = '<img src=x onerror=alert(1)>\t更新';
    expect(shown(plain)).toEqual([plain]);
  });
});

describe('a line of evidence', () => {
  it('marks its decisive words', () => expect(marked(line({ text: 'hr = 80072ee2.', from: 5, to: 13 }, '{count}'))).toBe('80072ee2'));

  it('shows a long line as a window around them, and says what is left out', () => {
    const text = `${'a'.repeat(1_000_000)}80072ee2${'b'.repeat(1_000_000)}`;
    const nodes = line({ text, from: 1_000_000, to: 1_000_008 }, '({count})');
    expect(marked(nodes)).toBe('80072ee2');
    expect(textOf(nodes).length).toBeLessThan(LONGEST);
    expect(textOf(nodes)).toMatch(/^\(999800\)a+80072ee2b+\(\d+\)$/);
  });

  it('never loses or invents a character in the count', () => {
    const text = 'x'.repeat(5000);
    for (const from of [0, 1, 199, 2500, 4990, 5000, 9000]) {
      const part = cut({ text, from, to: from + 20 });
      expect(part.cutBefore + part.text.length + part.cutAfter).toBe(text.length);
      expect(part.to).toBeLessThanOrEqual(part.text.length);
    }
  });

  it('survives columns that fit nothing', () => expect(textOf(line({ text: 'short', from: 90, to: 3 }, '{count}'))).toBe('short'));
});
