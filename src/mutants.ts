// seeds → mutants: files of a binary format with a few bytes changed, the same ones on every machine.

/** A file of our own making that a reader reads without a fault. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Numbers from 0 to below `below`, the same for the same start (xorshift of Marsaglia, 32 bits). */
export type Random = (below: number) => number;
export function makeRandom(start: number): Random {
  let state = Math.imul(start + 1, 0x9e3779b1) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/** Numbers at which lengths and places go wrong. */
const EDGES = [
  0, 1, 2, 3, 4, 7, 8, 15, 16, 24, 28, 127, 128, 255, 256, 512, 4095, 4096, 32_767, 32_768, 65_535, 65_536, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];
/** Changes of one mutant. */
const MOST = 8;

/** Places of a seed that hold something: most of a file that is laid out in blocks is zero, and a change there changes nothing. */
export function livePlaces({ bytes }: Seed): readonly number[] {
  const places: number[] = [];
  let last = -9;
  bytes.forEach((byte, at) => {
    if (byte !== 0) last = at;
    if (at - last <= 4) places.push(at);
  });
  return places;
}

/** The mutant of a number. Every kind of change that transfers and crashes make: bits, lengths, holes, repeats, cuts, pieces of another file. */
export function mutate(seed: Seed, places: readonly number[], others: readonly Seed[], random: Random): Uint8Array {
  let bytes = seed.bytes.slice();
  const changes = 1 + random(MOST);
  for (let i = 0; i < changes; i++) bytes = change(bytes, places, others, random);
  return bytes;
}

function change(bytes: Uint8Array<ArrayBuffer>, places: readonly number[], others: readonly Seed[], random: Random): Uint8Array<ArrayBuffer> {
  if (bytes.length < 8) return bytes;
  const at = Math.min(random(10) === 0 ? random(bytes.length) : (places[random(Math.max(1, places.length))] ?? 0), bytes.length - 4);
  const length = 1 + random(random(4) === 0 ? 5000 : 64);
  const view = new DataView(bytes.buffer);
  switch (random(12)) {
    case 0:
    case 1:
      bytes[at] = (bytes[at] as number) ^ (1 << random(8));
      return bytes;
    case 2:
      bytes[at] = random(256);
      return bytes;
    case 3:
      view.setUint16(at, (EDGES[random(EDGES.length)] as number) & 0xffff, random(4) !== 0);
      return bytes;
    case 4:
    case 5:
      view.setUint32(at, EDGES[random(EDGES.length)] as number, random(4) !== 0);
      return bytes;
    // a length or a place that is a little off, or points elsewhere in the file
    case 6:
      view.setUint32(at, (view.getUint32(at, true) + random(33) - 16) >>> 0, true);
      return bytes;
    case 7:
      view.setUint32(at, places[random(Math.max(1, places.length))] ?? 0, true);
      return bytes;
    case 8:
      bytes.fill(random(3) === 0 ? 0xff : 0, at, Math.min(bytes.length, at + length));
      return bytes;
    case 9:
      bytes.copyWithin(at, places[random(Math.max(1, places.length))] ?? 0, (places[0] ?? 0) + at + length);
      return bytes;
    case 10:
      return spliced(bytes, at, length, others[random(Math.max(1, others.length))]?.bytes, random);
    default:
      return random(4) === 0 ? bytes.slice(0, at) : bytes;
  }
}

/** Takes bytes out, or puts bytes of another file in. */
function spliced(bytes: Uint8Array<ArrayBuffer>, at: number, length: number, other: Uint8Array | undefined, random: Random): Uint8Array<ArrayBuffer> {
  const from = other && other.length > 0 ? random(other.length) : 0;
  const piece = random(2) === 0 || !other ? new Uint8Array(0) : other.subarray(from, from + length);
  const rest = bytes.subarray(Math.min(bytes.length, at + (random(2) === 0 ? length : 0)));
  const made = new Uint8Array(at + piece.length + rest.length);
  made.set(bytes.subarray(0, at));
  made.set(piece, at);
  made.set(rest, at + piece.length);
  return made;
}
