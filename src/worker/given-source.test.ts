import { describe, expect, test } from 'vitest';
import { openGiven } from './given-source.ts';

const LENGTH = 9_000_000;
const bytes = Uint8Array.from({ length: LENGTH }, (_, i) => (i * 7919) >>> 5);

/** A file whose stream stops in the middle, as one of Chromium sometimes does. */
class StuckFile extends File {
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream({ pull: () => new Promise(() => undefined) });
  }
}

/** A file that is taken away while it is read. */
class LostFile extends File {
  override slice(from: number, to: number): Blob {
    if (from > 0) throw new DOMException('gone', 'NotReadableError');
    return super.slice(from, to);
  }
}

describe('a file', () => {
  test.each([0, 1, 6000, LENGTH])('of %d bytes is read to its end, each block once', async (size) => {
    let counted = 0;
    const source = openGiven(new StuckFile([bytes.subarray(0, size)], 'log'), (count) => {
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
    expect([at, counted]).toEqual([size, size]);
  });

  test('that nobody reads to its end leaves no mistake behind', async () => {
    for await (const chunk of openGiven(new LostFile([bytes], 'log'), () => undefined).chunks()) if (chunk.length > 0) break;
  });

  test('that is taken away says so', async () => {
    const read = async () => {
      for await (const chunk of openGiven(new LostFile([bytes], 'log'), () => undefined).chunks()) expect(chunk.length).toBeGreaterThan(0);
    };
    await expect(read()).rejects.toThrow('gone');
  });
});
