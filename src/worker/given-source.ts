// File or text → Source, in the browser: read block by block, with every byte counted.
import { fromText, type Source } from '#engine/source.ts';
import type { Given } from './message.ts';

/** Bytes asked for at once, and bytes handed on at once. */
const PIECE = 1 << 22;
const BLOCK = 1 << 20;

/** A `Given` as the engine reads it; `read` hears how many bytes came with each chunk. */
export function openGiven(given: Given, read: (bytes: number) => void): Source {
  const source = given instanceof File ? fromFile(given) : 'text' in given ? fromText(given.name, given.text) : lost(given.name, given.unreadable);
  return {
    ...source,
    passed: read,
    async *chunks() {
      for await (const chunk of source.chunks()) {
        read(chunk.length);
        yield chunk;
      }
    },
  };
}

function fromFile(file: File): Source {
  const slice = async (from: number, to: number): Promise<Uint8Array> => new Uint8Array(await file.slice(from, to).arrayBuffer());
  return { name: file.name, size: file.size, chunks: () => readPieces(slice, file.size), slice };
}

/**
 * The file piece by piece, the next one on its way while this one is looked at.
 * Not as a stream: in Chromium `file.stream()` sometimes stops in the middle of a file and never answers again
 * (one reading in about thirty on a loaded machine), and a reader has no way to see it.
 */
async function* readPieces(slice: (from: number, to: number) => Promise<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let next = slice(0, Math.min(PIECE, size));
  for (let at = 0; at < size; at += PIECE) {
    const piece = await next;
    if (at + PIECE < size) next = slice(at + PIECE, Math.min(at + 2 * PIECE, size));
    // who stops reading never hears of it
    next.catch(() => undefined);
    for (let from = 0; from < piece.length; from += BLOCK) yield piece.subarray(from, from + BLOCK);
  }
}

const refuse = (reason: string) => async (): Promise<never> => {
  throw new Error(reason);
};

function lost(name: string, reason: string): Source {
  const slice = refuse(reason);
  return {
    name,
    size: 0,
    chunks: () => ({ [Symbol.asyncIterator]: () => ({ next: slice }) }),
    slice,
  };
}
