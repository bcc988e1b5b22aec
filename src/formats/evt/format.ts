// Event logs of Windows NT to 2003 as files (SysEvent.Evt …): a ring of records, read as a stream from the start of the file to its end.
import { type ByteWindow, makeWindow } from '../../engine/byte-window.ts';
import { readUint32 } from '../../engine/bytes.ts';
import { type Defects, makeDefects } from '../../engine/defects.ts';
import { type BinaryFormat, defineFormat, type RecordDraft } from '../../engine/define.ts';
import { LARGEST, numberOfRecord, RECORD_HEADER, readRecord, SIGNATURE, sizeOfRecord } from './record.ts';

const HEADER = 48;
const END_RECORD = 40;
/** What fills the last bytes of a ring that are too few for a record. */
const FILLING = 0x27;

const evt: BinaryFormat = {
  title: { en: 'Event log file (evt)', ja: 'イベント ログ ファイル (evt)' },
  eras: ['2000', 'xp', '2003'],
  magic: (head) => readUint32(head, 4) === SIGNATURE,
  bytes: readLog,
  samples: [],
};
export default defineFormat(evt);

/** Numbers of the records that the log still holds: [oldest … next). What else is found is left over from a former turn. */
interface Range {
  readonly oldest: number;
  readonly next: number;
}

/** What the header says is not believed in a file that was not closed: it is written only then. */
function readHeader(head: Uint8Array, defects: Defects): Range {
  const all = { oldest: 0, next: Number.POSITIVE_INFINITY };
  if (readUint32(head, 0) !== HEADER) {
    defects.add('no-header', 0);
    return all;
  }
  const oldest = readUint32(head, 28) as number;
  const next = readUint32(head, 24) as number;
  if (readUint32(head, 8) !== 1 || readUint32(head, 12) !== 1) defects.add('version', 8);
  if ((readUint32(head, 36) as number) & 1) {
    defects.add('dirty');
    return { ...all, oldest };
  }
  if (readUint32(head, 44) !== HEADER || oldest > next) {
    defects.add('header-broken', 0);
    return all;
  }
  return { oldest, next };
}

/** Where the walk round the ring stands. */
interface Walk {
  /** the numbers of the records that count; `undefined` until the header has come */
  range: Range | undefined;
  /** does a record have to follow? Not behind the header and the end mark: there may lie the rest of a record, or of a former turn */
  expected: boolean;
  /** where zeros began while a record was expected: a hole if records follow, else the unused rest of the file */
  hole: number | undefined;
  /** what stands in front of the first record: the rest of one that began at the end of the file */
  lead: Uint8Array | undefined;
  /** when the record of each number was made: what lies about twice is one record */
  readonly met: Map<number, number | undefined>;
  /** records that were not written to their end: of each the whole may lie elsewhere */
  readonly cut: RecordDraft[];
}
/** Cut records that are held back. */
const HELD = 1000;

async function* readLog(chunks: AsyncIterable<Uint8Array>, fault: Parameters<BinaryFormat['bytes']>[1]): AsyncGenerator<RecordDraft> {
  const defects = makeDefects();
  const window = makeWindow();
  const walk: Walk = { range: undefined, expected: false, hole: undefined, lead: undefined, met: new Map(), cut: [] };
  let front = new Uint8Array(0);
  for await (const chunk of chunks) {
    window.push(chunk);
    if (!walk.lead) front = keepFront(front, chunk);
    if (!walk.range) {
      if (window.end - window.at < HEADER) continue;
      const head = window.bytes.subarray(window.at, window.at + HEADER);
      walk.range = readHeader(head, defects);
      if (readUint32(head, 0) === HEADER) window.skip(HEADER);
    }
    yield* readRing(window, walk, defects, front);
  }
  if (walk.range) {
    yield* readEnd(window, walk, defects);
    for (const draft of walk.cut) if (!walk.met.has(draft.line)) yield draft;
  } else defects.add('cut-off', window.offset());
  defects.tell(fault);
}

/** The first bytes of the file: the last record may end there. */
function keepFront(front: Uint8Array<ArrayBuffer>, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const more = Math.min(chunk.length, LARGEST - front.length);
  if (more <= 0) return front;
  const longer = new Uint8Array(front.length + more);
  longer.set(front);
  longer.set(chunk.subarray(0, more), front.length);
  return longer;
}

/** All records that lie whole in the window. Every turn moves on, whatever the lengths say. */
function* readRing(window: ByteWindow, walk: Walk, defects: Defects, front: Uint8Array): Generator<RecordDraft> {
  const bytes = window.bytes.subarray(0, window.end);
  while (window.end - window.at >= 8) {
    const size = sizeOfRecord(bytes, window.at);
    const ends = isEndRecord(bytes, window.at);
    if (window.at + (size ?? (ends ? END_RECORD : 4)) > window.end) return;
    if (size !== undefined || ends) {
      walk.lead ??= front.subarray(HEADER, window.offset());
      if (walk.hole !== undefined) defects.add('record-lost', walk.hole);
      walk.hole = undefined;
    }
    if (size !== undefined) {
      yield* readOne(bytes, window, size, walk, defects);
    } else if (ends) {
      walk.expected = false;
      window.at += END_RECORD;
    } else {
      passWord(readUint32(bytes, window.at) as number, window.offset(), walk, defects);
      window.at += 4;
    }
  }
}

const isEndRecord = (bytes: Uint8Array, at: number): boolean =>
  readUint32(bytes, at) === END_RECORD && readUint32(bytes, at + 4) === 0x11111111 && (readUint32(bytes, at + 8) ?? 0x22222222) === 0x22222222;

/** Four bytes that start no record. */
function passWord(word: number, offset: number, walk: Walk, defects: Defects): void {
  if (!walk.expected || word === FILLING) return;
  if (word === 0) walk.hole ??= offset;
  else {
    defects.add('record-lost', walk.hole ?? offset);
    walk.hole = undefined;
    walk.expected = false;
  }
}

/** A record whose length stands alike at both of its ends is whole; of another one the length is not believed. */
function* readOne(bytes: Uint8Array, window: ByteWindow, size: number, walk: Walk, defects: Defects): Generator<RecordDraft> {
  const { at } = window;
  const whole = readUint32(bytes, at + size - 4) === size;
  let to = at + size;
  if (!whole) for (let next = at + RECORD_HEADER; next < to; next += 4) if (readUint32(bytes, next + 4) === SIGNATURE) to = next;
  // a broken record where none had to be is what a later turn has half written over
  if (whole || walk.expected) {
    if (!whole) defects.add('record-cut', window.offset());
    for (const draft of told(bytes, at, whole ? to - 4 : to, window.offset(), walk, defects, whole))
      if (whole || walk.cut.length >= HELD) yield draft;
      else walk.cut.push(draft);
  }
  walk.expected = whole;
  window.at = to;
}

function* told(bytes: Uint8Array, at: number, to: number, offset: number, walk: Walk, defects: Defects, whole: boolean): Generator<RecordDraft> {
  const number = numberOfRecord(bytes, at);
  if (walk.range && (number < walk.range.oldest || number >= walk.range.next)) return;
  const { draft, broken } = readRecord(bytes, at, to);
  if (walk.met.has(number) && walk.met.get(number) === draft?.utc) return;
  if (whole) walk.met.set(number, draft?.utc);
  if (broken) defects.add('record-broken', offset);
  yield draft ?? { name: 'event-unread', line: number, unit: 'record', text: '', fields: {} };
}

/** A record that begins at the end of the file goes on behind the header. */
function* readEnd(window: ByteWindow, walk: Walk, defects: Defects): Generator<RecordDraft> {
  const left = window.bytes.subarray(window.at, window.end);
  const size = sizeOfRecord(left, 0);
  if (window.owed() > 0 || (left.length > 0 && size === undefined && left.length % 4 !== 0)) defects.add('cut-off', window.offset());
  if (size === undefined) return;
  const lead = walk.lead ?? new Uint8Array(0);
  const whole = new Uint8Array(size);
  whole.set(left);
  whole.set(lead.subarray(0, size - left.length), left.length);
  if (readUint32(whole, size - 4) === size) yield* told(whole, 0, size - 4, window.offset(), walk, defects, true);
  else {
    defects.add('cut-off', window.offset());
    yield* told(left, 0, left.length, window.offset(), walk, defects, false);
  }
}
