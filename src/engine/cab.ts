// cabinet → its members ([MS-CAB]): what is stored or packed by MSZIP ([MS-MCI]) or LZX; Quantum is named.
import type { Fault, Packing } from './analysis.ts';
import { type Budget, LISTED, withinBudget } from './budget.ts';
import { readUint32 } from './bytes.ts';
import { type Inflater, makeInflater } from './inflate.ts';
import { type Lzx, makeLzx } from './lzx.ts';
import { type Listing, makeMember, refusedMember } from './member.ts';
import { readName } from './member-name.ts';
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

export const isCabinet = (head: Uint8Array): boolean => readUint32(head, 0) === 0x4643534d && readUint32(head, 4) === 0;

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number): number => readUint32(bytes, at) ?? 0;

/** The members of a cabinet. Never throws for what is in the bytes. */
export async function listCabinet(source: Source, budget: Budget): Promise<Listing> {
  const head = await source.slice(0, HEADER + 4);
  if (head.length < HEADER) return { members: [], more: 0, faults: [broken] };
  const [folderCount, fileCount, flags] = [u16(head, 26), u16(head, 28), u16(head, 30)];
  const reserve = (flags & 4) !== 0 ? { header: u16(head, 36), folder: head[38] ?? 0, block: head[39] ?? 0 } : { header: 0, folder: 0, block: 0 };
  const start = HEADER + ((flags & 4) !== 0 ? 4 + reserve.header : 0);
  const names = (flags & 1 ? 2 : 0) + (flags & 2 ? 2 : 0);
  const lists = await source.slice(start, start + LISTS);
  const folders = readFolders(lists, skipNames(lists, names), folderCount, reserve.folder);
  const filesAt = u32(head, 16);
  const files = readFiles(await source.slice(filesAt, filesAt + LISTS), Math.min(fileCount, LISTED));
  const streams = folders.map((folder) => makeStream(source, folder, reserve.block, budget));
  return {
    members: files.map((file) => ({
      name: file.name,
      open: async (label: string) => openFile(label, file, folders[file.folder], streams[file.folder], () => source.passed?.(0)),
    })),
    more: Math.max(0, fileCount - Math.max(files.length, LISTED)),
    faults: files.length < Math.min(fileCount, LISTED) || folders.length < folderCount ? [{ kind: 'packed', why: 'directory' }] : [],
  };
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

function readFolders(bytes: Uint8Array, from: number, count: number, reserve: number): Folder[] {
  const folders: Folder[] = [];
  for (let at = from; folders.length < count && at + 8 <= bytes.length; at += 8 + reserve)
    folders.push({ at: u32(bytes, at), blocks: u16(bytes, at + 4), packing: u16(bytes, at + 6) });
  return folders;
}

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

function openFile(label: string, file: CabinetFile, folder: Folder | undefined, stream: Stream | undefined, passed: () => void): Source {
  const no = (why: Packing): Source => refusedMember(label, file.size, why);
  if (file.folder >= CONTINUED) return no('other-part');
  if (!folder || !stream) return no('broken');
  if (![0, 1, 3].includes(folder.packing & 15)) return no('method-cab');
  return makeMember(label, file.size, () => stream.read(file.from, file.size), passed);
}

/** The bytes of a folder, read once for all of its files where these come in their order. */
interface Stream {
  read(from: number, size: number): AsyncGenerator<Uint8Array, Fault | undefined>;
}

function makeStream(source: Source, folder: Folder, reserve: number, budget: Budget): Stream {
  let at = 0;
  /** the piece that reaches beyond the last file */
  let rest: Uint8Array = new Uint8Array(0);
  let stream: AsyncGenerator<Uint8Array, Fault | undefined> | undefined;
  let ended: Fault | undefined;
  const begin = () => {
    const count = { packed: 0 };
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
  // bits 8 to 12: the window of LZX
  const lzx = kind === 3 ? makeLzx((folder.packing >> 8) & 31) : undefined;
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
    else if (kind === 3) {
      const frame: ReturnType<Lzx['frame']> = lzx?.frame(bytes, unpacked);
      // damage and a dialect of LZX look alike: the reader is sent to the tool that knows them all
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
