import { expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { makeFew } from './few.ts';

const fact = (line: number, code = '1'): Fact => ({ kind: 'failure', role: 'failure', span: { source: 0, line }, quote: '', fields: { code } });
const lines = (given: readonly number[]): readonly number[] => {
  const few = makeFew();
  for (const line of given) few.take(fact(line));
  return few.all().map((one) => one.span.line);
};

test('keeps all of a few', () => expect(lines([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5, 6]));
test('keeps the first and the last three of many', () => expect(lines([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([1, 2, 3, 6, 7, 8]));
test('goes by place, not by the order of reading: a log that has gone round', () =>
  expect(lines([50, 51, 52, 53, 54, 10, 11, 12, 13, 14])).toEqual([10, 11, 12, 52, 53, 54]));
test('keeps one statement apart from another', () => {
  const few = makeFew();
  for (let line = 1; line <= 9; line++) few.take(fact(line, String(line % 2)));
  expect(few.all()).toHaveLength(9);
});
