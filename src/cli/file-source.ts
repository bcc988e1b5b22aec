// Path or standard input → Source. What cannot be opened fails when it is read, so that the engine says it like any other fault.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
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

/** What fits into the cache of one core, together with what is made of it. */
const BLOCK = 1 << 16;

/**
 * Two blocks in turn, used again and again: new memory for each takes several times as long to get as to read into.
 * They are read on the thread that works on them, which then finds them in its cache.
 */
async function* readBlocks(path: string): AsyncGenerator<Uint8Array> {
  const blocks = [new Uint8Array(BLOCK), new Uint8Array(BLOCK)];
  const file = openSync(path, 'r');
  try {
    for (let turn = 0; ; turn++) {
      const block = blocks[turn % 2] as Uint8Array;
      const length = readSync(file, block);
      if (length === 0) return;
      yield block.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** `-` is standard input, read to its end. */
export async function openSource(name: string): Promise<Source> {
  if (name !== '-') return openFile(name);
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return fromBytes('-', Buffer.concat(parts));
}
