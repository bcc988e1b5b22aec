// No reader of a binary format falls over a broken file: a few hundred mutants here, as many as wanted with `npm run mutants`, which also
// counts those that take longer than two seconds; here a hang runs into the limit of the test.
import { describe, expect, test } from 'vitest';
import { kinds } from '../scripts/seeds.ts';
import type { Fault } from './engine/analysis.ts';
import { analyze } from './engine/analyze.ts';
import { fromBytes } from './engine/source.ts';
import { knowledge } from './knowledge.ts';
import { livePlaces, makeRandom, mutate, type Seed } from './mutants.ts';

const MUTANTS = 300;
/** What a whole trace may hold and a reader can only count. */
const COUNTED: readonly Fault['kind'][] = ['wpp-messages', 'undescribed-events', 'recorded-packets', 'compressed-buffers', 'lost-events', 'lost-buffers'];
const each = kinds.flatMap(({ id, format, silent, seeds }) => (format ? [{ id, format, silent, seeds }] : []));

describe.each(each)('$id', ({ id, format, silent, seeds: load }) => {
  const alone = { ...knowledge, formats: new Map([[id, { ...format, magic: () => true }]]) };

  test('has seeds, which it reads without a fault but those they are made with', async () => {
    const all = await load();
    expect(all.length).toBeGreaterThan(0);
    for (const seed of all) {
      expect(format.magic(seed.bytes.subarray(0, 1024)), seed.name).toBe(true);
      const { sources } = await analyze([fromBytes(seed.name, seed.bytes)], knowledge);
      const [first] = sources[0]?.formats ?? [];
      if (first) expect(first, seed.name).toMatchObject({ format: id, records: expect.any(Number) });
      else
        expect(
          sources[0]?.faults.map(({ kind }) => kind).filter((kind) => COUNTED.includes(kind)),
          seed.name,
        ).not.toEqual([]);
      expect(sources[0]?.faults.filter((fault) => !(fault.kind === 'defect' && fault.defect === 'dirty') && !COUNTED.includes(fault.kind))).toEqual([]);
    }
  });

  test(`reads ${MUTANTS} mutants to an end`, async () => {
    const all = await load();
    const places = all.map(livePlaces);
    for (let n = 0; n < MUTANTS; n++) {
      const which = n % all.length;
      const bytes = mutate(all[which] as Seed, places[which] ?? [], all, makeRandom(n));
      const { sources } = await analyze([fromBytes('mutant', bytes)], alone);
      expect(
        sources[0]?.faults.filter((fault) => fault.kind === 'unreadable'),
        `mutant ${n}`,
      ).toEqual([]);
    }
  });

  test('reads a file that is cut at any length', async () => {
    const [seed] = await load();
    const bytes = (seed as Seed).bytes;
    const live = (livePlaces(seed as Seed).at(-1) ?? 0) + 8;
    const read = 'lines' in format ? format.lines : format.bytes;
    for (let length = 0; length <= bytes.length; length += length < live ? 1 : 4001)
      for await (const record of read(fromBytes('cut', bytes.subarray(0, length)).chunks(), () => {})) expect(record.text).toBeTypeOf('string');
  });
});

test('mutants are the same on every machine, and differ', () => {
  const seed = { name: 'x', bytes: Uint8Array.from({ length: 400 }, (_, i) => i & 255) };
  const made = (n: number): string => mutate(seed, livePlaces(seed), [seed], makeRandom(n)).join();
  expect(made(7)).toBe(made(7));
  expect(new Set(Array.from({ length: 200 }, (_, n) => made(n))).size).toBeGreaterThan(150);
});
