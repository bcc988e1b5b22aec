// The first record of a trace: TRACE_LOGFILE_HEADER (evntrace.h), which says how to read the time stamps of all others.
import { readZone, ZONE_SIZE, type Zone } from './zone.ts';

/** Units of a FILETIME in a second. */
const TICKS = 10_000_000n;

export interface Session {
  /** time stamp of a record → FILETIME (100 ns since 1601, UTC); `undefined` where the clock is not known */
  readonly toFileTime: (stamp: bigint) => bigint | undefined;
  readonly zone?: Zone;
  /** events and buffers that Windows could not record */
  readonly eventsLost: number;
  readonly buffersLost: number;
}

/**
 * Reads the header behind its SYSTEM_TRACE_HEADER.
 * @param wide the record is of a 64-bit session: two pointers in it are 8 bytes long
 * @param stamp time stamp of this record, which is the moment that StartTime names
 * @returns `undefined` when the header is too short
 */
export function readSession(bytes: Uint8Array, wide: boolean, stamp: bigint): Session | undefined {
  const zoneAt = 0x38 + (wide ? 16 : 8);
  // BootTime is aligned to 8
  const after = (zoneAt + ZONE_SIZE + 7) & ~7;
  if (bytes.length < after + 32) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const zone = readZone(new DataView(bytes.buffer, bytes.byteOffset + zoneAt, ZONE_SIZE));
  return {
    toFileTime: makeClock(view, after, stamp),
    ...(zone ? { zone } : {}),
    eventsLost: view.getUint32(0x30, true),
    buffersLost: view.getUint32(after + 28, true),
  };
}

/** ReservedFlags is the clock: 1 performance counter, 2 system time, 3 processor cycles (evntrace.h, Wnode.ClientContext). */
function makeClock(view: DataView, after: number, stamp: bigint): Session['toFileTime'] {
  const start = view.getBigInt64(after + 16, true);
  const clock = view.getUint32(after + 24, true) & 0xff;
  if (clock === 2) return (at) => at;
  const frequency = clock === 1 ? view.getBigInt64(after + 8, true) : clock === 3 ? BigInt(view.getUint32(0x34, true)) * 1_000_000n : 0n;
  if (frequency <= 0n || start <= 0n) return () => undefined;
  return (at) => start + ((at - stamp) * TICKS) / frequency;
}
