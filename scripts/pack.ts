// Archives of our own making, for tests and mutants: what no tool writes on purpose (a lying size, a shared byte) is made by a field.
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { filetimeOf, hex32, string } from '../src/formats/evtx/typed.ts';
import { writeEvtx } from '../src/formats/evtx/write.ts';

export interface Packed {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  /** 0 stored · 8 DEFLATE, the default · others are only named */
  readonly method?: number;
  /** flags of the ZIP member: 1 encrypted, 8 sizes behind the data, 0x800 name in UTF-8 */
  readonly flags?: number;
  /** what the directory says instead of the truth */
  readonly says?: { readonly size?: number; readonly crc?: number; readonly head?: number; readonly packed?: number };
  readonly extra?: Uint8Array;
}

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const bytesOf = (name: string | Uint8Array): Uint8Array => (typeof name === 'string' ? new TextEncoder().encode(name) : name);
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A ZIP. @param comment of the archive */
export function zip(members: readonly Packed[], comment = ''): Uint8Array {
  const bodies: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, method = 8, flags = 0, says = {}, extra = new Uint8Array(0) } of members) {
    const raw = bytesOf(name);
    const data = method === 8 ? deflateRawSync(bytes) : bytes;
    const sums = [...u32(says.crc ?? crc32(bytes)), ...u32(says.packed ?? data.length), ...u32(says.size ?? bytes.length)];
    const behind = (flags & 8) !== 0;
    const common = [...u16(20), ...u16(flags), ...u16(method), ...u32(0)];
    const head = [0x50, 0x4b, 3, 4, ...common, ...(behind ? Array(12).fill(0) : sums), ...u16(raw.length), ...u16(0)];
    const body = join(head, raw, data, behind ? [0x50, 0x4b, 7, 8, ...sums] : []);
    const places = [...u16(raw.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(says.head ?? at)];
    entries.push(join([0x50, 0x4b, 1, 2, ...u16(20), ...common, ...sums, ...places], raw, extra));
    bodies.push(body);
    at += body.length;
  }
  const size = entries.reduce((sum, entry) => sum + entry.length, 0);
  const note = bytesOf(comment);
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...u16(members.length), ...u16(members.length), ...u32(size), ...u32(at), ...u16(note.length)];
  return Uint8Array.from(Buffer.concat([...bodies, ...entries, Uint8Array.from(end), note]));
}

export const gzip = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(bytes));

// ── LZX ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
const EXTRA = Array.from({ length: 30 }, (_, slot) => (slot < 4 ? 0 : (slot >> 1) - 1));
const BASE = EXTRA.reduce<number[]>((bases, extra) => bases.concat((bases.at(-1) ?? 0) + 2 ** extra), [0]);
/** Code lengths that use up a code: the first few symbols have one bit less. */
const lengthsOf = (symbols: number, longest: number): number[] =>
  Array.from({ length: symbols }, (_, i) => (i < 2 ** longest - symbols ? longest - 1 : longest));
/** Codes in the order of their lengths, then of their symbols. */
function codesOf(lengths: readonly number[]): number[] {
  const codes: number[] = [];
  let code = 0;
  for (let length = 1; length <= 16; length++) {
    lengths.forEach((own, symbol) => {
      if (own === length) codes[symbol] = code++;
    });
    code <<= 1;
  }
  return codes;
}
const TREES = { main: lengthsOf(496, 9), length: lengthsOf(249, 8), aligned: Array<number>(8).fill(3), pre: lengthsOf(20, 5) };
const CODES = { main: codesOf(TREES.main), length: codesOf(TREES.length), aligned: codesOf(TREES.aligned), pre: codesOf(TREES.pre) };

/** Frames of LZX with a window of 32 KiB: blocks of all three kinds in turn, matches and repeated distances. */
function lzxFrames(whole: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  const recent = [1, 1, 1];
  const seen = new Map<number, number>();
  const told = { main: Array<number>(496).fill(0), length: Array<number>(249).fill(0) };
  let [at, kind, left] = [0, 0, 0];
  while (at < whole.length) {
    const end = Math.min(whole.length, at + 32_768);
    let bits: number[] = [];
    const bytes: number[] = [];
    const put = (value: number, count: number): void => {
      for (let bit = count - 1; bit >= 0; bit--) bits.push(Math.floor(value / 2 ** bit) & 1);
    };
    const flush = (): void => {
      while (bits.length % 16 !== 0) bits.push(0);
      for (let i = 0; i < bits.length; i += 16) {
        const word = bits.slice(i, i + 16).reduce((sum, bit) => sum * 2 + bit, 0);
        bytes.push(...u16(word));
      }
      bits = [];
    };
    const symbol = (tree: keyof typeof TREES, value: number): void => put(CODES[tree][value] as number, TREES[tree][value] as number);
    const tell = (tree: 'main' | 'length', from: number, to: number): void => {
      for (const length of TREES.pre) put(length, 4);
      for (let i = from; i < to; i++) {
        symbol('pre', ((told[tree][i] as number) - (TREES[tree][i] as number) + 17) % 17);
        told[tree][i] = TREES[tree][i] as number;
      }
    };
    if (at === 0) put(0, 1);
    while (at < end) {
      if (left === 0) {
        kind = (kind % 3) + 1;
        left = Math.min(whole.length - at, 20_002);
        put(kind, 3);
        put(left, 24);
        if (kind === 3) {
          if (bits.length % 16 === 0) put(0, 16);
          flush();
          bytes.push(...recent.flatMap(u32));
        } else {
          if (kind === 2) for (const length of TREES.aligned) put(length, 3);
          tell('main', 0, 256);
          tell('main', 256, 496);
          tell('length', 0, 249);
        }
      }
      const stop = Math.min(end, at + left);
      const start = at;
      if (kind === 3) {
        bytes.push(...whole.subarray(at, stop));
        at = stop;
      }
      while (at < stop) {
        const key = (whole[at] as number) | ((whole[at + 1] ?? 0) << 8) | ((whole[at + 2] ?? 0) << 16);
        const before = seen.get(key);
        seen.set(key, at);
        const distance = before === undefined ? 0 : at - before;
        let length = 0;
        if (distance > 0 && distance < 32_000) while (length < 257 && at + length < stop && whole[at + length] === whole[at + length - distance]) length++;
        if (length < 2) {
          symbol('main', whole[at++] as number);
          continue;
        }
        const again = recent.indexOf(distance);
        const slot = again >= 0 ? again : BASE.findLastIndex((base) => base <= distance + 2);
        symbol('main', 256 + slot * 8 + Math.min(7, length - 2));
        if (length >= 9) symbol('length', length - 9);
        if (again >= 0) [recent[again], recent[0]] = [recent[0] as number, distance];
        else {
          const [extra, rest] = [EXTRA[slot] as number, distance + 2 - (BASE[slot] as number)];
          if (kind === 2 && extra >= 3) {
            put(rest >> 3, extra - 3);
            symbol('aligned', rest & 7);
          } else put(rest, extra);
          recent.splice(0, 3, distance, recent[0] as number, recent[1] as number);
        }
        at += length;
      }
      left -= at - start;
    }
    flush();
    frames.push(Uint8Array.from(bytes));
  }
  return frames;
}

// ── Quantum ─────────────────────────────────────────────────────────────────────────────────────────────────────────
interface Shares {
  /** in their order, each with the sum of the weights from it on */
  readonly entries: { symbol: number; sum: number }[];
  rounds: number;
}
const shares = (size: number, first = 0): Shares => ({ entries: Array.from({ length: size }, (_, i) => ({ symbol: first + i, sum: size - i })), rounds: 4 });

function count(self: Shares, symbol: number): void {
  const { entries } = self;
  const place = entries.findIndex((entry) => entry.symbol === symbol);
  for (const entry of entries.slice(0, place + 1)) entry.sum += 8;
  if ((entries[0]?.sum ?? 0) <= 3800) return;
  self.rounds--;
  if (self.rounds > 0) {
    let behind = 0;
    for (const entry of entries.toReversed()) {
      entry.sum = Math.max(Math.floor(entry.sum / 2), behind + 1);
      behind = entry.sum;
    }
    return;
  }
  self.rounds = 50;
  const weights = entries.map(({ symbol, sum }, i) => ({ symbol, weight: Math.ceil((sum - (entries[i + 1]?.sum ?? 0)) / 2) }));
  for (let i = 0; i < weights.length; i++)
    for (let j = i + 1; j < weights.length; j++)
      if ((weights[i]?.weight ?? 0) < (weights[j]?.weight ?? 0)) weights.splice(i, 1, ...weights.splice(j, 1, weights[i] as (typeof weights)[0]));
  let sum = 0;
  weights.toReversed().forEach(({ symbol: own, weight }, i) => {
    sum += weight;
    entries[entries.length - 1 - i] = { symbol: own, sum };
  });
}

/** Bits of a number behind the slot it falls into, and the slot: two slots of each width. */
function slotOf(value: number): { readonly slot: number; readonly extra: number; readonly rest: number } {
  if (value < 4) return { slot: value, extra: 0, rest: 0 };
  const extra = 30 - Math.clz32(value);
  return { slot: 2 * extra + (value >> extra), extra, rest: value & (2 ** extra - 1) };
}
const LENGTHS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 18, 22, 26, 30, 38, 46, 54, 62, 78, 94, 110, 126, 158, 190, 222, 254];

/** Frames of Quantum. What the coder writes lies 16 bits ahead of the plain bits that stand between. */
export function quantumFrames(whole: Uint8Array, windowBits: number): Uint8Array[] {
  const selector = shares(7);
  const letters = [0, 64, 128, 192].map((first) => shares(64, first));
  const places = [24, 36, 42].map((most) => shares(Math.min(most, 2 * windowBits)));
  const lengths = shares(27);
  const seen = new Map<number, number>();
  const frames: Uint8Array[] = [];
  for (let at = 0; at < whole.length; ) {
    const end = Math.min(whole.length, at + 32_768);
    const coded: number[] = [];
    const plain: { readonly at: number; readonly bits: readonly number[] }[] = [];
    let [low, high, held, length] = [0, 0xffff, 0, 16];
    const put = (model: Shares, symbol: number): void => {
      const place = model.entries.findIndex((entry) => entry.symbol === symbol);
      const total = model.entries[0]?.sum ?? 1;
      const range = high - low + 1;
      high = low + Math.floor(((model.entries[place]?.sum ?? 0) * range) / total) - 1;
      low += Math.floor(((model.entries[place + 1]?.sum ?? 0) * range) / total);
      count(model, symbol);
      for (; ; low *= 2, high = high * 2 + 1, length++) {
        if (low < 0x8000 && high >= 0x8000) {
          if (low < 0x4000 || high >= 0xc000) return;
          held++;
          [low, high] = [low - 0x4000, high - 0x4000];
          continue;
        }
        const bit = low >> 15;
        coded.push(bit, ...Array<number>(held).fill(1 - bit));
        [low, high, held] = [low & 0x7fff, high & 0x7fff, 0];
      }
    };
    const putPlain = (value: number, bits: number): void => {
      plain.push({ at: length, bits: Array.from({ length: bits }, (_, i) => (value >> (bits - 1 - i)) & 1) });
    };
    while (at < end) {
      const key = (whole[at] as number) | ((whole[at + 1] ?? 0) << 8) | ((whole[at + 2] ?? 0) << 16);
      const distance = at - (seen.get(key) ?? at);
      seen.set(key, at);
      let same = 0;
      if (distance > 0 && distance <= 2 ** windowBits) while (same < 259 && at + same < end && whole[at + same] === whole[at + same - distance]) same++;
      const { slot, extra, rest } = slotOf(distance - 1);
      if (same < 3 || slot >= (places[Math.min(same, 5) - 3] as Shares).entries.length) {
        const letter = whole[at++] as number;
        put(selector, letter >> 6);
        put(letters[letter >> 6] as Shares, letter);
        continue;
      }
      const kind = Math.min(same, 5) - 3;
      put(selector, 4 + kind);
      if (kind === 2) {
        const width = LENGTHS.findLastIndex((base) => base <= same - 5);
        put(lengths, width);
        if (width > 5 && width < 26) putPlain(same - 5 - (LENGTHS[width] as number), (width - 2) >> 2);
      }
      put(places[kind] as Shares, slot);
      putPlain(rest, extra);
      at += same;
    }
    // any code between the ends will do: the middle
    coded.push(1, ...Array<number>(held).fill(0));
    while (coded.length < length) coded.push(0);
    const bits = [...plain, { at: length, bits: [] }].flatMap((piece, i) => [...coded.slice(plain[i - 1]?.at ?? 0, piece.at), ...piece.bits]);
    const bytes = new Uint8Array(Math.ceil(bits.length / 8));
    bits.forEach((bit, i) => {
      bytes[i >> 3] = (bytes[i >> 3] as number) | (bit << (7 - (i & 7)));
    });
    frames.push(bytes);
  }
  return frames;
}

/** A cabinet of one folder. @param packing 0 stored · 1 MSZIP · 0xf03 LZX, 0xf72 Quantum with a window of 32 KiB, 0xa72 to 0x1572 of others · others are only named */
export function cabinet(members: readonly { readonly name: string | Uint8Array; readonly bytes: Uint8Array }[], packing = 1): Uint8Array {
  const whole = Buffer.concat(members.map(({ bytes }) => bytes));
  const blocks: Uint8Array[] = [];
  const frames = packing === 0xf03 ? lzxFrames(whole) : (packing & 15) === 2 ? quantumFrames(whole, packing >> 8) : [];
  for (let at = 0; at < whole.length; at += 32_768) {
    const block = whole.subarray(at, at + 32_768);
    const dictionary = whole.subarray(Math.max(0, at - 32_768), at);
    const data = packing === 1 ? join([0x43, 0x4b], deflateRawSync(block, at > 0 ? { dictionary } : {})) : (frames[at / 32_768] ?? block);
    blocks.push(join(u32(0), u16(data.length), u16(block.length), data));
  }
  let from = 0;
  const files = members.map(({ name, bytes }) => {
    const raw = bytesOf(name);
    const file = join(u32(bytes.length), u32(from), u16(0), u32(0), u16(typeof name === 'string' ? 0x80 : 0), raw, [0]);
    from += bytes.length;
    return file;
  });
  const filesAt = 36 + 8;
  const dataAt = filesAt + files.reduce((sum, file) => sum + file.length, 0);
  const size = dataAt + blocks.reduce((sum, block) => sum + block.length, 0);
  const head = join(
    [0x4d, 0x53, 0x43, 0x46, ...u32(0), ...u32(size), ...u32(0), ...u32(filesAt), ...u32(0), 3, 1, ...u16(1), ...u16(members.length), ...u16(0)],
    u32(0),
  );
  return Uint8Array.from(Buffer.concat([head, join(u32(dataAt), u16(blocks.length), u16(packing)), ...files, ...blocks]));
}

/** A packet of a capture: its time in milliseconds of UTC, and an Ethernet frame. */
export interface Captured {
  readonly time: number;
  readonly frame: Uint8Array;
}

/** A pcapng of one Ethernet interface with times in microseconds. */
export function pcapng(packets: readonly Captured[]): Uint8Array {
  const block = (type: number, ...body: (Uint8Array | readonly number[])[]): Uint8Array => {
    const whole = join(...body);
    const padded = join(whole, Array((4 - (whole.length % 4)) % 4).fill(0));
    return join(u32(type), u32(padded.length + 12), padded, u32(padded.length + 12));
  };
  const frames = packets.map(({ time, frame }) => {
    const micro = BigInt(Math.round(time * 1000));
    return block(6, u32(0), u32(Number(micro >> 32n)), u32(Number(micro & 0xffffffffn)), u32(frame.length), u32(frame.length), frame);
  });
  const start = [block(0x0a0d0d0a, u32(0x1a2b3c4d), u16(1), u16(0), u32(0xffffffff), u32(0xffffffff)), block(1, u16(1), u16(0), u32(0))];
  return Uint8Array.from(Buffer.concat([...start, ...frames]));
}

const big16 = (value: number): number[] => [(value >> 8) & 255, value & 255];
const CLIENT = [10, 1, 0, 2];

/** An Ethernet frame with IPv4 between the client 10.1.0.2 and a peer. */
function frame(peer: readonly number[], up: boolean, protocol: number, payload: Uint8Array): Uint8Array {
  const [from, to] = up ? [CLIENT, peer] : [peer, CLIENT];
  const ip = [0x45, 0, ...big16(20 + payload.length), 0, 0, 0x40, 0, 64, protocol, 0, 0, ...from, ...to];
  return join([2, 0, 0, 0, 0, up ? 2 : 1], [2, 0, 0, 0, 0, up ? 1 : 2], [8, 0], ip, payload);
}

/** A TCP segment without data: SYN 2, SYN+ACK 18, ACK 16, RST 4. */
export function tcpFrame(peer: readonly number[], up: boolean, flags: number, { port = 50_000, sequence = 1, server = 80 } = {}): Uint8Array {
  const [from, to] = up ? [port, server] : [server, port];
  const acknowledged = flags & 16 ? 2 : 0;
  return frame(
    peer,
    up,
    6,
    join(big16(from), big16(to), [0, 0, ...big16(sequence)], [0, 0, ...big16(acknowledged)], [0x50, flags, ...big16(64_240), 0, 0, 0, 0]),
  );
}

/** A question for the address of a name, and its answer. */
export function dnsFrames(name: string, address: readonly number[]): readonly [Uint8Array, Uint8Array] {
  const labels = name.split('.').flatMap((label) => [label.length, ...Buffer.from(label)]);
  const question = [...labels, 0, 0, 1, 0, 1];
  const udp = (up: boolean, body: readonly number[]): Uint8Array => {
    const [from, to] = up ? [40_000, 53] : [53, 40_000];
    return frame([10, 2, 0, 53], up, 17, join(big16(from), big16(to), big16(8 + body.length), [0, 0], body));
  };
  const head = (flags: number, answers: number): number[] => [0, 7, flags, 0x80, 0, 1, 0, answers, 0, 0, 0, 0];
  return [udp(true, [...head(1, 0), ...question]), udp(false, [...head(0x81, 1), ...question, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address])];
}

/** A name that is resolved, and connections to its address of which nothing comes back, each tried three times. @param starts their times in UTC */
export function unanswered(host: string, starts: readonly number[]): readonly Captured[] {
  const address = [10, 2, 0, 2];
  const [question, answer] = dnsFrames(host, address);
  const first = starts[0] ?? 0;
  const tries = starts.flatMap((start, i) => [0, 3000, 9000].map((wait) => ({ time: start + wait, frame: tcpFrame(address, true, 2, { port: 50_000 + i }) })));
  return [{ time: first - 20, frame: question }, { time: first - 10, frame: answer }, ...tries];
}

/** An event log of BITS: at each moment (milliseconds of UTC) a transfer that failed with the code. */
export const transferEvents = (url: string, code: number, moments: readonly number[]): Uint8Array =>
  writeEvtx(
    moments.map((moment) => ({
      provider: 'Microsoft-Windows-Bits-Client',
      id: 61,
      level: 3,
      channel: 'Microsoft-Windows-Bits-Client/Operational',
      time: filetimeOf(new Date(moment).toISOString()),
      data: { name: string('Windows Update'), url: string(url), hr: hex32(code) },
    })),
  );
