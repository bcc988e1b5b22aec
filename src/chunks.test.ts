// Whoever reads a source may use the memory of a chunk again once the next but one is asked for: nobody holds on to a chunk for longer.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { seeds } from './catalogue.ts';
import { analyze } from './engine/analyze.ts';
import { fromBytes, type Source } from './engine/source.ts';
import { knowledge } from './knowledge.ts';

const root = join(import.meta.dirname, '..');

/** Two blocks in turn: each chunk overwrites the one before the last. */
function fromReused(name: string, bytes: Uint8Array, cut: number): Source {
  return {
    ...fromBytes(name, bytes),
    async *chunks() {
      const blocks = [new Uint8Array(cut), new Uint8Array(cut)];
      for (let at = 0, turn = 0; at < bytes.length; at += cut, turn++) {
        const block = blocks[turn % 2] as Uint8Array;
        block.fill(0xee);
        block.set(bytes.subarray(at, at + cut));
        yield block.subarray(0, Math.min(cut, bytes.length - at));
      }
    },
  };
}

const inputs: Record<string, Uint8Array> = {};
for (const [id, load] of seeds) for (const { name, bytes } of (await load())()) inputs[`${id} ${name}`] = bytes;
for (const path of globSync('content/cases/*/*', { cwd: root }).sort()) if (!path.endsWith('.ts')) inputs[path] = readFileSync(join(root, path));
for (const [name, bytes] of Object.entries(inputs)) if (bytes.length < 50_000) inputs[`${name}.gz`] = gzipSync(bytes);

test.each(Object.entries(inputs))('%s', async (name, bytes) => {
  for (const cut of [61, 1000, 4096])
    expect(await analyze([fromReused(name, bytes, cut)], knowledge), `${cut} bytes at a time`).toEqual(await analyze([fromBytes(name, bytes, cut)], knowledge));
});
