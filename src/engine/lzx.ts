// LZX → bytes ([MS-PATCH] 2, as cabinets frame it): one frame of 32 KiB for each block of the cabinet, all over one window.

const FRAME = 32_768;
const LITERALS = 256;
const LENGTHS = 249;
/** Places in the window by the bits of its size, in slots that grow. */
const SLOTS: Readonly<Record<number, number>> = { 15: 30, 16: 32, 17: 34, 18: 36, 19: 38, 20: 42, 21: 50 };
const EXTRA = Array.from({ length: 50 }, (_, slot) => (slot < 4 ? 0 : Math.min(17, (slot >> 1) - 1)));
const BASE = EXTRA.reduce<number[]>((bases, extra) => bases.concat((bases.at(-1) as number) + 2 ** extra), [0]);
/** Frames in which addresses of calls are translated: the first gigabyte. */
const TRANSLATED = 32_768;

/** Bits of a frame: words of 16, the first byte the lower, their highest bit first. Behind the end come zeros, and `over` tells it. */
interface Bits {
  readonly bytes: Uint8Array;
  at: number;
  hold: number;
  count: number;
}
const makeBits = (bytes: Uint8Array): Bits => ({ bytes, at: 0, hold: 0, count: 0 });

/** The next bits, 16 at most, without using them up. */
function peek(bits: Bits, wanted: number): number {
  while (bits.count < wanted) {
    bits.hold = ((bits.hold & ((1 << bits.count) - 1)) << 16) | (bits.bytes[bits.at] ?? 0) | ((bits.bytes[bits.at + 1] ?? 0) << 8);
    bits.at += 2;
    bits.count += 16;
  }
  return (bits.hold >>> (bits.count - wanted)) & ((1 << wanted) - 1);
}
function take(bits: Bits, wanted: number): number {
  if (wanted === 0) return 0;
  if (wanted > 15) return take(bits, wanted - 15) * 2 ** 15 + take(bits, 15);
  const value = peek(bits, wanted);
  bits.count -= wanted;
  return value;
}
/** More was used than there is; a word may be looked at that is not used. */
const isOver = (bits: Bits): boolean => bits.at - (bits.count >> 3) > bits.bytes.length + 1;

/** A Huffman code as a table over its longest length: symbol × 32 + length; 0 where no code begins so. */
interface Code {
  table: Uint16Array;
  bits: number;
}
const makeCode = (): Code => ({ table: new Uint16Array(0), bits: 0 });

/** @returns false for more codes than fit */
function fillCode(code: Code, lengths: Uint8Array): boolean {
  code.bits = lengths.reduce((most, length) => Math.max(most, length), 0);
  const size = 1 << code.bits;
  if (code.table.length < size) code.table = new Uint16Array(size);
  else code.table.fill(0, 0, size);
  let at = 0;
  for (let length = 1; length <= code.bits; length++)
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      const span = 1 << (code.bits - length);
      if (at + span > size) return false;
      code.table.fill((symbol << 5) | length, at, at + span);
      at += span;
    }
  return true;
}

/** The next symbol; -1 where none begins so. */
function symbolOf(bits: Bits, { table, bits: longest }: Code): number {
  if (longest === 0) return -1;
  const entry = table[peek(bits, longest)] as number;
  bits.count -= entry & 31;
  return entry === 0 ? -1 : entry >> 5;
}

/** What unpacks a folder frame by frame, each with what those before it left. */
export interface FrameDecoder {
  /** The bytes of the next frame, `size` of them; `undefined` where it is not packed so. They belong to the receiver. */
  frame(bytes: Uint8Array, size: number): Uint8Array | undefined;
}

interface Desk {
  readonly window: Uint8Array;
  readonly mask: number;
  /** bytes decoded so far */
  done: number;
  readonly mainLengths: Uint8Array;
  readonly lengthLengths: Uint8Array;
  readonly main: Code;
  readonly length: Code;
  readonly aligned: Code;
  readonly recent: [number, number, number];
  kind: number;
  /** bytes of the block still to come, and whether its raw bytes have a byte of padding behind them */
  left: number;
  odd: boolean;
  /** what translated addresses are relative to; 0: none are */
  translation: number;
  begun: boolean;
}

/** A decoder of one folder. @param windowBits 15 to 21; `undefined` for any other */
export function makeLzx(windowBits: number): FrameDecoder | undefined {
  const slots = SLOTS[windowBits];
  if (slots === undefined) return undefined;
  const desk: Desk = {
    ...{ window: new Uint8Array(1 << windowBits), mask: (1 << windowBits) - 1, done: 0 },
    ...{ mainLengths: new Uint8Array(LITERALS + slots * 8), lengthLengths: new Uint8Array(LENGTHS) },
    ...{ main: makeCode(), length: makeCode(), aligned: makeCode(), recent: [1, 1, 1] },
    ...{ kind: 0, left: 0, odd: false, translation: 0, begun: false },
  };
  return {
    frame(bytes, size) {
      const bits = makeBits(bytes);
      const start = desk.done;
      if (!desk.begun) {
        desk.begun = true;
        if (take(bits, 1) === 1) desk.translation = take(bits, 16) * 2 ** 16 + take(bits, 16);
      }
      while (desk.done < start + size) {
        if (desk.left === 0 && !readHead(desk, bits)) return undefined;
        const to = Math.min(start + size, desk.done + desk.left);
        const from = desk.done;
        if (!(desk.kind === 3 ? copy(desk, bits, to) : decode(desk, bits, to))) return undefined;
        // a match that runs over the end of its block or frame is none
        if (desk.done !== to || isOver(bits)) return undefined;
        desk.left -= to - from;
      }
      const out = new Uint8Array(size);
      for (let i = 0; i < size; i++) out[i] = desk.window[(start + i) & desk.mask] as number;
      if (desk.translation !== 0 && start / FRAME < TRANSLATED) translate(out, start, desk.translation | 0);
      return out;
    },
  };
}

/** kind 3 bits, length 24 bits; then the codes, or the recent distances of a raw block */
function readHead(desk: Desk, bits: Bits): boolean {
  if (desk.odd) skipByte(desk, bits);
  desk.kind = take(bits, 3);
  desk.left = take(bits, 24);
  if (desk.left === 0 || isOver(bits)) return false;
  switch (desk.kind) {
    case 2: {
      const lengths = Uint8Array.from({ length: 8 }, () => take(bits, 3));
      if (!fillCode(desk.aligned, lengths)) return false;
      return readCodes(desk, bits);
    }
    case 1:
      return readCodes(desk, bits);
    case 3: {
      // one to sixteen bits up to the next word, then three numbers of four bytes
      const at = bits.count % 16 === 0 && bits.count === 0 ? bits.at + 2 : bits.at;
      const places = [0, 4, 8].map((step) => at + step);
      if (at + 12 > bits.bytes.length) return false;
      const view = new DataView(bits.bytes.buffer, bits.bytes.byteOffset, bits.bytes.byteLength);
      places.forEach((place, i) => {
        desk.recent[i] = view.getUint32(place, true);
      });
      [bits.at, bits.hold, bits.count] = [at + 12, 0, 0];
      desk.odd = desk.left % 2 === 1;
      return true;
    }
    default:
      return false;
  }
}

function skipByte(desk: Desk, bits: Bits): void {
  bits.at += 1;
  desk.odd = false;
}

/** Lengths are told as differences to those of the block before. */
function readCodes(desk: Desk, bits: Bits): boolean {
  const { mainLengths, lengthLengths } = desk;
  return (
    readLengths(bits, mainLengths, 0, LITERALS) &&
    readLengths(bits, mainLengths, LITERALS, mainLengths.length) &&
    fillCode(desk.main, mainLengths) &&
    readLengths(bits, lengthLengths, 0, LENGTHS) &&
    fillCode(desk.length, lengthLengths)
  );
}

function readLengths(bits: Bits, lengths: Uint8Array, from: number, to: number): boolean {
  const code = makeCode();
  if (
    !fillCode(
      code,
      Uint8Array.from({ length: 20 }, () => take(bits, 4)),
    )
  )
    return false;
  const changed = (at: number, by: number): number => ((lengths[at] as number) - by + 17) % 17;
  for (let at = from; at < to; ) {
    const symbol = symbolOf(bits, code);
    if (symbol < 0 || isOver(bits)) return false;
    if (symbol < 17) {
      lengths[at] = changed(at, symbol);
      at++;
      continue;
    }
    const run = symbol === 17 ? 4 + take(bits, 4) : symbol === 18 ? 20 + take(bits, 5) : 4 + take(bits, 1);
    const again = symbol === 19 ? symbolOf(bits, code) : 0;
    if (at + run > to || again < 0 || again > 16) return false;
    lengths.fill(symbol === 19 ? changed(at, again) : 0, at, at + run);
    at += run;
  }
  return true;
}

function copy(desk: Desk, bits: Bits, to: number): boolean {
  const count = to - desk.done;
  if (bits.at + count > bits.bytes.length) return false;
  for (let i = 0; i < count; i++) desk.window[(desk.done + i) & desk.mask] = bits.bytes[bits.at + i] as number;
  bits.at += count;
  desk.done = to;
  return true;
}

function decode(desk: Desk, bits: Bits, to: number): boolean {
  const { window, mask } = desk;
  while (desk.done < to) {
    const symbol = symbolOf(bits, desk.main);
    if (symbol < 0 || bits.at > bits.bytes.length + 4) return false;
    if (symbol < LITERALS) {
      window[desk.done++ & mask] = symbol;
      continue;
    }
    const header = symbol & 7;
    const more = header === 7 ? symbolOf(bits, desk.length) : 0;
    const distance = more < 0 ? 0 : distanceOf(desk, bits, (symbol - LITERALS) >> 3);
    const end = desk.done + header + more + 2;
    if (distance <= 0 || distance > Math.min(desk.done, mask + 1) || end > to) return false;
    for (; desk.done < end; desk.done++) window[desk.done & mask] = window[(desk.done - distance) & mask] as number;
  }
  return true;
}

/** The three last distances have slots of their own; in an aligned block the lowest three bits have a code. @returns 0 for none */
function distanceOf(desk: Desk, bits: Bits, slot: number): number {
  const { recent } = desk;
  if (slot < 3) {
    const distance = recent[slot] as number;
    recent[slot] = recent[0];
    recent[0] = distance;
    return distance;
  }
  const extra = EXTRA[slot] as number;
  let low = 0;
  if (desk.kind === 2 && extra >= 3) {
    low = take(bits, extra - 3) * 8;
    const three = symbolOf(bits, desk.aligned);
    if (three < 0) return 0;
    low += three;
  } else low = take(bits, extra);
  const distance = (BASE[slot] as number) - 2 + low;
  recent[2] = recent[1];
  recent[1] = recent[0];
  recent[0] = distance;
  return distance;
}

/** Calls of a program are packed with absolute addresses: they are made relative again. Nothing else starts with E8 often. */
function translate(out: Uint8Array, start: number, size: number): void {
  const view = new DataView(out.buffer);
  for (let i = 0; i < out.length - 10; ) {
    if (out[i] !== 0xe8) {
      i++;
      continue;
    }
    const at = start + i;
    const absolute = view.getInt32(i + 1, true);
    if (absolute >= -at && absolute < size) view.setInt32(i + 1, absolute >= 0 ? absolute - at : absolute + size, true);
    i += 5;
  }
}
