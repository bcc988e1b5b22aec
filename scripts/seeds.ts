// What mutants start from: the seeds that stand beside each binary format, and those of what is packed.
import { formats, seeds } from '#catalogue';
import type { BinaryFormat, Format, TraceFormat } from '../src/engine/define.ts';
import type { Seed } from '../src/mutants.ts';
import { archiveSeeds, queueSeeds } from './pack.ts';

type Bytes = BinaryFormat | TraceFormat;

export interface Kind {
  readonly id: string;
  /** the format of bytes that reads the mutants; archives are read by whichever knows what is in them */
  readonly format?: Bytes;
  readonly seeds: () => Promise<readonly Seed[]>;
}

/** Seeds whose writers need Node, or that are only a beginning. */
const ELSEWHERE: ReadonlyMap<string, readonly Seed[]> = new Map([
  ['bits-queue', queueSeeds],
  // checksum, mark, and a page of nothing
  ['ese', [{ name: 'qmgr.db', bytes: Uint8Array.from({ length: 4096 }, (_, i) => [1, 2, 3, 4, 0xef, 0xcd, 0xab, 0x89][i] ?? 0) }]],
]);

const binary = [...formats].filter((entry): entry is [string, Bytes] => 'magic' in entry[1]);

/** Every binary format, and archives. */
export const kinds: readonly Kind[] = [
  ...binary.map(([id, format]) => ({
    id,
    format,
    seeds: async () => ELSEWHERE.get(id) ?? (await seeds.get(id)?.())?.() ?? [],
  })),
  { id: 'archive', seeds: async () => archiveSeeds },
];

/** The formats with which a mutant is read as what it was made from, also where it no longer starts like that. */
export function formatsOf({ id, format }: Kind): ReadonlyMap<string, Format> {
  if (!format) return formats;
  return new Map<string, Format>([...[...formats].filter(([, other]) => !('magic' in other)), [id, { ...format, magic: () => true }]]);
}
