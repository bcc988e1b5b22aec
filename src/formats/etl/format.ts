// Traces of Windows Update on Windows 10 and 11 (C:\Windows\Logs\WindowsUpdate\*.etl), read without the symbols of Windows.
import { makeWindow } from '../../engine/byte-window.ts';
import { defineFormat, type HeldLine, type TraceFormat } from '../../engine/define.ts';
import { isTrace, makeBufferReader } from './buffers.ts';
import { type TimedLine, toLine } from './line.ts';
import { type RecordSink, readRecords } from './records.ts';
import { readSession, type Session } from './session.ts';

/** Lines kept of one trace, and the UTF-16 units in them: the whole has to be put in order, so it has to be held. */
const LINES = 250_000;
const UNITS = 1 << 25;
/** Damaged places that are named. */
const PLACES = 8;

/** Microsoft-Windows-NDIS-PacketCapture (netsh trace) and Microsoft-Windows-PktMon: their events are packets, not words. */
const PACKETS: readonly string[] = ['2ED6006E-4729-4609-B423-3EE7BCD678EF', '4D4F80D9-C8BD-4D73-BB5B-19C90402C5AC'];

const etl: TraceFormat = {
  title: { en: 'Windows Update trace (ETL)', ja: 'Windows Update のトレース (ETL)' },
  eras: ['10', '11'],
  caution: {
    en: 'The times of this trace are those of the PC that recorded it: its UTC time stamps, moved by the time zone that stands in the file.',
    ja: 'このトレースの時刻は、記録した PC の現地時刻です。UTC のタイムスタンプを、ファイルに記録されたタイムゾーンで換算しています。',
  },
  magic: isTrace,
  lines: readTrace,
  samples: [],
};
export default defineFormat(etl);

type Tell = Parameters<TraceFormat['lines']>[1];

async function* readTrace(chunks: AsyncIterable<Uint8Array>, fault: Tell): AsyncGenerator<HeldLine> {
  const { sink, end } = makeCollector();
  const reader = makeBufferReader({
    records: (bytes, from, to, offset) => readRecords(bytes, from, to, offset, sink),
    compressed: () => sink.compressed(),
    damaged: (offset) => sink.damaged(offset),
    cut: (offset) => fault({ kind: 'defect', defect: 'cut-off', at: String(offset) }),
  });
  const window = makeWindow();
  let going = true;
  for await (const chunk of chunks) {
    window.push(chunk);
    going = reader.read(window) === 'more';
    if (!going) break;
  }
  if (going) reader.end(window);
  yield* end(fault);
}

interface Kept extends TimedLine {
  readonly stamp: bigint;
}

/** By the moment; within 100 ns, or where the clock is not known, by the ticks that it counts. */
function compare(a: Kept, b: Kept): number {
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return a.time < b.time ? -1 : 1;
  return a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0;
}

/** Keeps lines and counts what gives none. */
function makeCollector() {
  // A file that was written on (EVENT_TRACE_FILE_MODE_APPEND) has a header for each time: a counter starts anew with the PC.
  let session: Session | undefined;
  const lost = { events: 0, buffers: 0 };
  let units = 0;
  const kept: Kept[] = [];
  const counts = { wpp: 0, other: 0, packets: 0, errors: 0, compressed: 0, left: 0, damaged: 0 };
  const places: number[] = [];
  const damaged = (offset: number): void => {
    counts.damaged++;
    if (places.length < PLACES) places.push(offset);
  };
  const sink: RecordSink & { compressed(): void } = {
    head(bytes, wide, stamp) {
      const next = readSession(bytes, wide, stamp);
      if (!next) return;
      session = next;
      lost.events += next.eventsLost;
      lost.buffers += next.buffersLost;
    },
    event(event, offset) {
      const timed = toLine(event, session);
      if (timed === undefined) counts[PACKETS.includes(event.provider) ? 'packets' : 'other']++;
      else if (timed === 'damaged') damaged(offset);
      else if (kept.length >= LINES || units + timed.line.text.length > UNITS) counts.left++;
      else {
        units += timed.line.text.length;
        kept.push({ stamp: event.stamp, ...timed });
      }
    },
    undescribed(kind) {
      counts[kind]++;
    },
    lost() {
      counts.errors++;
    },
    compressed() {
      counts.compressed++;
    },
    damaged,
  };
  function* end(fault: Tell): Generator<HeldLine> {
    // Each processor fills buffers of its own, so they lie in the file in the order in which they were full. The sort is stable.
    kept.sort(compare);
    for (const { line } of kept) yield line;
    const say = (kind: Exclude<Parameters<Tell>[0]['kind'], 'defect' | 'packed'>, count: number) => {
      if (count > 0) fault({ kind, reason: String(count) });
    };
    if (counts.damaged > 0) {
      const more = counts.damaged - places.length;
      fault({ kind: 'damaged-parts', at: `${places.join(', ')}${more > 0 ? ` (+${more})` : ''}` });
    }
    say('wpp-messages', counts.wpp);
    say('undescribed-events', counts.other);
    say('recorded-packets', counts.packets);
    say('compressed-buffers', counts.compressed);
    say('lost-events', lost.events + counts.errors);
    say('lost-buffers', lost.buffers);
    say('too-large', counts.left);
  }
  return { sink, end };
}
