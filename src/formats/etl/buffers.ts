// The buffers of a trace: 72 bytes of WMI_BUFFER_HEADER, then records at multiples of 8 up to where the buffer was filled.
// BufferSize SavedOffset CurrentOffset … ClientContext State Offset BufferFlag BufferType   (ntwmi.h; as described at
// geoffchappell.com/studies/windows/km/ntoskrnl/api/etw/tracelog/wmi_buffer_header.htm)
import type { ByteWindow } from '../../engine/byte-window.ts';

/** Bytes of WMI_BUFFER_HEADER. */
export const BUFFER_HEADER = 0x48;
/** A session's buffers are 1 KiB to 16 MiB (EVENT_TRACE_PROPERTIES.BufferSize is told in KiB, 16 384 at most). */
const SMALLEST = 1024;
const LARGEST = 1 << 24;
/** ETW_BUFFER_FLAG_COMPRESSED */
const COMPRESSED = 0x40;
/** ETW_BUFFER_TYPE_HEADER: the first buffer of a file. */
const HEADER_TYPE = 4;

export interface BufferSink {
  /** the records stand in bytes[from … to) */
  records(bytes: Uint8Array, from: number, to: number, offset: number): void;
  compressed(): void;
  damaged(offset: number): void;
  /** the file ends within the buffer that starts here */
  cut(offset: number): void;
}

const viewOf = (bytes: Uint8Array, at: number): DataView => new DataView(bytes.buffer, bytes.byteOffset + at);

/** Do the bytes start with a buffer whose first record is the header of a log file? */
export function isTrace(head: Uint8Array): boolean {
  if (head.length < BUFFER_HEADER + 8) return false;
  const view = viewOf(head, 0);
  const size = view.getUint32(0, true);
  // SYSTEM_TRACE_HEADER: Version 1 or 2, HeaderType 1 (32-bit) or 2 (64-bit), Flags C0; HookId 0 is WMI_LOG_TYPE_HEADER
  const [version, type, flags] = [view.getUint16(BUFFER_HEADER, true), head[BUFFER_HEADER + 2], head[BUFFER_HEADER + 3]];
  return (
    size >= SMALLEST &&
    size <= LARGEST &&
    view.getUint16(0x36, true) === HEADER_TYPE &&
    (version === 1 || version === 2) &&
    (type === 1 || type === 2) &&
    flags === 0xc0 &&
    view.getUint16(BUFFER_HEADER + 6, true) === 0
  );
}

/** Takes in all whole buffers that the window holds. A broken buffer header costs one buffer of the size of the first. */
export function makeBufferReader(sink: BufferSink): { read(window: ByteWindow): 'more' | 'stop'; end(window: ByteWindow): void } {
  let nominal = 0;
  const read = (window: ByteWindow): 'more' | 'stop' => {
    while (window.owed() === 0 && window.end - window.at >= BUFFER_HEADER) {
      const size = viewOf(window.bytes, window.at).getUint32(0, true);
      if (size < SMALLEST || size > LARGEST) {
        sink.damaged(window.offset());
        if (nominal === 0) return 'stop';
        window.skip(nominal);
        continue;
      }
      if (window.end - window.at < size) return 'more';
      nominal ||= size;
      readBuffer(window, size, sink);
      window.skip(size);
    }
    return 'more';
  };
  const end = (window: ByteWindow): void => {
    if (window.owed() === 0 && window.end === window.at) return;
    // a copy that was cut off: what has come of the last buffer is read all the same
    if (window.end - window.at > BUFFER_HEADER) readBuffer(window, window.end - window.at, sink);
    sink.cut(window.offset());
  };
  return { read, end };
}

function readBuffer(window: ByteWindow, size: number, sink: BufferSink): void {
  const view = viewOf(window.bytes, window.at);
  if (view.getUint16(0x34, true) & COMPRESSED) {
    sink.compressed();
    return;
  }
  // Offset and SavedOffset say alike how far the buffer is filled; CurrentOffset also counts what found no room
  const filled = [view.getUint32(0x30, true), view.getUint32(4, true)].find((to) => to >= BUFFER_HEADER) ?? size;
  sink.records(window.bytes, window.at + BUFFER_HEADER, window.at + Math.min(filled, size), window.offset() + BUFFER_HEADER);
}
