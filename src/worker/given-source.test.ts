import { describe, expect, test } from 'vitest';
import { openGiven } from './given-source.ts';

const LENGTH = 5_000_000;
const bytes = Uint8Array.from({ length: LENGTH }, (_, i) => (i * 7919) >>> 5);

/** A file whose stream takes no buffers, as in engines without them. */
class PlainFile extends File {
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const reader = super.stream().getReader();
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
  }
}

/** A file whose stream never says that it has ended. */
class EndlessFile extends File {
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let left = this.size;
    return new ReadableStream({
      type: 'bytes',
      pull(controller) {
        if (left === 0) return new Promise(() => undefined);
        controller.enqueue(new Uint8Array(left));
        left = 0;
        return undefined;
      },
    });
  }
}

test.each([0, 6000])('a file of %d bytes is read once they are there', async (size) => {
  let at = 0;
  for await (const chunk of openGiven(new EndlessFile([new Uint8Array(size)], 'log'), () => undefined).chunks()) at += chunk.length;
  expect(at).toBe(size);
});

describe.each([
  ['a file', new File([bytes], 'log')],
  ['a file without buffers of ours', new PlainFile([bytes], 'log')],
])('%s', (_, file) => {
  test('is read block by block, each of which holds until the next but one is asked for', async () => {
    let counted = 0;
    const source = openGiven(file, (count) => {
      counted += count;
    });
    let at = 0;
    let before: { readonly chunk: Uint8Array; readonly first: number } | undefined;
    for await (const chunk of source.chunks()) {
      expect(chunk[0]).toBe(bytes[at]);
      expect(chunk.at(-1)).toBe(bytes[at + chunk.length - 1]);
      if (before) expect(before.chunk[0]).toBe(before.first);
      before = { chunk, first: chunk[0] as number };
      at += chunk.length;
    }
    expect([at, counted]).toEqual([LENGTH, LENGTH]);
  });
});
