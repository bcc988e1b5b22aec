// Event logs of Windows Vista to 11 as files (System.evtx …): read chunk by chunk, each with all that its records need.
import { makeWindow } from '../../engine/byte-window.ts';
import { type Defects, makeDefects } from '../../engine/defects.ts';
import { type BinaryFormat, defineFormat, type RecordDraft } from '../../engine/define.ts';
import { type Chunk, type Forms, makeChunk, readBinXml } from './binxml.ts';
import { CHUNK, checkFileHeader, FILE_HEADER, isChunkHeader, isFileHeader, type RawRecord, RECORD_HEADER, walkRecords } from './chunk.ts';
import { makeEventSink } from './event.ts';
import { filetimeMs } from './values.ts';

const evtx: BinaryFormat = {
  title: { en: 'Event log file (evtx)', ja: 'イベント ログ ファイル (evtx)' },
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  // a chunk without the file around it is what recovery tools save
  magic: (head) => isFileHeader(head) || isChunkHeader(head),
  bytes: readLog,
  samples: [],
};
export default defineFormat(evtx);

/** What lasts longer than a chunk. */
interface Reading {
  readonly defects: Defects;
  readonly forms: Forms;
  /** records whose template is damaged in their own chunk: a later chunk may have it */
  readonly waiting: { readonly chunk: Chunk; readonly record: RawRecord; readonly offset: number }[];
}
/** Damaged chunks whose records wait for a template: so many are held at once. */
const HELD = 32;

async function* readLog(chunks: AsyncIterable<Uint8Array>, fault: Parameters<BinaryFormat['bytes']>[1]): AsyncGenerator<RecordDraft> {
  const defects = makeDefects();
  const reading: Reading = { defects, forms: new Map(), waiting: [] };
  const window = makeWindow();
  let begun = false;
  const begin = (): void => {
    begun = true;
    const head = window.bytes.subarray(window.at, window.end);
    if (isFileHeader(head)) {
      if (head.length >= 128) checkFileHeader(head, defects);
      window.skip(FILE_HEADER);
    } else defects.add('no-header', 0);
  };
  for await (const chunk of chunks) {
    window.push(chunk);
    if (!begun && window.end - window.at >= 128) begin();
    while (begun && window.end - window.at >= CHUNK) {
      yield* readChunk(window.bytes.subarray(window.at, window.at + CHUNK), window.offset(), reading);
      window.at += CHUNK;
    }
  }
  if (!begun) begin();
  if (window.owed() > 0 || window.end > window.at) {
    defects.add('cut-off', window.offset());
    yield* readChunk(window.bytes.subarray(window.at, window.end), window.offset(), reading);
  }
  for (const { chunk, record, offset } of reading.waiting) yield readRecord(chunk, record, offset, reading, true) as RecordDraft;
  defects.tell(fault);
}

/** A place that never held a chunk is zero throughout: the file grows before it is filled. */
function* readChunk(window: Uint8Array, offset: number, reading: Reading): Generator<RecordDraft> {
  if (window.every((byte) => byte === 0)) return;
  // the window goes on, what a template or a waiting record holds on to stays
  const chunk = makeChunk(window.slice(), reading.forms);
  for (const record of walkRecords(chunk.bytes, offset, reading.defects)) {
    const draft = readRecord(chunk, record, offset, reading, false);
    if (draft) yield draft;
  }
}

/** @param last no other template will come @returns nothing where the record has to wait for one */
function readRecord(chunk: Chunk, record: RawRecord, offset: number, { defects, waiting }: Reading, last: boolean): RecordDraft | undefined {
  const sink = makeEventSink();
  const trouble = readBinXml(chunk, record.at + RECORD_HEADER, record.at + record.size - 4, sink);
  if (trouble === 'template-missing' && !last && (waiting.at(-1)?.chunk === chunk || new Set(waiting.map((one) => one.chunk)).size < HELD)) {
    waiting.push({ chunk, record, offset });
    return undefined;
  }
  // Numbers run in the order of time even where the log has gone round: they, not the places, say what came after what.
  const number = Number(record.number & 0x1f_ffff_ffff_ffffn);
  const draft = sink.draft(number, filetimeMs(record.written));
  if (trouble || !draft) defects.add(trouble ?? 'record-broken', offset + record.at);
  return draft ?? { name: 'event-unread', line: number, unit: 'record', text: '', fields: {} };
}
