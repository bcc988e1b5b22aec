// Every incident of content/cases is a golden test, and so is each of them told otherwise: renamed, re-encoded, cut, doubled, buried in noise.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Expectation } from '#engine/define.ts';
import { cases } from './catalogue.ts';
import type { Analysis } from './engine/analysis.ts';
import { analyze } from './engine/analyze.ts';
import { fromBytes, type Source } from './engine/source.ts';
import { knowledge } from './knowledge.ts';
import { type Law, laws } from './laws.ts';

const bytesOf = (id: string, file: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../content/cases/${id}/${file}`, import.meta.url)));
const given = (id: string, expectation: Expectation): Source[] => expectation.given.map((file) => fromBytes(file, bytesOf(id, file)));
const retold = (id: string, expectation: Expectation, law: Law): Source[] =>
  expectation.given.flatMap((name) => law.retell({ name, bytes: bytesOf(id, name) }) ?? [fromBytes(name, bytesOf(id, name))]);
const brief = ({ verdict, ranking }: Analysis) => ({ verdict, first: ranking[0]?.diagnosis, grade: ranking[0]?.grade });

for (const [id, incident] of cases) {
  describe(id, () => {
    for (const expectation of incident.expect) {
      test(expectation.title.en, async () => {
        const analysis = await analyze(given(id, expectation), knowledge);
        expect({ verdict: analysis.verdict, ranking: analysis.ranking.map((one) => `${one.diagnosis} ${one.grade}`) }).toMatchObject({
          verdict: expectation.verdict,
        });
        expectation.ranking?.forEach((wanted, i) => expect(analysis.ranking[i]).toMatchObject(wanted));
        for (const never of expectation.never ?? []) expect(analysis.ranking.map((one) => one.diagnosis)).not.toContain(never);
        if (expectation.notProven) expect(analysis.ranking.map((one) => one.grade)).not.toContain('proven');
      });
      // A bare code is the whole text: noise around it makes another text of it.
      const bare = expectation.given.every((file) => bytesOf(id, file).length < 64);
      for (const law of laws.filter(({ id }) => !(bare && id.startsWith('among'))))
        test(`${expectation.title.en}: ${law.id}`, async () => {
          const plain = await analyze(given(id, expectation), knowledge);
          expect(brief(await analyze(retold(id, expectation, law), knowledge))).toEqual(brief(plain));
        });
    }
  });
}

test('there are cases', () => expect(cases.size).toBeGreaterThan(0));
