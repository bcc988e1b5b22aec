import { describe, expect, it } from 'vitest';
import { quantumFrames } from '../../scripts/pack.ts';
import { makeQuantum } from './quantum.ts';

const BITS = 15;
const read = (frames: readonly Uint8Array[], size: number) => {
  const decoder = makeQuantum(BITS);
  return frames.map((bytes) => decoder?.frame(bytes, size));
};
const zeros = new Uint8Array(100);
const [frame = zeros] = quantumFrames(zeros, BITS);

describe('a frame is refused', () => {
  it('only where something is wrong with it', () => expect(read([frame], 100)).toEqual([zeros]));
  it('that ends too early', () => expect(read([frame.subarray(0, -1)], 100)).toEqual([undefined]));
  it('with a match that runs over its end', () => expect(read([frame], 50)).toEqual([undefined]));
  // a code of zeros is the last symbol of each model: a match, where there is nothing yet to match
  it('with a match before the start', () => expect(read([zeros], 259)).toEqual([undefined]));
});
