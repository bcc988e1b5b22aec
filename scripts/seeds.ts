// What mutants start from: the seeds that stand beside each binary format, and those of what is packed.
import { formats, seeds } from '#catalogue';
import type { BinaryFormat } from '../src/engine/define.ts';
import type { Seed } from '../src/mutants.ts';
import { archiveSeeds, queueSeeds } from './pack.ts';

export interface Kind {
  readonly id: string;
  /** the one format that reads the mutants; archives are read by all */
  readonly format?: BinaryFormat;
  /** a format that is known and not read gives no records, and says so */
  readonly silent?: true;
  readonly seeds: () => Promise<readonly Seed[]>;
}

/** Seeds whose writers need Node, or that are only a beginning. */
const ELSEWHERE: ReadonlyMap<string, readonly Seed[]> = new Map([
  ['bits-queue', queueSeeds],
  // checksum, mark, and a page of nothing
  ['ese', [{ name: 'qmgr.db', bytes: Uint8Array.from({ length: 4096 }, (_, i) => [1, 2, 3, 4, 0xef, 0xcd, 0xab, 0x89][i] ?? 0) }]],
]);

const binary = [...formats].filter((entry): entry is [string, BinaryFormat] => 'magic' in entry[1]);

/** Every binary format, and archives. */
export const kinds: readonly Kind[] = [
  ...binary.map(([id, format]) => ({
    id,
    format,
    ...(id === 'ese' ? { silent: true as const } : {}),
    seeds: async () => ELSEWHERE.get(id) ?? (await seeds.get(id)?.())?.() ?? [],
  })),
  { id: 'archive', seeds: async () => archiveSeeds },
];
