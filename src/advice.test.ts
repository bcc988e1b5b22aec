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
    const { command, for: target } = analysis.next;
    // the command exists on a Windows that this can be, and nothing of the kind has been given yet
    expect(commands.get(command)?.os.some((os) => analysis.era.includes(os))).toBe(true);
    if (target) {
      expect(analysis.facts.some((fact) => fact.kind === target.gives && target.gives !== 'failure')).toBe(false);
      expect(analysis.ranking.some((one) => one.diagnosis === target.diagnosis)).toBe(true);
    } else {
      const { formats = [] } = commands.get(command)?.log ?? {};
      expect(analysis.verdict).toBe('inconclusive');
      expect(formats.length).toBeGreaterThan(0);
      expect(analysis.sources.flatMap((one) => one.formats.map(({ format }) => format)).some((format) => formats.includes(format))).toBe(false);
    }
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
          const gives = next?.for?.gives;
          const follows = gives !== undefined && after.facts.some((fact) => fact.kind === gives) && !before.facts.some((fact) => fact.kind === gives);
          if (!follows) return;
          const live = (one: typeof before) => (one.ranking[0]?.grade === 'proven' ? 1 : one.ranking.length);
          // one cause is left already: then the advice has to make it surer, or to end it
          const surer = live(before) === 1 && (after.ranking[0]?.score ?? 0) > (before.ranking[0]?.score ?? 0);
          // it may also turn the ranking: what led before is overtaken by what the new evidence shows
          const turned = after.ranking[0]?.diagnosis !== before.ranking[0]?.diagnosis;
          expect(live(after) < live(before) || surer || turned, `${next?.command} was to decide`).toBe(true);
        });
});

const scan = '2014-02-11\t08:00:12:120\t 992\t158\tAgent\tWARNING: Failed to synchronize, error = 0x8024000F';
test.each([
  ['the screen of a failed installation', 'Failure configuring Windows updates\nReverting changes', 'open-cbs-log'],
  ['a code that no cause is known for', '0x8024000F', 'get-windowsupdatelog'],
  ['the log of the failed scan itself', scan, undefined],
])('where no cause is in sight, the log that is missing is asked for: %s', async (_, text, command) => {
  const analysis = await analyze([fromBytes('pasted', new TextEncoder().encode(text))], knowledge);
  expect(analysis).toMatchObject({ verdict: 'inconclusive', ranking: [] });
  expect(analysis.next).toEqual(command && { command });
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
