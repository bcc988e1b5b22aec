// ZIP → its members (PKWARE APPNOTE.TXT 6.3): listed by the directory at its end, or, where that is lost, by walking over their heads.

import { type Budget, LISTED, withinBudget } from './budget.ts';
import { readUint32 } from './bytes.ts';
import { crc32 } from './crc.ts';
import type { Fault, Packing } from './fault.ts';
import { makeInflater } from './inflate.ts';
import { type Listing, makeMember, readRange, refusedMember } from './member.ts';
import { readName } from './member-name.ts';
import type { Source } from './source.ts';

// numbers are little-endian; [offset]
// local head    PK\3\4 … flags[6] method[8] crc[14] packed[18] size[22] name length[26] extra length[28] name[30] extra, data
// directory     PK\1\2 … flags[8] method[10] crc[16] packed[20] size[24] name[28] extra[30] comment[32] disk[34] head at[42] name[46]
// end           PK\5\6   disk[4] … entries[10] directory size[12] directory at[16] comment length[20] comment
// end, 64 bit   PK\6\7 locator: place of the end at [8] · PK\6\6: disk[16] entries[32] size[40] at[48]
const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const DESCRIPTOR = 0x08074b50;
/** The longest comment behind the end, and the end itself. */
const TAIL = 0xffff + 22;
/** Places tried that look like the end: a comment may hold some. */
const ENDS = 16;
/** Bytes of a directory that are read at once. */
const DIRECTORY = 4 << 20;

/** A member as the directory says it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** place of its local head */
  readonly head: number;
  /** place of its data, where the walk over the heads already knows it */
  readonly data?: number;
  /** it lies in another file of a set */
  readonly elsewhere: boolean;
}

export const isZip = (head: Uint8Array): boolean => [LOCAL, END, DESCRIPTOR].includes(readUint32(head, 0) ?? 0);

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number): number => readUint32(bytes, at) ?? 0;
/** Beyond 2^53 a number is no place in any file: it stays too large for the comparison that follows. */
const u64 = (bytes: Uint8Array, at: number): number => u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;

/** The members of an archive. Never throws for what is in the bytes. */
export const listZip = async (source: Source, budget: Budget): Promise<Listing> =>
  listFound(source, (await readDirectory(source, false)) ?? (await walkHeads(source, budget)), budget);

/** The members of an archive that other bytes stand before, as in a program that unpacks itself; `undefined` where there is none. */
export async function listZipInside(source: Source, budget: Budget): Promise<Listing | undefined> {
  const found = await readDirectory(source, true);
  return found && found.entries.length > 0 ? listFound(source, found, budget) : undefined;
}

function listFound(source: Source, found: Found, budget: Budget): Listing {
  const { entries, more, limit } = found;
  const shared = overlapping(entries, limit);
  const members = entries
    .filter((entry) => !(/[/\\]$/.test(entry.name) && entry.size === 0))
    .map((entry) => ({ name: entry.name, open: (label: string) => openEntry(source, label, entry, shared.has(entry), budget) }));
  return { members, more, faults: found.lost ? [{ kind: 'packed', why: 'directory' }] : [] };
}

interface Found {
  readonly entries: readonly Entry[];
  readonly more: number;
  /** where the members' bytes end */
  readonly limit: number;
  /** the directory is missing, so that members were looked for, or it does not name all there is */
  readonly lost?: boolean;
}

async function readDirectory(source: Source, prefixed: boolean): Promise<Found | undefined> {
  const from = Math.max(0, source.size - TAIL);
  const tail = await source.slice(from, source.size);
  let tries = 0;
  let others = false;
  for (let at = tail.length - 22; at >= 0 && tries < ENDS; at--) {
    if (tail[at] !== 0x50 || u32(tail, at) !== END) continue;
    tries++;
    const end = await readEnd(source, tail, at, from);
    const found = end && (await readEntries(source, end, prefixed));
    if (found === 'elsewhere') others = true;
    // another archive behind this one, unless it stands in the comment
    else if (found) return others && at + 22 + u16(tail, at + 20) < tail.length ? { ...found, lost: true } : found;
  }
  return undefined;
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly at: number;
  /** place of the end itself */
  readonly own: number;
  /** which file of a set this is */
  readonly disk: number;
}

async function readEnd(source: Source, tail: Uint8Array, at: number, from: number): Promise<End | undefined> {
  const plain = { count: u16(tail, at + 10), size: u32(tail, at + 12), at: u32(tail, at + 16), own: from + at, disk: u16(tail, at + 4) };
  if (plain.at !== 0xffffffff && plain.count !== 0xffff && plain.size !== 0xffffffff) return plain;
  const locator = at >= 20 ? tail.subarray(at - 20, at) : new Uint8Array(0);
  if (u32(locator, 0) !== LOCATOR) return plain;
  const own = u64(locator, 8);
  if (own + 56 > source.size) return undefined;
  const end = await source.slice(own, own + 56);
  return u32(end, 0) === END64 ? { count: u64(end, 32), size: u64(end, 40), at: u64(end, 48), own, disk: u32(end, 16) } : undefined;
}

/**
 * The directory stands right before its end, where the end says it is. Another place means the end of an archive inside this one, which is cut off,
 * or of one behind it. @param prefixed other bytes stand before the archive, and places count from behind them
 */
async function readEntries(source: Source, { count, size, at, own, disk }: End, prefixed: boolean): Promise<Found | 'elsewhere' | undefined> {
  const start = own - size;
  if (start < at) return undefined;
  const bytes = await source.slice(start, start + Math.min(size, DIRECTORY));
  if (start !== at && !prefixed) return u32(bytes, 0) === ENTRY ? 'elsewhere' : undefined;
  const entries: Entry[] = [];
  let place = 0;
  while (entries.length < LISTED && place + 46 <= bytes.length && u32(bytes, place) === ENTRY) {
    const length = 46 + u16(bytes, place + 28) + u16(bytes, place + 30) + u16(bytes, place + 32);
    if (place + length > bytes.length) break;
    entries.push(readEntry(bytes.subarray(place, place + length), start - at, disk));
    place += length;
  }
  if (count > 0 && entries.length === 0) return undefined;
  // fewer entries than the end says: the directory is damaged, unless it was cut by our own limits
  if (entries.length < Math.min(count, LISTED) && bytes.length < DIRECTORY) return undefined;
  return { entries, more: Math.max(0, count - entries.length), limit: start, lost: entries.length > count };
}

/** @param before bytes before the archive @param disk the file of the set that is being read */
function readEntry(bytes: Uint8Array, before: number, disk: number): Entry {
  const nameLength = u16(bytes, 28);
  const extra = bytes.subarray(46 + nameLength, 46 + nameLength + u16(bytes, 30));
  const raw = bytes.subarray(46, 46 + nameLength);
  const flags = u16(bytes, 8);
  const wide = fieldOf(extra, 1);
  // the 64-bit field holds, in this order, only what does not fit the plain one
  let at = 0;
  const number = (value: number): number => {
    if (value !== 0xffffffff || at + 8 > wide.length) return value;
    at += 8;
    return u64(wide, at - 8);
  };
  const size = number(u32(bytes, 24));
  const packed = number(u32(bytes, 20));
  const head = before + number(u32(bytes, 42));
  return {
    ...{ name: nameOf(raw, extra, flags), method: u16(bytes, 10), encrypted: (flags & 0x41) !== 0 },
    ...{ crc: u32(bytes, 16), packed, size, head, elsewhere: u16(bytes, 34) !== disk },
  };
}

/** Info-ZIP's Unicode name (extra field 0x7075) stands where its checksum still fits the plain one. */
function nameOf(raw: Uint8Array, extra: Uint8Array, flags: number): string {
  const unicode = fieldOf(extra, 0x7075);
  if (unicode.length > 5 && u32(unicode, 1) === crc32(raw)) return readName(unicode.subarray(5), true);
  return readName(raw, (flags & 0x800) !== 0);
}

function fieldOf(extra: Uint8Array, id: number): Uint8Array {
  for (let at = 0; at + 4 <= extra.length; at += 4 + u16(extra, at + 2)) if (u16(extra, at) === id) return extra.subarray(at + 4, at + 4 + u16(extra, at + 2));
  return new Uint8Array(0);
}

/** Without a directory (a download that broke off) the members' own heads still tell where each stands. */
async function walkHeads(source: Source, budget: Budget): Promise<Found> {
  const entries: Entry[] = [];
  let at = 0;
  while (entries.length < LISTED) {
    const bytes = await source.slice(at, at + 30 + 0x200);
    const nameLength = u16(bytes, 26);
    if (u32(bytes, 0) !== LOCAL || bytes.length < 30 + Math.min(nameLength, 0x200)) break;
    const flags = u16(bytes, 6);
    const data = at + 30 + nameLength + u16(bytes, 28);
    const name = readName(bytes.subarray(30, 30 + nameLength), (flags & 0x800) !== 0);
    const entry = { name, method: u16(bytes, 8), encrypted: (flags & 0x41) !== 0, size: u32(bytes, 22), head: at, data, elsewhere: false };
    if ((flags & 8) === 0) entries.push({ ...entry, crc: u32(bytes, 14), packed: u32(bytes, 18) });
    else {
      const end = entry.method === 8 && !entry.encrypted ? await findEnd(source, data, budget) : undefined;
      if (!end) break;
      entries.push({ ...entry, ...end });
    }
    at = data + (entries.at(-1) as Entry).packed;
    if ((flags & 8) !== 0) at += descriptorLength(await source.slice(at, at + 28));
  }
  return { entries, more: 0, limit: source.size, lost: true };
}

/** Checksum and two sizes, with or without a signature; the sizes have 64 bits where only then the next head follows. */
function descriptorLength(bytes: Uint8Array): number {
  const length = 12 + (u32(bytes, 0) === DESCRIPTOR ? 4 : 0);
  return [LOCAL, ENTRY].includes(u32(bytes, length + 8)) ? length + 8 : length;
}

/** Sizes that stand behind the data are found by unpacking: DEFLATE says its own end. */
async function findEnd(source: Source, data: number, budget: Budget): Promise<{ crc: number; packed: number; size: number } | undefined> {
  const inflater = makeInflater();
  let crc = 0;
  let size = 0;
  const unpacked = withinBudget(inflated(readRange(source, data, source.size, false), inflater), inflater.used, budget);
  for await (const piece of unpacked) {
    crc = crc32(piece, crc);
    size += piece.length;
  }
  // cut off inside: what there is of it is read, and said to be cut
  if (inflater.state() === 'more') return { crc, packed: source.size - data, size };
  return inflater.state() === 'end' ? { crc, packed: inflater.used(), size } : undefined;
}

/** Members whose bytes another one claims too, or that reach into the directory: the trick by which a small file unpacks without end. */
function overlapping(entries: readonly Entry[], limit: number): ReadonlySet<Entry> {
  const shared = new Set<Entry>();
  const order = entries.filter(({ elsewhere }) => !elsewhere).sort((a, b) => a.head - b.head);
  order.forEach((entry, i) => {
    const end = entry.head + 30 + entry.packed;
    const next = order[i + 1];
    if (next && end > next.head) shared.add(entry).add(next);
    else if (end > limit && limit > entry.head) shared.add(entry);
  });
  return shared;
}

async function openEntry(source: Source, name: string, entry: Entry, shared: boolean, budget: Budget): Promise<Source> {
  const { size, method } = entry;
  const no = (why: Packing): Source => refusedMember(name, size, why);
  if (entry.elsewhere) return no('other-part');
  if (entry.encrypted || method === 99) return no('encrypted');
  if (method !== 0 && method !== 8) return no('method');
  if (shared && entry.head + 30 + entry.packed <= source.size) return no('overlap');
  const data = entry.data ?? (await findData(source, entry.head));
  if (data === undefined) return no('broken');
  const pieces = () => readRange(source, data, data + entry.packed);
  const member = makeMember(
    name,
    size,
    () => {
      const inflater = makeInflater();
      let read = 0;
      const counted = async function* () {
        for await (const piece of pieces()) {
          read += piece.length;
          yield piece;
        }
      };
      const unpacked = method === 0 ? stored(counted(), entry.packed) : inflated(counted(), inflater);
      return withinBudget(checked(unpacked, entry), () => read, budget);
    },
    // an inner archive shows that it is being read, without counting its bytes twice
    () => source.passed?.(0),
  );
  // stored bytes can be read from anywhere, as an inner archive needs it
  return method === 0 ? { ...member, name, size, slice: (from, to) => source.slice(data + from, data + Math.min(to, entry.packed)) } : member;
}

async function findData(source: Source, head: number): Promise<number | undefined> {
  const bytes = await source.slice(head, head + 30);
  return bytes.length === 30 && u32(bytes, 0) === LOCAL ? head + 30 + u16(bytes, 26) + u16(bytes, 28) : undefined;
}

async function* stored(pieces: AsyncGenerator<Uint8Array, void>, packed: number): AsyncGenerator<Uint8Array, Fault | undefined> {
  let left = packed;
  for await (const piece of pieces) {
    left -= piece.length;
    yield piece;
  }
  return left > 0 ? { kind: 'packed', why: 'cut' } : undefined;
}

async function* inflated(pieces: AsyncGenerator<Uint8Array, void>, inflater: ReturnType<typeof makeInflater>): AsyncGenerator<Uint8Array, Fault | undefined> {
  for await (const piece of pieces) {
    yield* inflater.push(piece);
    if (inflater.state() !== 'more') break;
  }
  return inflater.state() === 'end' ? undefined : { kind: 'packed', why: inflater.state() === 'more' ? 'cut' : 'broken' };
}

async function* checked(pieces: AsyncGenerator<Uint8Array, Fault | undefined>, { crc, size }: Entry): AsyncGenerator<Uint8Array, Fault | undefined> {
  let [sum, length] = [0, 0];
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return value ?? (sum === crc && length === size ? undefined : { kind: 'packed', why: 'checksum' });
    sum = crc32(value, sum);
    length += value.length;
    yield value;
  }
}
