// Bounds-checked reading of numbers: a read beyond the end is `undefined`, never a throw and never a zero.

/** Unsigned 32-bit little-endian number at a byte offset. */
export function readUint32(bytes: Uint8Array, at: number): number | undefined {
  if (at < 0 || at + 4 > bytes.length) return undefined;
  return ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0;
}
