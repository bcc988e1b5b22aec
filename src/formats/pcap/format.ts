// Packet captures as tcpdump, Wireshark, pktmon and their kin write them: pcap and pcapng, read as a stream.
import { makeWindow } from '../../engine/byte-window.ts';
import { makeCollector } from '../../engine/capture.ts';
import { LINKS, makeDecoder } from '../../engine/decode-packet.ts';
import { type BinaryFormat, defineFormat } from '../../engine/define.ts';
import { makePacket } from '../../engine/packet.ts';
import { makeBlockReader } from './blocks.ts';
import { makeClassicReader, readMagic } from './classic.ts';
import type { Reader, Sink } from './reader.ts';

const isBlocks = (head: Uint8Array): boolean => head[0] === 0x0a && head[1] === 0x0d && head[2] === 0x0d && head[3] === 0x0a;

const pcap: BinaryFormat = {
  title: { en: 'Packet capture (pcap, pcapng)', ja: 'パケット キャプチャ (pcap、pcapng)' },
  magic: (head) => isBlocks(head) || readMagic(head) !== undefined,
  bytes: readCapture,
  samples: [],
};
export default defineFormat(pcap);

async function* readCapture(chunks: AsyncIterable<Uint8Array>, fault: Parameters<BinaryFormat['bytes']>[1]) {
  const collector = makeCollector({ clock: () => 'utc' });
  const packet = makePacket();
  const decode = makeDecoder();
  const unknown = new Set<number>();
  const sink: Sink = {
    packet(time, bytes, start, end, link) {
      decode(packet, bytes, start, end, link);
      packet.time = time;
      packet.line = ++packet.number;
      collector.take(packet);
    },
    link(type) {
      if (LINKS[type] !== undefined || unknown.has(type) || unknown.size >= 8) return;
      unknown.add(type);
      fault({ kind: 'unsupported', reason: `link type ${type}` });
    },
    damaged: (offset, reason) => fault({ kind: 'damaged', at: String(offset), reason }),
  };
  const window = makeWindow();
  let reader: Reader | undefined;
  let going = true;
  for await (const chunk of chunks) {
    window.push(chunk);
    if (!reader && window.end - window.at < 4) continue;
    reader ??= isBlocks(window.bytes.subarray(window.at)) ? makeBlockReader(sink) : makeClassicReader(sink);
    if (reader(window) === 'stop') {
      going = false;
      break;
    }
  }
  if (going && (window.end > window.at || window.owed() > 0)) sink.damaged(window.offset(), 'cut off');
  yield* collector.end();
}
