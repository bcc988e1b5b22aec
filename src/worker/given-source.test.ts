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
