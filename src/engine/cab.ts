// cabinet → its members ([MS-CAB]): what is stored or packed by MSZIP ([MS-MCI]), LZX or Quantum. Also the cabinets that other bytes hold.

import { type Budget, LISTED, OPENED, withinBudget } from './budget.ts';
import { readUint32 } from './bytes.ts';
import type { Fault, Packing } from './fault.ts';
import { type Inflater, makeInflater } from './inflate.ts';
import { type FrameDecoder, makeLzx } from './lzx.ts';
import { type Listing, makeMember, refusedMember } from './member.ts';
import { readName } from './member-name.ts';
import { makeQuantum } from './quantum.ts';
import type { Source } from './source.ts';

// numbers are little-endian; [offset]
// header  MSCF size[8] files at[16] folders[26] files[28] flags[30] (36 bytes), then by the flags: 4 lengths of reserves · 1, 2 names of other cabinets
// folder  data at[0] blocks[4] packing[6], reserve
// file    size[0] place in the folder[4] folder[8] date time attributes[14] name[16] 0
// block   checksum[0] packed[4] unpacked[6], reserve, bytes
const HEADER = 36;
/** Bytes of the lists of folders and files that are read: 4,096 names of the longest kind. */
const LISTS = 2 << 20;
/** A block never unpacks to more ([MS-CAB] 2.4). */
const BLOCK = 32_768;
/** A file that goes on in another cabinet, or comes from one, belongs to such a folder. */
const CONTINUED = 0xfffd;
/** Bytes of a file that are searched for cabinets: the program before one that unpacks itself is small. */
const SEARCHED = 32 << 20;
/** Bytes that are searched at once. */
const STEP = 1 << 20;

interface Folder {
  readonly at: number;
  readonly blocks: number;
  readonly packing: number;
}
interface CabinetFile {
  readonly name: string;
  readonly size: number;
  readonly from: number;
  readonly folder: number;
}

const SIGNATURE = 0x4643534d;
export const isCabinet = (head: Uint8Array): boolean => readUint32(head, 0) === SIGNATURE && readUint32(head, 4) === 0;

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number): number => readUint32(bytes, at) ?? 0;

/** The folder that is being unpacked: one at a time, since each keeps a window of up to 2 MiB. */
interface Running {
  stop?: () => void;
}

/** The members of a cabinet. Never throws for what is in the bytes. */
export async function listCabinet(source: Source, budget: Budget, running: Running = {}): Promise<Listing> {
  const head = await source.slice(0, HEADER + 4);
  if (head.length < HEADER) return { members: [], more: 0, faults: [broken] };
  const [folderCount, fileCount, flags] = [u16(head, 26), u16(head, 28), u16(head, 30)];
  const reserve = (flags & 4) !== 0 ? { header: u16(head, 36), folder: head[38] ?? 0, block: head[39] ?? 0 } : { header: 0, folder: 0, block: 0 };
  const start = HEADER + ((flags & 4) !== 0 ? 4 + reserve.header : 0);
  const names = (flags & 1 ? 2 : 0) + (flags & 2 ? 2 : 0);
  const lists = await source.slice(start, start + LISTS);
  const foldersAt = skipNames(lists, names);
  // only the folders that files stand in are read: a header may promise 65,535
  const folderOf = (index: number): Folder | undefined => (index < folderCount ? readFolder(lists, foldersAt + index * (8 + reserve.folder)) : undefined);
  const filesAt = u32(head, 16);
  const files = readFiles(await source.slice(filesAt, filesAt + LISTS), Math.min(fileCount, LISTED));
  const streams = new Map<number, Stream>();
  for (const { folder: index } of files) {
    const folder = streams.has(index) ? undefined : folderOf(index);
    if (folder) streams.set(index, makeStream(source, folder, reserve.block, budget, running));
  }
  return {
    members: files.map((file) => ({
      name: file.name,
      open: async (label: string) => openFile(label, file, streams.get(file.folder), () => source.passed?.(0)),
    })),
    more: Math.max(0, fileCount - Math.max(files.length, LISTED)),
    faults: files.length < Math.min(fileCount, LISTED) || (folderCount > 0 && !folderOf(folderCount - 1)) ? [{ kind: 'packed', why: 'directory' }] : [],
  };
}

/** Places of the cabinets that stand one behind the other in other bytes. */
async function findCabinets(source: Source): Promise<readonly number[]> {
  const places: number[] = [];
  const end = Math.min(source.size, SEARCHED);
  for (let at = 0; at < end && places.length < OPENED; ) {
    const bytes = await source.slice(at, Math.min(end, at + STEP) + HEADER);
    let next = at + STEP;
    for (let i = bytes.indexOf(0x4d); i >= 0 && i < STEP; i = bytes.indexOf(0x4d, i + 1)) {
      const size = sizeOf(bytes, i);
      if (size === undefined) continue;
      places.push(at + i);
      next = at + i + size;
      break;
    }
    at = next;
  }
  return places;
}

/** What the header at a place says of the cabinet's size, if it can be one: version 1.3, a folder, a file, a list of files within it. */
function sizeOf(bytes: Uint8Array, at: number): number | undefined {
  if (readUint32(bytes, at) !== SIGNATURE || u16(bytes, at + 24) !== 0x103 || u16(bytes, at + 26) === 0 || u16(bytes, at + 28) === 0) return undefined;
  const [size, filesAt] = [u32(bytes, at + 8), u32(bytes, at + 16)];
  return filesAt >= HEADER && filesAt < size ? size : undefined;
}

/** The members of the cabinets that stand in other bytes, as in a program that unpacks itself, as if of one archive; `undefined` where there is none. */
export async function listCabinetsInside(source: Source, budget: Budget): Promise<Listing | undefined> {
  const places = await findCabinets(source);
  const running: Running = {};
  let all: Listing = { members: [], more: 0, faults: [] };
  for (const place of places) {
    if (all.members.length >= LISTED) break;
    const { members, more, faults } = await listCabinet({ ...source, slice: (from, to) => source.slice(place + from, place + to) }, budget, running);
    all = { members: [...all.members, ...members], more: all.more + more, faults: all.faults.length > 0 ? all.faults : faults };
  }
  return places.length > 0 ? all : undefined;
}

const broken: Fault = { kind: 'packed', why: 'broken' };

/** Place behind so many names that end in a zero. */
function skipNames(bytes: Uint8Array, names: number): number {
  let at = 0;
  for (let n = 0; n < names; n++) {
    const end = bytes.indexOf(0, at);
    if (end < 0) return bytes.length;
    at = end + 1;
  }
  return at;
}

const readFolder = (bytes: Uint8Array, at: number): Folder | undefined =>
  at + 8 <= bytes.length ? { at: u32(bytes, at), blocks: u16(bytes, at + 4), packing: u16(bytes, at + 6) } : undefined;

function readFiles(bytes: Uint8Array, count: number): CabinetFile[] {
  const files: CabinetFile[] = [];
  for (let at = 0; files.length < count && at + 16 < bytes.length; ) {
    const end = bytes.indexOf(0, at + 16);
    // a name has 1 to 255 bytes ([MS-CAB] 2.3)
    if (end < 0 || end === at + 16 || end > at + 16 + 255) break;
    // attribute 0x80: the name is UTF-8
    const name = readName(bytes.subarray(at + 16, end), (u16(bytes, at + 14) & 0x80) !== 0);
    files.push({ name, size: u32(bytes, at), from: u32(bytes, at + 4), folder: u16(bytes, at + 8) });
    at = end + 1;
  }
  return files;
}

function openFile(label: string, file: CabinetFile, stream: Stream | undefined, passed: () => void): Source {
  const no = (why: Packing): Source => refusedMember(label, file.size, why);
  if (file.folder >= CONTINUED) return no('other-part');
  if (!stream) return no('broken');
  if (stream.kind > 3) return no('method-cab');
  return makeMember(label, file.size, () => stream.read(file.from, file.size), passed);
}

/** The bytes of a folder, read once for all of its files where these come in their order. */
interface Stream {
  /** 0 stored · 1 MSZIP · 2 Quantum · 3 LZX */
  readonly kind: number;
  read(from: number, size: number): AsyncGenerator<Uint8Array, Fault | undefined>;
}

function makeStream(source: Source, folder: Folder, reserve: number, budget: Budget, running: Running): Stream {
  let at = 0;
  /** the piece that reaches beyond the last file */
  let rest: Uint8Array = new Uint8Array(0);
  let stream: AsyncGenerator<Uint8Array, Fault | undefined> | undefined;
  let ended: Fault | undefined;
  const begin = () => {
    const count = { packed: 0 };
    running.stop?.();
    running.stop = () => {
      // whatever is read of it next begins anew
      [at, rest, stream] = [Number.MAX_SAFE_INTEGER, new Uint8Array(0), undefined];
    };
    [at, rest, ended] = [0, new Uint8Array(0), undefined];
    // a limit of one member makes no sense for a folder: the limit of all holds
    stream = withinBudget(unpackBlocks(source, folder, reserve, count), () => count.packed, budget, Number.MAX_SAFE_INTEGER);
    return stream;
  };
  const pull = async (): Promise<boolean> => {
    const { done, value } = await (stream ?? begin()).next();
    if (done) ended ??= value ?? { kind: 'packed', why: 'cut' };
    else rest = value;
    return !done;
  };
  return {
    kind: folder.packing & 15,
    async *read(from, size) {
      if (from < at) begin();
      const to = from + size;
      while (at < to) {
        if (rest.length === 0 && !(await pull())) return ended;
        const skipped = Math.min(rest.length, Math.max(0, from - at));
        const piece = rest.subarray(skipped, Math.min(rest.length, to - at));
        at += skipped + piece.length;
        rest = rest.subarray(skipped + piece.length);
        if (piece.length > 0) yield piece;
      }
      return undefined;
    },
  };
}

async function* unpackBlocks(source: Source, folder: Folder, reserve: number, count: { packed: number }): AsyncGenerator<Uint8Array, Fault | undefined> {
  const kind = folder.packing & 15;
  const inflater = makeInflater();
  // bits 8 to 12: the window
  const frames: FrameDecoder | undefined = kind > 1 ? [makeQuantum, makeLzx][kind - 2]?.((folder.packing >> 8) & 31) : undefined;
  let at = folder.at;
  let doubt: Fault | undefined;
  for (let block = 0; block < folder.blocks; block++) {
    const head = await source.slice(at, at + 8 + reserve);
    const [packed, unpacked] = [u16(head, 4), u16(head, 6)];
    const bytes = await source.slice(at + 8 + reserve, at + 8 + reserve + packed);
    if (head.length < 8 + reserve || bytes.length < packed) return { kind: 'packed', why: 'cut' };
    if (unpacked > BLOCK || packed === 0) return broken;
    source.passed?.(head.length + packed);
    count.packed += head.length + packed;
    at += head.length + packed;
    const sum = u32(head, 0);
    if (sum !== 0 && checksum(head.subarray(4), checksum(bytes, 0)) !== sum) doubt = { kind: 'packed', why: 'checksum' };
    if (kind === 0) yield bytes;
    else if (kind > 1) {
      const frame: ReturnType<FrameDecoder['frame']> = frames?.frame(bytes, unpacked);
      // damage and a dialect look alike: the reader is sent to the tool that knows them all
      if (!frame) return { kind: 'packed', why: 'method-cab' };
      yield frame;
    } else if (!(yield* unpackBlock(inflater, bytes, unpacked, block > 0))) return broken;
  }
  return doubt;
}

/**
 * A block of MSZIP: the letters CK and a DEFLATE stream of its own that may refer to the 32 KiB before it ([MS-MCI] 2.1).
 * The platform's decoder cannot be given that history, and neither says where a gzip member ends: so there is one of our own.
 * @returns whether it gave what its head promises
 */
async function* unpackBlock(inflater: Inflater, bytes: Uint8Array, unpacked: number, later: boolean): AsyncGenerator<Uint8Array, boolean> {
  if (bytes[0] !== 0x43 || bytes[1] !== 0x4b) return false;
  if (later) inflater.restart();
  let length = 0;
  for (const piece of inflater.push(bytes.subarray(2))) {
    length += piece.length;
    if (length > unpacked) return false;
    yield piece;
  }
  return inflater.state() === 'end' && length === unpacked;
}

/** Exclusive or of 32-bit words; of the last bytes, the first is the highest ([MS-CAB] 3.1). */
function checksum(bytes: Uint8Array, seed: number): number {
  let sum = seed;
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) sum ^= u32(bytes, at);
  let last = 0;
  for (let at = whole; at < bytes.length; at++) last = (last << 8) | (bytes[at] as number);
  return (sum ^ last) >>> 0;
}
