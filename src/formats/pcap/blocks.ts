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

const view = (bytes: Uint8Array, at: number, end: number): DataView => new DataView(bytes.buffer, bytes.byteOffset + at, end - at);

export function makeBlockReader(sink: Sink): Reader {
  let little = true;
  let interfaces: Interface[] = [];
  const fail = (window: ByteWindow, reason: string): 'stop' => {
    sink.damaged(window.offset(), reason);
    return 'stop';
  };
  return (window) => {
    while (window.owed() === 0 && window.end - window.at >= 12) {
      const head = view(window.bytes, window.at, window.end);
      const section = head.getUint32(0, little) === SECTION;
      if (section) {
        if (head.getUint32(8, true) === ORDER) little = true;
        else if (head.getUint32(8, false) === ORDER) little = false;
        else return fail(window, 'byte order');
        interfaces = [];
      }
      const type = head.getUint32(0, little);
      const length = head.getUint32(4, little);
      if (length % 4 !== 0 || length < (section ? 28 : 12)) return fail(window, 'block length');
      const read = type === INTERFACE || type === OLD_PACKET || type === SIMPLE_PACKET || type === PACKET;
      if (!read) {
        window.skip(length);
        continue;
      }
      if (length > LONGEST_BLOCK) return fail(window, 'block length');
      if (window.end - window.at < length) return 'more';
      if (head.getUint32(length - 4, little) !== length) return fail(window, 'block length');
      const end = window.at + length - 4;
      const wrong =
        type === INTERFACE ? addInterface(interfaces, head, length, little, sink) : addPacket(window.bytes, window.at, end, type, interfaces, little, sink);
      if (wrong) return fail(window, wrong);
      window.at += length;
    }
    return 'more';
  };
}

/** link type 2, reserved 2, longest recorded 4, options. @returns what is wrong with it */
function addInterface(interfaces: Interface[], block: DataView, length: number, little: boolean, sink: Sink): string | undefined {
  if (length < 20) return 'block length';
  if (interfaces.length >= INTERFACES) return 'interfaces';
  const link = block.getUint16(8, little);
  let units = 1000;
  let offset = 0;
  for (let at = 16; at + 4 <= length - 4; ) {
    const code = block.getUint16(at, little);
    const size = block.getUint16(at + 2, little);
    const value = at + 4;
    if (code === 0 || value + size > length - 4) break;
    // if_tsresol: a power of ten, or with the high bit of two
    if (code === 9 && size === 1) {
      const resolution = block.getUint8(value);
      units = ((resolution & 0x80) === 0 ? 10 ** resolution : 2 ** (resolution & 0x7f)) / 1000;
    }
    if (code === 14 && size === 8)
      offset = (block.getInt32(value + (little ? 4 : 0), little) * 2 ** 32 + block.getUint32(value + (little ? 0 : 4), little)) * 1000;
    at = value + ((size + 3) & ~3);
  }
  interfaces.push({ link, snap: block.getUint32(12, little), units, offset });
  sink.link(link);
  return undefined;
}

function addPacket(
  bytes: Uint8Array,
  from: number,
  end: number,
  type: number,
  interfaces: readonly Interface[],
  little: boolean,
  sink: Sink,
): string | undefined {
  const block = view(bytes, from, end);
  const data = type === SIMPLE_PACKET ? 12 : 28;
  if (end - from < data) return 'block length';
  const one = interfaces[type === SIMPLE_PACKET ? 0 : type === PACKET ? block.getUint32(8, little) : block.getUint16(8, little)];
  if (!one) return 'interface number';
  const room = end - from - data;
  if (type === SIMPLE_PACKET) {
    const recorded = Math.min(block.getUint32(8, little), one.snap || room, room);
    sink.packet(Number.NaN, bytes, from + data, from + data + recorded, one.link);
    return undefined;
  }
  const recorded = block.getUint32(20, little);
  if (recorded > room || recorded > LONGEST) return 'packet length';
  const time = (block.getUint32(12, little) * 2 ** 32 + block.getUint32(16, little)) / one.units + one.offset;
  sink.packet(time, bytes, from + data, from + data + recorded, one.link);
  return undefined;
}
