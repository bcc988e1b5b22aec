import { expect, test } from 'vitest';
import { makeWindow } from './byte-window.ts';

/** Reads records of a length byte and so many bytes after it, through chunks of the sizes given, and passes over each third one. */
function readAll(file: Uint8Array, sizes: (turn: number) => number): string[] {
  const window = makeWindow();
  const records: string[] = [];
  let met = 0;
  // a chunk is spoilt as soon as the next but one is there
  const blocks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < file.length; turn++) {
    const chunk = file.slice(at, at + sizes(turn));
    blocks.push(chunk);
    blocks.at(-3)?.fill(0xee);
    at += chunk.length;
    window.push(chunk);
    while (window.owed() === 0 && window.end > window.at) {
      const length = window.view.getUint8(window.at);
      if (met % 3 === 2) window.skip(length + 1);
      else if (window.end - window.at <= length) break;
      else {
        records.push(`${window.offset()}: ${window.bytes.subarray(window.at + 1, window.at + 1 + length).join(' ')}`);
        window.at += length + 1;
      }
      met++;
    }
  }
  return records;
}

test('records are the same whatever the chunks', () => {
  const file = Uint8Array.from(
    Array.from({ length: 300 }, (_, i) => [(i * 37) % 251, ...Array.from({ length: (i * 37) % 251 }, (__, k) => (i + k) & 255)]).flat(),
  );
  const whole = readAll(file, () => file.length);
  expect(whole.length).toBeGreaterThan(150);
  for (const size of [1, 2, 3, 7, 100, 251, 252, 4096])
    expect(
      readAll(file, () => size),
      `${size} bytes at a time`,
    ).toEqual(whole);
  for (const sizes of [(turn: number) => 1 + ((turn * 7919) % 700), (turn: number) => 1 << (turn % 14)]) expect(readAll(file, sizes)).toEqual(whole);
});
