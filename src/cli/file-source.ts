// Path or standard input → Source. What cannot be opened fails when it is read, so that the engine says it like any other fault.
import { createReadStream, statSync } from 'node:fs';
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
    chunks: () => createReadStream(path, { highWaterMark: 1 << 20 }),
    async slice(from, to) {
      await using file = await open(path);
      const { buffer, bytesRead } = await file.read(new Uint8Array(Math.max(0, to - from)), 0, Math.max(0, to - from), from);
      return buffer.subarray(0, bytesRead);
    },
  };
}

/** `-` is standard input, read to its end. */
export async function openSource(name: string): Promise<Source> {
  if (name !== '-') return openFile(name);
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return fromBytes('-', Buffer.concat(parts));
}
