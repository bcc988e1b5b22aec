import { describe, expect, it } from 'vitest';
import { inWords, MOST, withNew } from './gather-files.ts';

const file = (name: string, text = 'x'): File => new File([text], name, { lastModified: 0 });

describe('files that were given', () => {
  it('are each taken once', () => expect(withNew([file('a')], [file('a'), file('b')]).map(({ name }) => name)).toEqual(['a', 'b']));
  it('of one name and different size are different files', () => expect(withNew([file('a')], [file('a', 'xy')])).toHaveLength(2));
  it('are never more than can be read', () =>
    expect(
      withNew(
        [],
        Array.from({ length: 3 * MOST }, (_, at) => file(String(at))),
      ),
    ).toHaveLength(MOST));
});

describe('a size in words', () => {
  it('has the unit a reader expects', () => {
    expect(inWords(600, 'en')).toBe('0.6 kB');
    expect(inWords(1_234_567, 'en')).toBe('1.2 MB');
    expect(inWords(4_300_000_000, 'ja')).toMatch(/4\.3 ?GB/);
  });
});
