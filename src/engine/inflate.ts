// DEFLATE → bytes (RFC 1951), a chunk at a time. The platform's own decoder says neither where its input ended, which files of several
// gzip members need, nor takes the history that the blocks of a cabinet share, nor hands out what stood before damage.

/** Farthest that a match reaches back. */
const HISTORY = 32_768;
/** Bytes handed out at once: a limit is overshot by no more than this. */
const PIECE = 65_536;
const LONGEST_MATCH = 258;

const LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
];
const DISTANCE_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/** The order in which a dynamic block gives the lengths of the code for its lengths. */
const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A Huffman code as a table over the next `bits` bits: symbol × 16 + length; 0 where no code begins so. */
interface Code {
  table: Uint16Array;
  bits: number;
}
const makeCode = (): Code => ({ table: new Uint16Array(0), bits: 0 });

/** Fills the table from the lengths of the codes, in the order of their symbols. @returns false for more codes than fit */
function fillCode(code: Code, lengths: Uint8Array): boolean {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const next = new Uint32Array(16);
  let left = 1;
  code.bits = 1;
  for (let length = 1; length <= 15; length++) {
    const count = counts[length] as number;
    left = 2 * left - count;
    if (left < 0) return false;
    if (count > 0) code.bits = length;
    if (length < 15) next[length + 1] = ((next[length] as number) + count) << 1;
  }
  const size = 1 << code.bits;
  // most codes are short: the table grows only for those that are not
  if (code.table.length < size) code.table = new Uint16Array(size);
  else code.table.fill(0, 0, size);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const entry = (symbol << 4) | length;
    const bits = next[length] as number;
    next[length] = bits + 1;
    for (let at = reverse(bits, length); at < size; at += 1 << length) code.table[at] = entry;
  });
  return true;
}

/** Codes are packed with their first bit lowest. */
function reverse(value: number, bits: number): number {
  let reversed = 0;
  for (let i = 0; i < bits; i++) reversed |= ((value >> i) & 1) << (bits - 1 - i);
  return reversed;
}

const FIXED_LENGTHS = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
const FIXED_DISTANCES = new Uint8Array(30).fill(5);

export interface Inflater {
  /** Takes more of the stream and gives what it decodes to, in pieces of at most 64 KiB that belong to the receiver. */
  push(bytes: Uint8Array): Generator<Uint8Array, void>;
  /** `more`: the stream is not at its end · `broken`: what follows is no DEFLATE */
  state(): 'more' | 'end' | 'broken';
  /** bytes of the stream used up */
  used(): number;
  /** what was pushed and stands behind the end of the stream */
  rest(): Uint8Array;
  /** Begins a new stream that may still refer to what was decoded before it. */
  restart(): void;
}

/** Where the decoding stands, between two pushes. */
interface Desk {
  input: Uint8Array;
  /** place in `input`, in bits */
  at: number;
  phase: 'head' | 'stored' | 'codes' | 'end' | 'broken';
  last: boolean;
  /** bytes of a stored block still to come */
  stored: number;
  readonly out: Uint8Array;
  /** bytes in `out`, and how many of them were handed out */
  filled: number;
  given: number;
  readonly symbols: Code;
  readonly distances: Code;
  readonly lengths: Code;
}

/** `at` bits into the input: the next 16 of them and more; zeros behind its end, which the caller tells by `at`. */
const peek = ({ input }: Desk, at: number): number => {
  const byte = at >> 3;
  return ((input[byte] as number) | ((input[byte + 1] as number) << 8) | ((input[byte + 2] as number) << 16)) >>> (at & 7);
};

/** A decoder of one DEFLATE stream. Bad input ends in the state `broken`, never in a throw. */
export function makeInflater(): Inflater {
  const desk: Desk = {
    ...{ input: new Uint8Array(0), at: 0, phase: 'head', last: false, stored: 0 },
    ...{ out: new Uint8Array(HISTORY + PIECE + LONGEST_MATCH), filled: 0, given: 0 },
    ...{ symbols: makeCode(), distances: makeCode(), lengths: makeCode() },
  };
  let before = 0;
  const give = function* (): Generator<Uint8Array, void> {
    if (desk.filled > desk.given) yield desk.out.slice(desk.given, desk.filled);
    desk.given = desk.filled;
    if (desk.filled < HISTORY + PIECE) return;
    desk.out.copyWithin(0, desk.filled - HISTORY, desk.filled);
    desk.filled = HISTORY;
    desk.given = HISTORY;
  };
  return {
    *push(bytes) {
      const whole = desk.at >> 3;
      const left = desk.input.subarray(whole);
      before += whole;
      desk.at &= 7;
      if (left.length === 0) desk.input = bytes;
      else {
        desk.input = new Uint8Array(left.length + bytes.length);
        desk.input.set(left);
        desk.input.set(bytes, left.length);
      }
      while (step(desk)) if (desk.filled >= HISTORY + PIECE) yield* give();
      yield* give();
    },
    state: () => (desk.phase === 'end' || desk.phase === 'broken' ? desk.phase : 'more'),
    used: () => before + ((desk.at + 7) >> 3),
    rest: () => desk.input.subarray((desk.at + 7) >> 3),
    restart() {
      before += (desk.at + 7) >> 3;
      [desk.input, desk.at, desk.phase, desk.last] = [new Uint8Array(0), 0, 'head', false];
    },
  };
}

/** Goes on as far as input and room reach. @returns false when it needs more input, or is at an end */
function step(desk: Desk): boolean {
  switch (desk.phase) {
    case 'head':
      return readHead(desk);
    case 'stored':
      return copyStored(desk);
    case 'codes':
      return decode(desk);
    default:
      return false;
  }
}

function breakOff(desk: Desk): false {
  desk.phase = 'broken';
  return false;
}

const bitsIn = (desk: Desk): number => desk.input.length << 3;

/** last block 1 bit, kind 2 bits; stored: to the next byte, length 16, its complement 16 */
function readHead(desk: Desk): boolean {
  const total = bitsIn(desk);
  if (desk.at + 3 > total) return false;
  const head = peek(desk, desk.at);
  const kind = (head >> 1) & 3;
  if (kind === 3) return breakOff(desk);
  if (kind === 0) {
    const byte = (desk.at + 3 + 7) >> 3;
    const { input } = desk;
    if (byte + 4 > input.length) return false;
    const length = (input[byte] as number) | ((input[byte + 1] as number) << 8);
    if ((length ^ ((input[byte + 2] as number) | ((input[byte + 3] as number) << 8))) !== 0xffff) return breakOff(desk);
    desk.at = (byte + 4) << 3;
    desk.stored = length;
    desk.phase = 'stored';
  } else if (kind === 1) {
    desk.at += 3;
    fillCode(desk.symbols, FIXED_LENGTHS);
    fillCode(desk.distances, FIXED_DISTANCES);
    desk.phase = 'codes';
  } else {
    const end = readCodes(desk, desk.at + 3, total);
    if (end === 'more') return false;
    if (end === 'broken') return breakOff(desk);
    desk.at = end;
    desk.phase = 'codes';
  }
  desk.last = (head & 1) === 1;
  return true;
}

/** Codes of a dynamic block: all of its head is read at once, or none of it. @returns the place behind it, in bits */
function readCodes(desk: Desk, from: number, total: number): number | 'more' | 'broken' {
  let at = from + 14;
  const counts = peek(desk, from);
  const symbols = 257 + (counts & 31);
  const distances = 1 + ((counts >> 5) & 31);
  const count = 4 + ((counts >> 10) & 15);
  const ordered = new Uint8Array(19);
  for (let i = 0; i < count; i++, at += 3) ordered[LENGTHS_ORDER[i] as number] = peek(desk, at) & 7;
  if (at > total) return 'more';
  if (symbols > 286 || distances > 30 || !fillCode(desk.lengths, ordered)) return 'broken';
  const lengths = new Uint8Array(symbols + distances);
  const mask = (1 << desk.lengths.bits) - 1;
  for (let n = 0; n < lengths.length; ) {
    const entry = desk.lengths.table[peek(desk, at) & mask] as number;
    at += entry & 15;
    if (entry === 0 || at > total) return at + 15 > total ? 'more' : 'broken';
    const symbol = entry >> 4;
    if (symbol < 16) {
      lengths[n++] = symbol;
      continue;
    }
    const extra = symbol === 16 ? 2 : symbol === 17 ? 3 : 7;
    const again = (symbol === 18 ? 11 : 3) + (peek(desk, at) & ((1 << extra) - 1));
    at += extra;
    if (at > total) return 'more';
    if (n + again > lengths.length || (symbol === 16 && n === 0)) return 'broken';
    lengths.fill(symbol === 16 ? (lengths[n - 1] as number) : 0, n, n + again);
    n += again;
  }
  const made = fillCode(desk.symbols, lengths.subarray(0, symbols)) && fillCode(desk.distances, lengths.subarray(symbols));
  return made && lengths[256] !== 0 ? at : 'broken';
}

function copyStored(desk: Desk): boolean {
  const from = desk.at >> 3;
  const count = Math.min(desk.stored, desk.input.length - from, HISTORY + PIECE - desk.filled);
  desk.out.set(desk.input.subarray(from, from + count), desk.filled);
  desk.filled += count;
  desk.at += count << 3;
  desk.stored -= count;
  if (desk.stored > 0) return count > 0 && desk.filled >= HISTORY + PIECE;
  desk.phase = desk.last ? 'end' : 'head';
  return true;
}

/** The symbols of a block. One that the input cuts in two is taken back and read again with the next bytes. */
function decode(desk: Desk): boolean {
  const { input, out } = desk;
  const symbols = desk.symbols.table;
  const distances = desk.distances.table;
  const symbolMask = (1 << desk.symbols.bits) - 1;
  const distanceMask = (1 << desk.distances.bits) - 1;
  const size = input.length;
  const room = HISTORY + PIECE;
  let { at, filled } = desk;
  // the next bits of the input, `bits` of them; behind its end come zeros
  let byte = at >> 3;
  let hold = ((input[byte++] as number) | 0) >>> (at & 7);
  let bits = 8 - (at & 7);
  let going: boolean | 'broken' = true;
  const place = (): number => (byte << 3) - bits;
  while (filled < room) {
    while (bits < 15) {
      hold |= (input[byte++] as number) << bits;
      bits += 8;
    }
    const entry = symbols[hold & symbolMask] as number;
    const symbol = entry >> 4;
    if (symbol < 256 && entry !== 0 && byte <= size) {
      out[filled++] = symbol;
      hold >>>= entry & 15;
      bits -= entry & 15;
      continue;
    }
    at = place();
    hold >>>= entry & 15;
    bits -= entry & 15;
    if (entry === 0 || place() > size << 3) {
      going = at + 15 > size << 3 ? false : 'broken';
      break;
    }
    if (symbol <= 256) {
      at = place();
      if (symbol === 256) {
        desk.phase = desk.last ? 'end' : 'head';
        break;
      }
      out[filled++] = symbol;
      continue;
    }
    const kind = symbol - 257;
    const lengthExtra = LENGTH_EXTRA[kind] as number;
    while (bits < 20) {
      hold |= (input[byte++] as number) << bits;
      bits += 8;
    }
    const length = (LENGTH_BASE[kind] as number) + (hold & ((1 << lengthExtra) - 1));
    hold >>>= lengthExtra;
    bits -= lengthExtra;
    const far = distances[hold & distanceMask] as number;
    hold >>>= far & 15;
    bits -= far & 15;
    const distanceExtra = DISTANCE_EXTRA[far >> 4] as number;
    while (bits < distanceExtra) {
      hold |= (input[byte++] as number) << bits;
      bits += 8;
    }
    const distance = (DISTANCE_BASE[far >> 4] as number) + (hold & ((1 << distanceExtra) - 1));
    hold >>>= distanceExtra;
    bits -= distanceExtra;
    if (far === 0 || place() > size << 3) {
      going = at + 48 > size << 3 ? false : 'broken';
      break;
    }
    if (distance > filled) {
      going = 'broken';
      break;
    }
    for (let from = filled - distance, end = filled + length; filled < end; ) out[filled++] = out[from++] as number;
  }
  // what was read whole stays read; what broke off is read again from its first bit
  desk.at = filled < room && going !== true ? at : desk.phase === 'codes' ? place() : at;
  desk.filled = filled;
  return going === 'broken' ? breakOff(desk) : going;
}
