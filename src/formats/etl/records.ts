// The records of a buffer: each kind has a header of its own, known by the marker in its first four bytes.
// geoffchappell.com/studies/windows/km/ntoskrnl/api/etw/tracelog/traceheaders.htm lists the markers; EVENT_HEADER is in evntcons.h.

/** Filler behind the last record of a buffer. */
const FILLER = 0xffffffff;
/** Top byte of a marker: TRACE_HEADER_FLAG with TRACE_HEADER_EVENT_TRACE, or a message of WPP. */
const EVENT = 0xc0;
const MESSAGE = 0x90;
/** What a record may say of itself that is no event of any provider: the group of EVENT_TRACE_GROUP_HEADER. */
const BOOKKEEPING = 0x00;

/** TRACE_HEADER_TYPE_… → bytes of the header, and where the size of the record stands. */
const KINDS: Readonly<Record<number, { readonly header: number; readonly sizeAt: 0 | 4; readonly kind: 'system' | 'classic' | 'lost' | 'event' }>> = {
  1: { header: 32, sizeAt: 4, kind: 'system' }, // SYSTEM32
  2: { header: 32, sizeAt: 4, kind: 'system' }, // SYSTEM64
  3: { header: 24, sizeAt: 4, kind: 'system' }, // COMPACT32
  4: { header: 24, sizeAt: 4, kind: 'system' }, // COMPACT64
  10: { header: 48, sizeAt: 0, kind: 'classic' }, // FULL_HEADER32
  11: { header: 56, sizeAt: 0, kind: 'classic' }, // INSTANCE32
  13: { header: 8, sizeAt: 0, kind: 'lost' }, // ERROR
  16: { header: 16, sizeAt: 4, kind: 'system' }, // PERFINFO32
  17: { header: 16, sizeAt: 4, kind: 'system' }, // PERFINFO64
  18: { header: 80, sizeAt: 0, kind: 'event' }, // EVENT_HEADER32
  19: { header: 80, sizeAt: 0, kind: 'event' }, // EVENT_HEADER64
  20: { header: 48, sizeAt: 0, kind: 'classic' }, // FULL_HEADER64
  21: { header: 56, sizeAt: 0, kind: 'classic' }, // INSTANCE64
};
const EXTENDED_INFO = 0x0001; // EVENT_HEADER_FLAG_EXTENDED_INFO
const STRING_ONLY = 0x0004; // EVENT_HEADER_FLAG_STRING_ONLY
const SCHEMA = 11; // EVENT_HEADER_EXT_TYPE_EVENT_SCHEMA_TL
const TRAITS = 12; // EVENT_HEADER_EXT_TYPE_PROV_TRAITS

/** An event of a provider, still as bytes. */
export interface EventRecord {
  readonly stamp: bigint;
  readonly pid: number;
  readonly tid: number;
  readonly provider: string;
  /** EVENT_DESCRIPTOR.Level: 1 critical, 2 error, 3 warning, 4 information, 5 verbose */
  readonly level: number;
  /** metadata of TraceLogging, where the event carries it */
  readonly schema?: Uint8Array;
  /** traits of the provider, which start with its name */
  readonly traits?: Uint8Array;
  /** EventWriteString: the payload is one text */
  readonly plain: boolean;
  readonly payload: Uint8Array;
}

export interface RecordSink {
  /** @param offset place of the record in the file */
  event(event: EventRecord, offset: number): void;
  /** SYSTEM_TRACE_HEADER with HookId 0: the head of the file */
  head(bytes: Uint8Array, wide: boolean, stamp: bigint): void;
  /** a record whose fields are described elsewhere */
  undescribed(kind: 'wpp' | 'other'): void;
  /** an event that did not fit */
  lost(): void;
  damaged(offset: number): void;
}

/** Reads the records in bytes[from … to). Every step advances by at least 8 bytes; a record that makes no sense ends the buffer. */
export function readRecords(bytes: Uint8Array, from: number, to: number, offset: number, sink: RecordSink): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = from; at + 8 <= to; ) {
    const marker = view.getUint32(at, true);
    if (marker === FILLER || marker === 0) return;
    const size = readRecord(view, bytes, at, to, marker, offset + at - from, sink);
    if (size === undefined) {
      sink.damaged(offset + at - from);
      return;
    }
    at += (size + 7) & ~7;
  }
}

/** @returns bytes of the record, `undefined` when it is none or does not fit */
function readRecord(view: DataView, bytes: Uint8Array, at: number, to: number, marker: number, offset: number, sink: RecordSink): number | undefined {
  const flags = marker >>> 24;
  if (flags === MESSAGE) {
    const size = marker & 0xffff;
    if (size < 8 || at + size > to) return undefined;
    sink.undescribed('wpp');
    return size;
  }
  const known = flags === EVENT ? KINDS[(marker >>> 16) & 0xff] : undefined;
  if (!known) return undefined;
  const size = view.getUint16(at + known.sizeAt, true);
  if (size < known.header || at + size > to) return undefined;
  switch (known.kind) {
    case 'system': {
      const hook = view.getUint16(at + 6, true);
      if (hook === 0 && known.header === 32) sink.head(bytes.subarray(at + 32, at + size), ((marker >>> 16) & 0xff) === 2, view.getBigInt64(at + 16, true));
      else if (hook >>> 8 !== BOOKKEEPING) sink.undescribed('other');
      break;
    }
    case 'classic':
      sink.undescribed('other');
      break;
    case 'lost':
      sink.lost();
      break;
    case 'event':
      return readEvent(view, bytes, at, size, offset, sink);
    default:
      known.kind satisfies never;
  }
  return size;
}

/** Size HeaderType Flags EventProperty ThreadId ProcessId TimeStamp ProviderId EventDescriptor ProcessorTime ActivityId */
function readEvent(view: DataView, bytes: Uint8Array, at: number, size: number, offset: number, sink: RecordSink): number | undefined {
  const flags = view.getUint16(at + 4, true);
  const found = flags & EXTENDED_INFO ? readItems(view, bytes, at + 80, at + size) : { next: at + 80 };
  if (!found) return undefined;
  const { next, ...items } = found;
  const event: EventRecord = {
    stamp: view.getBigInt64(at + 16, true),
    pid: view.getUint32(at + 12, true),
    tid: view.getUint32(at + 8, true),
    provider: readGuid(view, at + 24),
    level: view.getUint8(at + 44),
    ...items,
    plain: (flags & STRING_ONLY) !== 0,
    payload: bytes.subarray(next, at + size),
  };
  sink.event(event, offset);
  return size;
}

/** Extended data as it stands in a file: size of the item (a multiple of 8), ExtType, Linkage (bit 0: one more follows), DataSize, data. */
function readItems(view: DataView, bytes: Uint8Array, from: number, to: number) {
  const found: { next: number; schema?: Uint8Array; traits?: Uint8Array } = { next: from };
  for (let more = true; more; ) {
    const at = found.next;
    if (at + 8 > to) return undefined;
    const [size, length] = [view.getUint16(at, true), view.getUint16(at + 6, true)];
    if (size < 8 + length || at + size > to) return undefined;
    const type = view.getUint16(at + 2, true);
    if (type === SCHEMA) found.schema = bytes.subarray(at + 8, at + 8 + length);
    else if (type === TRAITS) found.traits = bytes.subarray(at + 8, at + 8 + length);
    more = (view.getUint16(at + 4, true) & 1) !== 0;
    found.next = at + size;
  }
  return found;
}

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

/** A GUID as the registry writes it, without braces. Needs 16 bytes. */
export function readGuid(view: DataView, at: number): string {
  const tail = Array.from({ length: 8 }, (_, i) => hex(view.getUint8(at + 8 + i), 2)).join('');
  return `${hex(view.getUint32(at, true), 8)}-${hex(view.getUint16(at + 4, true), 4)}-${hex(view.getUint16(at + 6, true), 4)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
