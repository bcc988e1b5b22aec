// Bounds-checked reading of numbers and strings: a read beyond the end is `undefined` or cut, never a throw and never a zero.

declare const TextDecoder: { new (label: string): { decode(bytes: Uint8Array): string } };

/** Unsigned 32-bit little-endian number at a byte offset. */
export function readUint32(bytes: Uint8Array, at: number): number | undefined {
  if (at < 0 || at + 4 > bytes.length) return undefined;
  return ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0;
}

/** Unsigned 16-bit little-endian number at a byte offset. */
export function readUint16(bytes: Uint8Array, at: number): number | undefined {
  if (at < 0 || at + 2 > bytes.length) return undefined;
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}

/** Unsigned 64-bit little-endian number at a byte offset: a FILETIME is larger than what a double holds exactly. */
export function readUint64(bytes: Uint8Array, at: number): bigint | undefined {
  const low = readUint32(bytes, at);
  const high = readUint32(bytes, at + 4);
  return low === undefined || high === undefined ? undefined : (BigInt(high) << 32n) | BigInt(low);
}

/** UTF-16LE text of the bytes [from … to); a lone surrogate becomes U+FFFD, a last odd byte is left out. */
export function readUtf16(bytes: Uint8Array, from: number, to: number): string {
  const end = Math.min(to, bytes.length);
  // a short ASCII text is by far the most frequent: a decoder costs more than the loop
  if (end - from <= 64) {
    let text = '';
    let i = from;
    for (; i + 1 < end && bytes[i + 1] === 0 && (bytes[i] as number) < 0x80; i += 2) text += String.fromCharCode(bytes[i] as number);
    if (i + 1 >= end) return text;
  }
  return utf16.decode(bytes.subarray(from, from + ((end - from) & ~1)));
}

const utf16 = new TextDecoder('utf-16le');
