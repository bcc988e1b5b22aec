// The advised next evidence is worth collecting: adding it lowers the number of live causes, makes the one left surer, or turns their order.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases, commands } from './catalogue.ts';
import { analyze } from './engine/analyze.ts';
import { fromBytes } from './engine/source.ts';
import { knowledge } from './knowledge.ts';

const sources = (id: string, given: readonly string[]) =>
  given.map((file) => fromBytes(file, new Uint8Array(readFileSync(new URL(`../content/cases/${id}/${file}`, import.meta.url)))));

describe.each([...cases])('advice of %s', (id, incident) => {
  test.each(incident.expect.map((one) => [one.title.en, one.given] as const))('%s', async (_, given) => {
    const analysis = await analyze(sources(id, given), knowledge);
    if (analysis.ranking[0]?.grade === 'proven') expect(analysis.next).toBeUndefined();
    if (!analysis.next) return;
    const { command, gives, diagnosis } = analysis.next;
    // the command exists on a Windows that this can be, and nothing of the kind has been given yet
    expect(commands.get(command)?.os.some((os) => analysis.era.includes(os))).toBe(true);
    expect(analysis.facts.some((fact) => fact.kind === gives && (fact.role === 'setting' || fact.role === 'traffic'))).toBe(false);
    expect(analysis.ranking.some((one) => one.diagnosis === diagnosis)).toBe(true);
  });
});

describe('advice that was followed', () => {
  for (const [id, incident] of cases)
    for (const less of incident.expect)
      for (const more of incident.expect.filter((one) => one.given.length > less.given.length && less.given.every((file) => one.given.includes(file))))
        test(`${id}: ${less.title.en} → ${more.title.en}`, async () => {
          const before = await analyze(sources(id, less.given), knowledge);
          const after = await analyze(sources(id, more.given), knowledge);
          const { next } = before;
          const follows = next !== undefined && after.facts.some((fact) => fact.kind === next.gives) && !before.facts.some((fact) => fact.kind === next.gives);
          if (!follows) return;
          const live = (one: typeof before) => (one.ranking[0]?.grade === 'proven' ? 1 : one.ranking.length);
          // one cause is left already: then the advice has to make it surer, or to end it
          const surer = live(before) === 1 && (after.ranking[0]?.score ?? 0) > (before.ranking[0]?.score ?? 0);
          // it may also turn the ranking: what led before is overtaken by what the new evidence shows
          const turned = after.ranking[0]?.diagnosis !== before.ranking[0]?.diagnosis;
          expect(live(after) < live(before) || surer || turned, `${next.command} was to decide`).toBe(true);
        });
});

test('what the 2004 log alone is told to collect decides between what is left', async () => {
  const alone = await analyze(sources('xp-stuck-at-zero-2004', ['windowsupdate.log']), knowledge);
  expect(alone.next).toBeDefined();
  const more = await analyze(sources('xp-stuck-at-zero-2004', ['windowsupdate.log', 'proxycfg.txt', 'ie-proxy.txt']), knowledge);
  const live = (ranking: typeof alone.ranking) => ranking.filter((one) => one.grade !== 'possible').length;
  expect(more.ranking[0]?.grade).toBe('proven');
  expect(live(more.ranking)).toBeLessThanOrEqual(Math.max(1, live(alone.ranking)));
  expect(more.excluded.length + (more.ranking[0]?.grade === 'proven' ? 1 : 0)).toBeGreaterThan(alone.excluded.length);
});
