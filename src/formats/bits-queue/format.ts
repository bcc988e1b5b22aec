// qmgr0.dat and qmgr1.dat: the queue of BITS up to Windows 8.1, two copies written in turn. Microsoft does not describe the layout.
// What is read is what the published readers agree on (cites ANSSI-QMGR, FE-QMGR): state, name, addresses, errors and times of each job.
// Where a job keeps its proxy settings is not published: `bitsadmin /list /allusers /verbose` says them.
import { readUint32 } from '../../engine/bytes.ts';
import { type BinaryFormat, defineFormat, type RecordDraft } from '../../engine/define.ts';
import type { EpochMs } from '../../engine/event.ts';

declare const TextDecoder: { new (label: string): { decode(bytes: Uint8Array): string } };

// [a few bytes] FILE QUEUE jobs(4) job … QUEUE … FILE remains
// job:   MARK type(4) priority(4) state(4) (4) id(16) name description program arguments owner flags(4) … TRANSFER files(4) file … TRANSFER errors
// text:  length in UTF-16 units(4), units, the last one 0      errors: count(4), entries of 25 or 21 bytes, transient errors(4) delay(4) limit(4) created(8) changed(8)
const guid = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const FILE = guid('13f72bc84099124a9f1a3aaebd894eea');
const QUEUE = guid('47445f00a9bdba449851c47bb6c07ace');
const TRANSFER = guid('36da56776f515a43acac44a248fff34d');
/** What stands before and behind a job, by the version of BITS. */
const MARKS = ['93362035a00c104a84f3b17e7b499cd7', '101370c83653b34183e581557f361b87', '8c93ea64030f6840b46ff97fe51d4dcd', 'b346ed3d3b10f944bc2fe8378bd31986'];
/** BG_JOB_STATE (bits.h), in the words of bitsadmin. */
const STATES = ['QUEUED', 'CONNECTING', 'TRANSFERRING', 'SUSPENDED', 'ERROR', 'TRANSIENT_ERROR', 'TRANSFERRED', 'ACKNOWLEDGED', 'CANCELLED'];
/** A queue file is a few megabytes; more of it is not kept. */
const MOST = 32 << 20;
const JOBS = 4096;
const LONGEST = 2200;
/** FILETIME units from 1601 to 1970, and the years 1990 to 2100: what lies outside is no time. */
const EPOCH = 116_444_736_000_000_000n;
const [EARLIEST, LATEST] = [122_700_000_000_000_000n, 157_800_000_000_000_000n];

const utf16 = new TextDecoder('utf-16le');

const bitsQueue: BinaryFormat = {
  title: { en: 'BITS queue (qmgr0.dat, qmgr1.dat)', ja: 'BITS のキュー (qmgr0.dat、qmgr1.dat)' },
  magic: (head) => indexOf(head, FILE, 0, 64) >= 0,
  bytes: readQueue,
  samples: [],
  caution: {
    en: 'Microsoft does not describe this file; it was read after published analyses. The proxy settings of a job are not known in it: bitsadmin /list /allusers /verbose says them.',
    ja: 'このファイルの形式は Microsoft が公開しておらず、公開されている解析結果に従って読み取りました。ジョブのプロキシ設定の位置はわかっていません。bitsadmin /list /allusers /verbose で確認できます。',
  },
};
export default defineFormat(bitsQueue);

async function* readQueue(chunks: AsyncIterable<Uint8Array>, fault: Parameters<BinaryFormat['bytes']>[1]): AsyncGenerator<RecordDraft> {
  const bytes = await gather(chunks);
  const start = indexOf(bytes, QUEUE, indexOf(bytes, FILE, 0, bytes.length) + 16, bytes.length);
  if (start < 0) return fault({ kind: 'damaged', at: '0' });
  const count = readUint32(bytes, start + 16);
  const end = indexOf(bytes, QUEUE, start + 20, bytes.length);
  if (count === undefined || end < 0) fault({ kind: 'damaged', at: String(end < 0 ? bytes.length : start) });
  const stop = end < 0 ? bytes.length : end;
  let read = 0;
  for (const at of marksOf(bytes, start + 20, stop)) {
    const job = readJob(bytes, at, stop);
    if (job && read < JOBS) yield { line: ++read, unit: 'record', ...job };
  }
  if (end >= 0 && count !== undefined && read < Math.min(count, JOBS)) fault({ kind: 'damaged', at: String(start + 16) });
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk.slice());
    length += chunk.length;
    if (length > MOST) break;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Place of the wanted bytes in [from … to); -1 without. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number, to: number): number {
  const last = Math.min(to, bytes.length) - wanted.length;
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first, Math.max(0, from)); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}

/** Places behind each mark. The queue itself begins with the mark of its version, known or not. */
function marksOf(bytes: Uint8Array, from: number, to: number): readonly number[] {
  const own = bytes.slice(from, Math.min(from + 16, to));
  const marks = [...MARKS.map(guid), ...(own.length === 16 ? [own] : [])];
  const places = new Set<number>();
  for (const mark of marks) for (let at = indexOf(bytes, mark, from, to); at >= 0; at = indexOf(bytes, mark, at + 16, to)) places.add(at + 16);
  return [...places].sort((a, b) => a - b);
}

interface Text {
  readonly text: string;
  readonly next: number;
}
/** A counted text that ends in a zero; `undefined` for anything else. */
function readText(bytes: Uint8Array, at: number, to: number): Text | undefined {
  const units = readUint32(bytes, at);
  const next = at + 4 + 2 * (units ?? 0);
  if (units === undefined || units > LONGEST || next > to) return undefined;
  const text = utf16.decode(bytes.subarray(at + 4, next));
  if (units > 0 && !text.endsWith('\0')) return undefined;
  return { text: units > 0 ? text.slice(0, text.indexOf('\0')) : '', next };
}

/** The job that starts here; `undefined` where none does: the mark stands behind a job, too. */
function readJob(bytes: Uint8Array, at: number, to: number): Omit<RecordDraft, 'line'> | undefined {
  const [type = 9, priority = 9, state = 99] = [0, 4, 8].map((place) => readUint32(bytes, at + place));
  const name = readText(bytes, at + 32, to);
  if (type > 2 || priority > 3 || !STATES[state] || !name) return undefined;
  let next = name.next;
  // description, program, arguments, owner
  for (let n = 0; n < 4; n++) {
    const text = readText(bytes, next, to);
    if (!text) return undefined;
    next = text.next;
  }
  const files = indexOf(bytes, TRANSFER, next, to);
  const behind = files < 0 ? -1 : indexOf(bytes, TRANSFER, files + 16, to);
  const url = files < 0 ? undefined : findAddress(bytes, files + 16, behind < 0 ? to : behind);
  const { code, changed } = behind < 0 ? {} : readErrors(bytes, behind + 16, to);
  const id = guidText(bytes.subarray(at + 16, at + 32));
  const says = [
    `GUID: {${id}} DISPLAY: '${name.text}'`,
    `STATE: ${STATES[state]}`,
    ...(code ? [`ERROR CODE: 0x${code.toLowerCase()}`] : []),
    ...(url ? [url] : []),
  ];
  return {
    name: 'bits-job',
    text: says.join(' '),
    fields: { state: STATES[state] as string, ...(code ? { code } : {}), ...(url ? { url } : {}) },
    ...(changed === undefined ? {} : { utc: changed }),
  };
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
/** The first three parts of a GUID are little-endian numbers. */
const guidText = (id: Uint8Array): string =>
  [id.slice(0, 4).reverse(), id.slice(4, 6).reverse(), id.slice(6, 8).reverse(), id.slice(8, 10), id.slice(10)].map(hex).join('-').toUpperCase();

/** The first counted text that is an address of the web. */
function findAddress(bytes: Uint8Array, from: number, to: number): string | undefined {
  const http = Uint8Array.from([...'http'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = indexOf(bytes, http, from, to); at >= 0; at = indexOf(bytes, http, at + 1, to)) {
    const text = readText(bytes, at - 4, to)?.text;
    if (text && /^https?:\/\/[^\s/]/i.test(text)) return text;
  }
  return undefined;
}

/**
 * The last error, and when the job was changed. The readers give an error 25 bytes, later versions have 21: the size counts behind which the times are times.
 * They take its first 8 bytes as the code; an HRESULT has 4, so it is believed only where one half alone is a failure.
 */
function readErrors(bytes: Uint8Array, at: number, to: number): { code?: string; changed?: EpochMs } {
  const count = readUint32(bytes, at);
  if (count === undefined || count > 64) return {};
  for (const size of [25, 21]) {
    const times = at + 4 + count * size + 12;
    const [created, changed] = [readFiletime(bytes, times), readFiletime(bytes, times + 8)];
    if (times + 16 > to || created === undefined || changed === undefined || changed < created) continue;
    const last = at + 4 + (count - 1) * size;
    const halves = count === 0 ? [] : [readUint32(bytes, last), readUint32(bytes, last + 4)].filter((half) => half !== undefined && half >>> 24 === 0x80);
    return { ...(halves.length === 1 ? { code: (halves[0] as number).toString(16).toUpperCase() } : {}), changed };
  }
  return {};
}

function readFiletime(bytes: Uint8Array, at: number): EpochMs | undefined {
  const [low, high] = [readUint32(bytes, at), readUint32(bytes, at + 4)];
  if (low === undefined || high === undefined) return undefined;
  const time = (BigInt(high) << 32n) | BigInt(low);
  return time < EARLIEST || time > LATEST ? undefined : (Number((time - EPOCH) / 10_000n) as EpochMs);
}
