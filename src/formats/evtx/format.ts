// Event logs of Windows Vista to 11 as files (System.evtx …): read chunk by chunk, each with all that its records need.
import { makeWindow } from '../../engine/byte-window.ts';
import { type Defects, makeDefects } from '../../engine/defects.ts';
import { type BinaryFormat, defineFormat, type RecordDraft } from '../../engine/define.ts';
import { makeChunk, readBinXml } from './binxml.ts';
import { CHUNK, checkFileHeader, FILE_HEADER, isChunkHeader, isFileHeader, RECORD_HEADER, walkRecords } from './chunk.ts';
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

async function* readLog(chunks: AsyncIterable<Uint8Array>, fault: Parameters<BinaryFormat['bytes']>[1]): AsyncGenerator<RecordDraft> {
  const defects = makeDefects();
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
      yield* readChunk(window.bytes.subarray(window.at, window.at + CHUNK), window.offset(), defects);
      window.at += CHUNK;
    }
  }
  if (!begun) begin();
  if (window.owed() > 0 || window.end > window.at) {
    defects.add('cut-off', window.offset());
    yield* readChunk(window.bytes.subarray(window.at, window.end), window.offset(), defects);
  }
  defects.tell(fault);
}

/** A place that never held a chunk is zero throughout: the file grows before it is filled. */
function* readChunk(bytes: Uint8Array, offset: number, defects: Defects): Generator<RecordDraft> {
  if (bytes.every((byte) => byte === 0)) return;
  const chunk = makeChunk(bytes);
  for (const record of walkRecords(bytes, offset, defects)) {
    const sink = makeEventSink();
    const trouble = readBinXml(chunk, record.at + RECORD_HEADER, record.at + record.size - 4, sink);
    if (trouble) defects.add(trouble, offset + record.at);
    // Numbers run in the order of time even where the log has gone round: they, not the places, say what came after what.
    const number = Number(record.number & 0x1f_ffff_ffff_ffffn);
    yield sink.draft(number, filetimeMs(record.written)) ?? { name: 'event-unread', line: number, unit: 'record', text: '', fields: {} };
  }
}
