// No reader of a binary format falls over a broken file: a few hundred mutants here, as many as wanted with `npm run mutants`.
import { describe, expect, test } from 'vitest';
import { formatsOf, kinds } from '../scripts/seeds.ts';
import { analyze } from './engine/analyze.ts';
import { fromBytes, type Source } from './engine/source.ts';
import { knowledge } from './knowledge.ts';
import { livePlaces, makeRandom, mutate, type Seed } from './mutants.ts';

const MUTANTS = 300;
/** A reading that takes longer hangs. */
const HANG = 2000;
describe.each(kinds.filter(({ format }) => format))('$id', (kind) => {
  const { id, seeds: load } = kind;
  const format = kind.format as NonNullable<typeof kind.format>;
  const own = { ...knowledge, formats: formatsOf(kind) };

  test('has seeds, which it reads', async () => {
    const all = await load();
    expect(all.length).toBeGreaterThan(0);
    for (const seed of all) {
      expect(format.magic(seed.bytes.subarray(0, 128)), seed.name).toBe(true);
      const { sources } = await analyze([fromBytes(seed.name, seed.bytes)], knowledge);
      expect(sources[0]?.encoding, seed.name).toBe('binary');
      // what is known and not read is said
      expect((sources[0]?.lines ?? 0) + (sources[0]?.faults.length ?? 0), `${seed.name} of ${id}`).toBeGreaterThan(0);
      expect(sources[0]?.faults.filter(({ kind }) => kind === 'unreadable' || kind === 'binary')).toEqual([]);
    }
  });

  test(`reads ${MUTANTS} mutants to an end`, async () => {
    const all = await load();
    const places = all.map(livePlaces);
    await analyze([fromBytes('seed', (all[0] as Seed).bytes)], own);
    for (let n = 0; n < MUTANTS; n++) {
      const which = n % all.length;
      const bytes = mutate(all[which] as Seed, places[which] ?? [], all, makeRandom(n));
      const start = performance.now();
      const { sources } = await analyze([fromBytes('mutant', bytes)], own);
      expect(performance.now() - start, `mutant ${n}`).toBeLessThan(HANG);
      expect(
        sources[0]?.faults.filter((fault) => fault.kind === 'unreadable'),
        `mutant ${n}`,
      ).toEqual([]);
    }
  });

  const drain = async (source: Source): Promise<void> => {
    const pieces = 'lines' in format ? format.lines(source.chunks(), () => {}) : format.bytes(source.chunks(), () => {});
    for await (const piece of pieces) expect(piece).toBeTypeOf('object');
  };
  test('reads a file that is cut at any length', async () => {
    const [seed] = await load();
    const bytes = (seed as Seed).bytes;
    const live = (livePlaces(seed as Seed).at(-1) ?? 0) + 8;
    for (let length = 0; length <= bytes.length; length += length < live ? 1 : 4001) await drain(fromBytes('cut', bytes.subarray(0, length)));
  });
});

test('mutants are the same on every machine, and differ', () => {
  const seed = { name: 'x', bytes: Uint8Array.from({ length: 400 }, (_, i) => i & 255) };
  const made = (n: number): string => mutate(seed, livePlaces(seed), [seed], makeRandom(n)).join();
  expect(made(7)).toBe(made(7));
  expect(new Set(Array.from({ length: 200 }, (_, n) => made(n))).size).toBeGreaterThan(150);
});
