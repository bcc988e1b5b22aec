// CRC-32 as gzip and zip have it (RFC 1952, section 8): what guards the header and the chunks of an EVTX file.

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let rest = n;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** Checksum of bytes [from … to); `before` is the checksum of what stands in front, so that parts can be summed up. */
export function crc32(bytes: Uint8Array, from: number, to: number, before = 0): number {
  let sum = ~before;
  for (let i = from; i < to; i++) sum = (TABLE[(sum ^ (bytes[i] as number)) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
