import { describe, expect, it } from 'vitest';
import { findPatterns } from './find-patterns.ts';

const seen = (path: string, text: string) => findPatterns(path, text).patterns.map(({ at, source, flags }) => [at, source, flags]);

describe('patterns', () => {
  it('are found as literals and as constant texts', () => {
    expect(seen('a.ts', "const a = /x+$/i;\nnew RegExp('y', 'g');\nconst b = 4 / 2 / 1;\nRegExp(/z/, 'u');")).toEqual([
      ['a.ts:1', 'x+$', 'i'],
      ['a.ts:2', 'y', 'g'],
      ['a.ts:4', 'z', 'u'],
      ['a.ts:4', 'z', ''],
    ]);
  });

  it('are read as they will be when they are put together from constants', () => {
    const script =
      "const W = ['a', `b${'c'}`] as const;\nconst D = /\\d/;\nconst S = '(?:' + W.join('|') + ')';\nnew RegExp(`^${S}${D.source}$`, 'u');\nnew RegExp(String.raw`\\s`);";
    expect(seen('a.ts', script)).toEqual([
      ['a.ts:2', '\\d', ''],
      ['a.ts:4', '^(?:a|bc)\\d$', 'u'],
      ['a.ts:5', '\\s', ''],
    ]);
  });

  it('that only the run time knows are named', () =>
    expect(findPatterns('a.ts', 'let x = "a";\nRegExp(x);\nnew RegExp(`${y}`);').unknowable).toEqual(['a.ts:2', 'a.ts:3']));

  it('are found in the scripts of a page, at their own lines', () => {
    expect(seen('a.astro', '---\nconst a = /b/;\n---\n<p>/not/</p>\n<script>\n  /c/.test(x);\n</script>')).toEqual([
      ['a.astro:2', 'b', ''],
      ['a.astro:6', 'c', ''],
    ]);
  });
});
