// The records of a pcap file: 24 bytes of header, then 16 bytes before each packet.
// a1b2c3d4 vvvv vvvv zone sigfigs snaplen linktype   seconds fraction recorded length packet…
import type { ByteWindow } from '../../engine/byte-window.ts';
import type { Reader, Sink } from './reader.ts';

/** The first four bytes as the writer's own order has them → units a second, and bytes before each packet. */
const MAGICS: Readonly<Record<number, { readonly units: number; readonly header: number }>> = {
  2712847316: { units: 1e6, header: 16 }, // a1b2c3d4
  2712812621: { units: 1e9, header: 16 }, // a1b23c4d
  2712847156: { units: 1e6, header: 24 }, // a1b2cd34, with fields that a patched kernel added
};
/** Longest packet that libpcap and Wireshark accept. */
export const LONGEST = 262_144;

/** Byte order and kind by the first four bytes; `undefined`: not a pcap file. */
export function readMagic(bytes: Uint8Array, at = 0): { readonly little: boolean; readonly units: number; readonly header: number } | undefined {
  if (bytes.length < at + 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 4);
  for (const little of [true, false]) {
    const kind = MAGICS[view.getUint32(0, little)];
    if (kind) return { little, ...kind };
  }
  return undefined;
}

export function makeClassicReader(sink: Sink): Reader {
  let kind: ReturnType<typeof readMagic>;
  let link = 0;
  return (window: ByteWindow) => {
    if (!kind) {
      if (window.end - window.at < 24) return 'more';
      kind = readMagic(window.bytes, window.at);
      if (!kind) return 'stop';
      link = window.view.getUint32(window.at + 20, kind.little) & 0x03ffffff;
      sink.link(link);
      window.at += 24;
    }
    const { little, units, header } = kind;
    const { bytes, view, end } = window;
    while (end - window.at >= header) {
      const { at } = window;
      const recorded = view.getUint32(at + 8, little);
      if (recorded > LONGEST) {
        sink.damaged(window.offset(), 'record length');
        return 'stop';
      }
      const start = at + header;
      if (end - start < recorded) return 'more';
      const time = view.getUint32(at, little) * 1000 + (view.getUint32(at + 4, little) * 1000) / units;
      sink.packet(time, bytes, start, start + recorded, link);
      window.at = start + recorded;
    }
    return 'more';
  };
}
