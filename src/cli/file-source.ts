// Path or standard input → Source. What cannot be opened fails when it is read, so that the engine says it like any other fault.
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fromBytes, type Source } from '#engine/source.ts';

/** `npm run` moves to the root of the package: a relative path is meant from where the user stands. */
const whole = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);

function openFile(name: string): Source {
  const path = whole(name);
  return {
    name,
    size: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    chunks: () => readBlocks(path),
    async slice(from, to) {
      await using file = await open(path);
      const { buffer, bytesRead } = await file.read(new Uint8Array(Math.max(0, to - from)), 0, Math.max(0, to - from), from);
      return buffer.subarray(0, bytesRead);
    },
  };
}

const BLOCK = 1 << 18;

/**
 * Blocks in turn, used again and again: new memory for each takes several times as long to get as to read into.
 * While one is worked on, the next is being read; the one before it still holds.
 */
async function* readBlocks(path: string): AsyncGenerator<Uint8Array> {
  await using file = await open(path);
  const blocks = Array.from({ length: 3 }, () => new Uint8Array(BLOCK));
  const fill = (turn: number) => file.read(blocks[turn % 3] as Uint8Array, 0, BLOCK, null);
  let coming = fill(0);
  try {
    for (let turn = 1; ; turn++) {
      const { buffer, bytesRead } = await coming;
      if (bytesRead === 0) return;
      coming = fill(turn);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // whoever stops early does not want to know how the next one would have gone
    await coming.catch(() => {});
  }
}

/** `-` is standard input, read to its end. */
export async function openSource(name: string): Promise<Source> {
  if (name !== '-') return openFile(name);
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return fromBytes('-', Buffer.concat(parts));
}
