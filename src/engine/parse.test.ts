import { expect, test } from 'vitest';
import type { Format } from './define.ts';
import { parse } from './parse.ts';
import type { KeptLine, Scan } from './scan.ts';

const LINES = 300;

/** Lines that each open a block which reaches over all the others. */
function makeScan(looked: () => void): Scan {
  const kept = Array.from({ length: LINES }, (_, i): KeptLine => {
    const text = `> Example of a head ${i}`;
    return {
      number: i + 1,
      hits: [0],
      get text() {
        looked();
        return text;
      },
    };
  });
  return { encoding: 'utf-8', lines: LINES, kept, head: [], tail: [], sample: [], faults: [] };
}

const format: Format = {
  title: { en: 'Example', ja: '例' },
  opens: ['Example of a head'],
  reach: LINES,
  samples: [],
  // reads nothing: whoever looks at the text of a line does so to undress it
  read: () => [],
};

test('a line is undressed once, in however many blocks it stands', () => {
  let looks = 0;
  parse(
    makeScan(() => looks++),
    0,
    new Map([['example', format]]),
    new Map([[0, 'example']]),
  );
  // comparing the line with what is under its dress looks at the first line of each block again
  expect(looks).toBeLessThan(8 * LINES);
});

test('of a long line, each window is undressed for itself', () => {
  const scan: Scan = {
    ...makeScan(() => undefined),
    kept: [
      { number: 1, text: '> first', hits: [0] },
      { number: 1, text: '> second', hits: [] },
    ],
  };
  const read: string[] = [];
  const listening: Format = {
    ...format,
    read(block) {
      read.push(block.map((line) => line.text).join('+'));
      return [];
    },
  };
  parse(scan, 0, new Map([['example', listening]]), new Map([[0, 'example']]));
  expect(read).toEqual(['> first+> second', 'first+second']);
});
