// Writes traces for tests: what Windows writes, from a few words. Nothing that a visitor runs imports this file.
import { localMs } from '../../engine/define.ts';
import type { Field } from './schema.ts';

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

const align = (size: number): number => (size + 7) & ~7;

/** Bytes from parts: numbers are bytes, the rest is taken as it is. */
export function bytesOf(...parts: readonly (number | readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all: number[] = [];
  for (const part of parts) {
    if (typeof part === 'number') all.push(part);
    else for (const byte of part) all.push(byte);
  }
  return Uint8Array.from(all);
}
const whole = (value: bigint, size: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: size }, (_, i) => Number((BigInt.asUintN(size * 8, value) >> BigInt(8 * i)) & 0xffn));
/** Little-endian numbers of 2, 4 and 8 bytes. */
export const u16 = (value: number): Uint8Array<ArrayBuffer> => whole(BigInt(value), 2);
export const u32 = (value: number): Uint8Array<ArrayBuffer> => whole(BigInt(value), 4);
export const u64 = (value: bigint): Uint8Array<ArrayBuffer> => whole(value, 8);
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const utf16 = (text: string): Uint8Array<ArrayBuffer> => bytesOf(...Array.from({ length: text.length }, (_, i) => u16(text.charCodeAt(i))));
const padded = (bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> => bytesOf(bytes, Array(Math.max(0, size - bytes.length)).fill(0));

/** `0B7A6F19-47C4-454E-8C5C-E868D637E4D8` as it stands in memory. */
export function guid(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replaceAll('-', '');
  const part = (from: number, bytes: number) => Array.from({ length: bytes }, (_, i) => Number.parseInt(digits.slice(from + 2 * i, from + 2 * i + 2), 16));
  return bytesOf(part(0, 4).reverse(), part(8, 2).reverse(), part(12, 2).reverse(), part(16, 8));
}

/** FILETIME of a moment in UTC, with the units of 100 ns behind the second. */
export const fileTime = (utc: number, units = 0): bigint => BigInt(utc + 11_644_473_600_000) * 10_000n + BigInt(units);

// ── records ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface WrittenField extends Omit<Field, 'out'> {
  readonly out?: number;
  /** bytes of a chain of tags */
  readonly tags?: readonly number[];
  /** TypeInfo of a serializer of the provider's own */
  readonly info?: Uint8Array;
}

/** Metadata of an event as TraceLoggingProvider.h lays them out. */
export function writeSchema(name: string, fields: readonly WrittenField[], tags: readonly number[] = [0]): Uint8Array<ArrayBuffer> {
  const body = bytesOf(tags, utf8(name), 0, ...fields.map(writeField));
  return bytesOf(u16(body.length + 2), body);
}

function writeField({ name, type, out = 0, count, tags, info = new Uint8Array() }: WrittenField): Uint8Array<ArrayBuffer> {
  const flag = count === 'one' ? 0 : count === 'told' ? 0x40 : count === 'custom' ? 0x60 : 0x20;
  const chained = out > 0 || tags !== undefined;
  return bytesOf(
    utf8(name),
    0,
    type | flag | (chained ? 0x80 : 0),
    chained ? [out | (tags ? 0x80 : 0)] : [],
    tags ?? [],
    count === 'custom' ? bytesOf(u16(info.length), info) : typeof count === 'number' ? u16(count) : [],
  );
}

export interface WrittenEvent {
  readonly stamp: bigint;
  readonly pid?: number;
  readonly tid?: number;
  readonly level?: number;
  readonly provider?: string;
  /** extended data: ExtType and data, in order */
  readonly items?: readonly (readonly [type: number, data: Uint8Array])[];
  readonly payload?: Uint8Array;
  /** EVENT_HEADER32, as a 32-bit process of a 32-bit session writes it */
  readonly narrow?: boolean;
  /** flags of EVENT_HEADER beside EVENT_HEADER_FLAG_EXTENDED_INFO */
  readonly flags?: number;
}

export const UPDATE_PROVIDER = '0B7A6F19-47C4-454E-8C5C-E868D637E4D8';
/** Traits of a provider: their size and its name. */
export const traits = (name: string): Uint8Array<ArrayBuffer> => bytesOf(u16(name.length + 3), utf8(name), 0);

/** A record that starts with EVENT_HEADER (evntcons.h). */
export function eventRecord(event: WrittenEvent): Uint8Array<ArrayBuffer> {
  const { stamp, pid = 4352, tid = 9628, level = 4, provider = UPDATE_PROVIDER, items = [], payload = new Uint8Array(), narrow, flags = 0 } = event;
  const extended = items.map(([type, data], i) =>
    padded(bytesOf(u16(align(8 + data.length)), u16(type), u16(i < items.length - 1 ? 1 : 0), u16(data.length), data), align(8 + data.length)),
  );
  const rest = bytesOf(...extended, payload);
  return bytesOf(
    u16(80 + rest.length),
    [narrow ? 0x12 : 0x13, 0xc0],
    u16(flags | (items.length > 0 ? 1 : 0)),
    u16(0),
    u32(tid),
    u32(pid),
    u64(stamp),
    guid(provider),
    // Id Version Channel Level Opcode Task Keyword: channel 11 is TraceLogging's
    bytesOf(u16(0), 0, 11, level, 0, u16(0), u64(1n)),
    Array(24).fill(0),
    rest,
  );
}

/** An event of the provider WUTraceLogging: the component is its name, the message its only field. */
export const updateRecord = (component: string, message: string, rest: Omit<WrittenEvent, 'items' | 'payload'>): Uint8Array<ArrayBuffer> =>
  eventRecord({
    ...rest,
    items: [
      [12, traits('WUTraceLogging')],
      [11, writeSchema(component, [{ name: 'Info', type: 1, count: 'one' }])],
    ],
    payload: utf16(`${message}\0`),
  });

/** A message of WPP: marker 90, number, flags for GUID, time stamp and process. */
export const messageRecord = (stamp: bigint, payload: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytesOf(u16(40 + payload.length), [0, 0x90], u16(10), u16(0xaa), guid('11111111-2222-3333-4444-555555555555'), u64(stamp), u32(9628), u32(4352), payload);

/** SYSTEM_TRACE_HEADER (`type` 1, 2), its compact form (3, 4) or PERFINFO_TRACE_HEADER (16, 17). */
export function systemRecord(type: number, hook: number, stamp: bigint, payload = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const who = type < 16 ? bytesOf(u32(9628), u32(4352)) : new Uint8Array();
  const times = type < 3 ? bytesOf(u32(0), u32(0)) : new Uint8Array();
  const size = 8 + who.length + 8 + times.length + payload.length;
  return bytesOf(u16(2), [type, 0xc0], u16(size), u16(hook), who, u64(stamp), times, payload);
}

/** EVENT_TRACE_HEADER of a classic provider (`type` 10, 20), or the record of an event that found no room (13). */
export const classicRecord = (type: number, stamp: bigint): Uint8Array<ArrayBuffer> =>
  bytesOf(u16(56), [type, 0xc0], u32(0), u32(9628), u32(4352), u64(stamp), guid('11111111-2222-3333-4444-555555555555'), Array(16).fill(0));

// ── files ───────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface WrittenZone {
  /** minutes that are to be added to local time to get UTC */
  readonly bias: number;
  readonly daylightBias?: number;
  /** month, weekday, nth week and hour of the change */
  readonly toStandard?: readonly [month: number, weekday: number, nth: number, hour: number];
  readonly toDaylight?: readonly [month: number, weekday: number, nth: number, hour: number];
}
export interface WrittenTrace {
  /** records of each buffer, in the order of the file */
  readonly buffers: readonly (readonly Uint8Array[])[];
  /** bytes of each buffer */
  readonly size?: number;
  readonly wide?: boolean;
  /** 1 performance counter, 2 system time, 3 processor cycles */
  readonly clock?: number;
  /** time stamp at the start, and the FILETIME of that moment */
  readonly stamp: bigint;
  readonly start: bigint;
  readonly frequency?: bigint;
  readonly zone?: WrittenZone;
  readonly eventsLost?: number;
  readonly buffersLost?: number;
  /** flags of WMI_BUFFER_HEADER by the number of the buffer */
  readonly flags?: readonly number[];
}

const rule = (change: WrittenZone['toStandard']): Uint8Array<ArrayBuffer> => {
  const [month, weekday, nth, hour] = change ?? [0, 0, 0, 0];
  return bytesOf(u16(0), u16(month), u16(weekday), u16(nth), u16(hour), u16(0), u16(0), u16(0));
};

/** TIME_ZONE_INFORMATION, its names left empty. */
export const writeZone = ({ bias, daylightBias = 0, toStandard, toDaylight }: WrittenZone): Uint8Array<ArrayBuffer> =>
  bytesOf(whole(BigInt(bias), 4), Array(64).fill(0), rule(toStandard), u32(0), Array(64).fill(0), rule(toDaylight), whole(BigInt(daylightBias), 4));

/** A file as a session closes it. */
export function writeTrace(trace: WrittenTrace): Uint8Array<ArrayBuffer> {
  const { buffers, size = 1024, flags = [] } = trace;
  return bytesOf(writeBuffer([headRecord(trace)], size, 4, 0), ...buffers.map((records, i) => writeBuffer(records, size, 0, flags[i] ?? 0)));
}

/** WMI_BUFFER_HEADER and records; what is left of the buffer is FF. */
function writeBuffer(records: readonly Uint8Array[], size: number, type: number, flags: number): Uint8Array<ArrayBuffer> {
  const body = bytesOf(...records.map((record) => padded(record, align(record.length))));
  const filled = 0x48 + body.length;
  if (filled > size) throw new RangeError(`${filled} bytes in a buffer of ${size}`);
  const head = bytesOf(u32(size), u32(filled), u32(filled), u32(0), Array(24).fill(0), u16(0), u16(0), u32(3), u32(filled), u16(flags), u16(type));
  return bytesOf(padded(head, 0x48), body, Array(size - filled).fill(0xff));
}

/** SYSTEM_TRACE_HEADER with WMI_LOG_TYPE_HEADER, then TRACE_LOGFILE_HEADER (evntrace.h). */
function headRecord(trace: WrittenTrace): Uint8Array<ArrayBuffer> {
  const { buffers, size = 1024, wide = true, clock = 1, stamp, start, frequency = 10_000_000n, zone = { bias: 0 }, eventsLost = 0, buffersLost = 0 } = trace;
  const header = bytesOf(
    [...u32(size), 10, 0, 1, 5, ...u32(26100), ...u32(1), ...u64(0n), ...u32(156250), ...u32(0), ...u32(1), ...u32(buffers.length + 1)],
    [...u32(1), ...u32(wide ? 8 : 4), ...u32(eventsLost), ...u32(3000)],
    Array(wide ? 16 : 8).fill(0),
    writeZone(zone),
    Array(4).fill(0),
    [...u64(start - 1_000_000_000n), ...u64(frequency), ...u64(start), ...u32(clock), ...u32(buffersLost)],
    utf16('WindowsUpdate_trace_log\0'),
    utf16('C:\\Windows\\Logs\\WindowsUpdate\\WindowsUpdate.etl\0'),
  );
  return systemRecord(wide ? 2 : 1, 0, stamp, header);
}

/** `2026/03/04 10:21:07.1234567 4352  9628  Misc            Send request` */
const LINE = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{7}) (\d{1,10}) {1,5}(\d{1,10}) {1,5}([A-Za-z0-9]{1,32}) {1,15}/;

/**
 * The trace from which Get-WindowsUpdateLog would write these lines, on a PC without summer time.
 * Lines go into two processors' buffers in turn, so that the file is not in the order of time.
 * @param bias minutes from the wall clock of the lines to UTC
 */
export function traceOfLog(log: string, bias: number): Uint8Array<ArrayBuffer> {
  const lines = log.split('\n').flatMap((line) => {
    const match = LINE.exec(line.replace(/\r$/, ''));
    if (!match) return [];
    const [all, year, month, day, hour, minute, second, units, pid, tid, component = ''] = match;
    const local = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)) ?? 0;
    const message = line.replace(/\r$/, '').slice(all.length);
    return [{ time: fileTime(local + bias * 60_000, Number(units)), pid: Number(pid), tid: Number(tid), component, message }];
  });
  const start = (lines[0]?.time ?? 0n) - 10_000n;
  const SIZE = 4096;
  const full: Uint8Array[][] = [];
  const open: [Uint8Array[], Uint8Array[]] = [[], []];
  const room = (records: readonly Uint8Array[]): number => SIZE - 0x48 - records.reduce((sum, record) => sum + align(record.length), 0);
  lines.forEach(({ time, pid, tid, component, message }, i) => {
    const level = message.startsWith('*FAILED*') ? 2 : 4;
    const record = updateRecord(component, message, { stamp: 5_000_000n + time - start, pid, tid, level });
    const side = i % 5 < 3 ? 0 : 1;
    if (room(open[side]) < align(record.length)) {
      full.push(open[side]);
      open[side] = [];
    }
    open[side].push(record);
  });
  return writeTrace({ buffers: [...full, open[1], open[0]].filter((records) => records.length > 0), size: SIZE, stamp: 5_000_000n, start, zone: { bias } });
}
