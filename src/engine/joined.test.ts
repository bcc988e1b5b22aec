import { describe, expect, test } from 'vitest';
import { caseTexts } from '#catalogue';
import { knowledge } from '../knowledge.ts';
import type { Analysis } from './analysis.ts';
import { analyze } from './analyze.ts';
import { isJoined, takeApart } from './joined.ts';
import { fromText } from './source.ts';

const judged = async (text: string): Promise<Analysis> => await analyze([fromText('pasted', text)], knowledge);
const CLASSIC = [
  '2019-01-02\t10:00:00:123\t 900\t1a2b\tAU\t## START ##  AU: Search for updates',
  '2019-01-02\t10:00:03:000\t 900\t1a2b\tMisc\tWARNING: Send failed with hr = 80072ee7.',
  '2019-01-02\t10:00:03:001\t 900\t1a2b\tMisc\tWARNING: SendRequest failed with hr = 80072ee7. Proxy List used: <(null)> Bypass List used : <(null)> Auth Schemes used : <>',
  '2019-01-02\t10:00:03:002\t 900\t1a2b\tPT\tWARNING: GetConfig failure, error = 0x8024402C, soap client error = 5, soap error code = 0, HTTP status code = 200',
];

describe('a paste without its line breaks', () => {
  test.each([
    ['blanks', ' '],
    ['nothing', ''],
  ])('is read record by record, with %s in their place', async (_, between) => {
    const [apart, joined] = await Promise.all([judged(CLASSIC.join('\n')), judged(`What is this?\n${CLASSIC.join(between)}`)]);
    expect([joined.verdict, joined.ranking.map(({ diagnosis }) => diagnosis)]).toEqual([apart.verdict, apart.ranking.map(({ diagnosis }) => diagnosis)]);
    expect(joined.codes.map(({ code }) => code)).toEqual(apart.codes.map(({ code }) => code));
    // all of it stands in the second line of the paste
    expect(new Set(joined.facts.map(({ span }) => span.line))).toEqual(new Set([2]));
    expect(joined.sources[0]?.lines).toBe(2);
  });

  test('keeps the order of its records', async () => {
    const well =
      '2019-01-02\t11:00:00:000\t 900\t1a2b\tAgent\t  * Found 3 updates and 80 categories in search; evaluated appl. rules of 900 out of 1200 deployed entities';
    const [apart, joined] = await Promise.all([judged([...CLASSIC, well].join('\n')), judged([...CLASSIC, well].join(' '))]);
    expect([joined.verdict, joined.because]).toEqual([apart.verdict, apart.because]);
  });

  test.each([
    '2019-01-02 10:00:00, Info                  CBS    ',
    '2019/01/02 10:00:00.1234567 900   1234  Agent           ',
    '<![LOG[One record of it]LOG]!>',
  ])('is seen by its stamps: %s', (record) => {
    const text = `${record}a ${record}b ${record}c`;
    expect(isJoined([{ number: 1, text }], fromText('pasted', text))).toBe(true);
  });

  test('a record that quotes another is no joined paste', () => {
    const text = `${CLASSIC[1]} (see ${CLASSIC[2]})`;
    expect(isJoined([{ number: 1, text }], fromText('pasted', text))).toBe(false);
  });

  test('nothing of it is lost', async () => {
    const text = `before ${CLASSIC.join(' ')}\n\nafter`;
    const { apart, lineOf } = await takeApart(fromText('pasted', text));
    let read = '';
    for await (const chunk of apart.chunks()) read += new TextDecoder().decode(chunk);
    expect(read.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(read.split('\n').flatMap((line, at) => (line === 'before' || line === 'after' ? [lineOf(at + 1)] : []))).toEqual([1, 3]);
  });
});

test('a log of a case gives the same without its line breaks', async () => {
  let tried = 0;
  for (const [name, load] of caseTexts) {
    const lines = (await load()).split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length < 3 || !lines.every((line) => /^\d{4}-\d\d-\d\d[\t ]\d\d:\d\d:\d\d:\d{3}[\t ]/.test(line))) continue;
    const [apart, joined] = await Promise.all([judged(lines.join('\n')), judged(lines.join(' '))]);
    expect([name, joined.verdict, joined.ranking[0]?.diagnosis]).toEqual([name, apart.verdict, apart.ranking[0]?.diagnosis]);
    tried++;
  }
  expect(tried).toBeGreaterThan(3);
});
