// The blocks of a pcapng file: type, length, body, length again. Each section says its own byte order.
import type { ByteWindow } from '../../engine/byte-window.ts';
import { LONGEST } from './classic.ts';
import type { Reader, Sink } from './reader.ts';

const SECTION = 0x0a0d0d0a;
const ORDER = 0x1a2b3c4d;
const INTERFACE = 1;
const OLD_PACKET = 2;
const SIMPLE_PACKET = 3;
const PACKET = 6;
/** Longest block of the kinds that are read; others are passed over, whatever their length. */
const LONGEST_BLOCK = LONGEST + 65_536;
const INTERFACES = 10_000;

interface Interface {
  readonly link: number;
  readonly snap: number;
  /** units a millisecond, and milliseconds to add */
  readonly units: number;
  readonly offset: number;
}

export function makeBlockReader(sink: Sink): Reader {
  let little = true;
  let interfaces: Interface[] = [];
  const fail = (window: ByteWindow, reason: string): 'stop' => {
    sink.damaged(window.offset(), reason);
    return 'stop';
  };
  return (window) => {
    while (window.owed() === 0 && window.end - window.at >= 12) {
      const { bytes, view, at } = window;
      const section = view.getUint32(at, little) === SECTION;
      if (section) {
        if (view.getUint32(at + 8, true) === ORDER) little = true;
        else if (view.getUint32(at + 8, false) === ORDER) little = false;
        else return fail(window, 'byte order');
        interfaces = [];
      }
      const type = view.getUint32(at, little);
      const length = view.getUint32(at + 4, little);
      if (length % 4 !== 0 || length < (section ? 28 : 12)) return fail(window, 'block length');
      const read = type === INTERFACE || type === OLD_PACKET || type === SIMPLE_PACKET || type === PACKET;
      if (!read) {
        window.skip(length);
        continue;
      }
      if (length > LONGEST_BLOCK) return fail(window, 'block length');
      if (window.end - at < length) return 'more';
      const end = at + length - 4;
      if (view.getUint32(end, little) !== length) return fail(window, 'block length');
      const wrong =
        type === INTERFACE ? addInterface(interfaces, view, at, end, little, sink) : addPacket(bytes, view, at, end, type, interfaces, little, sink);
      if (wrong) return fail(window, wrong);
      window.at += length;
    }
    return 'more';
  };
}

/** The block is view[from … end): link type 2, reserved 2, longest recorded 4, options. @returns what is wrong with it */
function addInterface(interfaces: Interface[], view: DataView, from: number, end: number, little: boolean, sink: Sink): string | undefined {
  if (end - from < 16) return 'block length';
  if (interfaces.length >= INTERFACES) return 'interfaces';
  const link = view.getUint16(from + 8, little);
  let units = 1000;
  let offset = 0;
  for (let at = from + 16; at + 4 <= end; ) {
    const code = view.getUint16(at, little);
    const size = view.getUint16(at + 2, little);
    const value = at + 4;
    if (code === 0 || value + size > end) break;
    // if_tsresol: a power of ten, or with the high bit of two
    if (code === 9 && size === 1) {
      const resolution = view.getUint8(value);
      units = ((resolution & 0x80) === 0 ? 10 ** resolution : 2 ** (resolution & 0x7f)) / 1000;
    }
    if (code === 14 && size === 8)
      offset = (view.getInt32(value + (little ? 4 : 0), little) * 2 ** 32 + view.getUint32(value + (little ? 0 : 4), little)) * 1000;
    at = value + ((size + 3) & ~3);
  }
  interfaces.push({ link, snap: view.getUint32(from + 12, little), units, offset });
  sink.link(link);
  return undefined;
}

/** The block is view[from … end), without its second length. @returns what is wrong with it */
function addPacket(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
  type: number,
  interfaces: readonly Interface[],
  little: boolean,
  sink: Sink,
): string | undefined {
  const data = type === SIMPLE_PACKET ? 12 : 28;
  const room = end - from - data;
  if (room < 0) return 'block length';
  const one = interfaces[type === SIMPLE_PACKET ? 0 : type === PACKET ? view.getUint32(from + 8, little) : view.getUint16(from + 8, little)];
  if (!one) return 'interface number';
  const start = from + data;
  if (type === SIMPLE_PACKET) {
    const recorded = Math.min(view.getUint32(from + 8, little), one.snap || room, room);
    sink.packet(Number.NaN, bytes, start, start + recorded, one.link);
    return undefined;
  }
  const recorded = view.getUint32(from + 20, little);
  if (recorded > room || recorded > LONGEST) return 'packet length';
  const time = (view.getUint32(from + 12, little) * 2 ** 32 + view.getUint32(from + 16, little)) / one.units + one.offset;
  sink.packet(time, bytes, start, start + recorded, one.link);
  return undefined;
}
