// File or text → Source, in the browser: read block by block, with every byte counted.
import { fromText, type Source } from '#engine/source.ts';
import type { Given } from './message.ts';

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
  return {
    name: file.name,
    size: file.size,
    chunks: () => readBlocks(file.stream(), file.size),
    slice: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

/**
 * Bring-your-own-buffer gives large blocks, the fastest way to read; not every engine has it for files.
 * Two buffers in turn, used again and again: new memory for every block costs more than to read into it.
 * Nothing is asked for behind the last byte: Chromium sometimes never answers a buffer that waits when the file ends.
 */
async function* readBlocks(stream: ReadableStream<Uint8Array<ArrayBuffer>>, size: number): AsyncGenerator<Uint8Array> {
  let byob: ReadableStreamBYOBReader | undefined;
  try {
    byob = stream.getReader({ mode: 'byob' });
  } catch (notABytesStream) {
    if (!(notABytesStream instanceof TypeError)) throw notABytesStream;
  }
  if (!byob) return yield* readPlain(stream.getReader());
  let [next, later] = [new ArrayBuffer(BLOCK), new ArrayBuffer(BLOCK)];
  for (let left = size; left > 0; ) {
    // reading takes the buffer away and gives it back in another shell
    const { done, value } = await byob.read(new Uint8Array(next));
    if (done || !value) return;
    left -= value.length;
    yield value;
    [next, later] = [later, value.buffer];
  }
}

async function* readPlain(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
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
