// No reader of a binary format falls over a broken file: a few hundred mutants here, as many as wanted with `npm run mutants`.
import { describe, expect, test } from 'vitest';
import { formats, seeds } from './catalogue.ts';
import { analyze } from './engine/analyze.ts';
import type { BinaryFormat, TraceFormat } from './engine/define.ts';
import type { Fault } from './engine/fault.ts';
import { fromBytes } from './engine/source.ts';
import { knowledge } from './knowledge.ts';
import { livePlaces, makeRandom, mutate, type Seed } from './mutants.ts';

const MUTANTS = 300;
/** A reading that takes longer hangs: milliseconds of the processor, since a busy machine makes no reader slow. */
const HANG = 2000;
/** What a whole file may hold and a reader can only count or name. */
const COUNTED: readonly Fault['kind'][] = [
  ...(['wpp-messages', 'undescribed-events', 'recorded-packets', 'compressed-buffers', 'lost-events', 'lost-buffers', 'database'] as const),
];
const binary = [...formats].filter((entry): entry is [string, BinaryFormat | TraceFormat] => 'magic' in entry[1]);
const faultsOf = (faults: readonly Fault[] | undefined): readonly Fault[] =>
  (faults ?? []).filter((fault) => !(fault.kind === 'defect' && fault.defect === 'dirty') && !COUNTED.includes(fault.kind));

describe.each(binary)('%s', (id, format) => {
  const load = async (): Promise<readonly Seed[]> => (await seeds.get(id)?.())?.() ?? [];
  const alone = { ...knowledge, formats: new Map([[id, { ...format, magic: () => true }]]) };

  test('has seeds, which it reads without a fault but those they are made with', async () => {
    const all = await load();
    expect(all.length).toBeGreaterThan(0);
    for (const seed of all) {
      expect(format.magic(seed.bytes.subarray(0, 1024)), seed.name).toBe(true);
      const [source] = (await analyze([fromBytes(seed.name, seed.bytes)], knowledge)).sources;
      const [first] = source?.formats ?? [];
      if (first?.format === id && first.records > 0) expect(faultsOf(source?.faults), seed.name).toEqual([]);
      else expect(source?.faults.filter(({ kind }) => COUNTED.includes(kind)).length, seed.name).toBeGreaterThan(0);
    }
  });

  test(`reads ${MUTANTS} mutants to an end`, async () => {
    const all = await load();
    const places = all.map(livePlaces);
    for (let n = 0; n < MUTANTS; n++) {
      const which = n % all.length;
      const bytes = mutate(all[which] as Seed, places[which] ?? [], all, makeRandom(n));
      const before = process.cpuUsage();
      const { sources } = await analyze([fromBytes('mutant', bytes)], alone);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000, `mutant ${n}`).toBeLessThan(HANG);
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
