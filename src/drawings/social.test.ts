// The pictures of shared links: real PNG files, equal at every build, and different for different codes.
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codeShapes, drawSocial, kindShapes, SOCIAL } from './social.ts';

const draw = (shapes: Parameters<typeof drawSocial>[0]) => drawSocial(shapes, async (bytes) => new Uint8Array(deflateSync(bytes)));

/** Palette indices, by undoing the filter: a second reader of what was written. */
function pixelsOf(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const packed: number[] = [];
  for (let at = 8; at < file.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (type === 'IDAT') packed.push(...file.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const rows = inflateSync(Uint8Array.from(packed));
  const { width, height } = SOCIAL;
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    expect(rows[y * (width + 1)]).toBe(2);
    for (let x = 0; x < width; x++) out[y * width + x] = ((rows[y * (width + 1) + 1 + x] ?? 0) + (y > 0 ? (out[(y - 1) * width + x] ?? 0) : 0)) & 0xff;
  }
  return out;
}

describe('the picture of a shared link', () => {
  it('is a PNG of 1200 by 630 that stays small', async () => {
    const file = await draw(codeShapes('80072EE2'));
    expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const view = new DataView(file.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(file.length).toBeLessThan(12_000);
  });
  it('is the same at every build and differs between codes', async () => {
    expect(await draw(codeShapes('80072EE2'))).toEqual(await draw(codeShapes('80072EE2')));
    expect(await draw(codeShapes('80072EE2'))).not.toEqual(await draw(codeShapes('80072EE7')));
  });
  it('stays on the sheet and leaves a margin', async () => {
    for (const kind of ['home', 'code', 'cause', 'tree', 'article', 'page'] as const) {
      const pixels = pixelsOf(await draw(kindShapes(kind)));
      const drawn = pixels.reduce((sum, pixel) => sum + Number(pixel > 0), 0);
      expect(drawn, kind).toBeGreaterThan(10_000);
      const edge = [...pixels.keys()].filter((at) => pixels[at] && (at % 1200 < 40 || at % 1200 > 1160 || at < 1200 * 40 || at > 1200 * 590));
      expect(edge.length, kind).toBe(0);
    }
  });
});
