// A capture that is made while it is read: shows that memory does not grow with it. `npm run stream-capture -- [--gib 1] [--tiny]`
import { parseArgs } from 'node:util';
import { analyze } from '#engine/analyze.ts';
import type { Source } from '#engine/source.ts';
import { knowledge } from '../knowledge.ts';

const { values } = parseArgs({ options: { gib: { type: 'string', default: '1' }, tiny: { type: 'boolean', default: false } } });
const TOTAL = Number(values.gib) * 2 ** 30;
const MOST = 1 << 20;

/** Classic pcap: little-endian, microseconds, Ethernet. */
function fileHead(): Uint8Array {
  const head = new DataView(new ArrayBuffer(24));
  head.setUint32(0, 0xa1b2c3d4, true);
  head.setUint16(4, 2, true);
  head.setUint16(6, 4, true);
  head.setUint32(16, 0x40000, true);
  head.setUint32(20, 1, true);
  return new Uint8Array(head.buffer);
}

interface Segment {
  readonly up: boolean;
  readonly flags: number;
  readonly length: number;
}
const seg = (up: boolean, flags: number, length = 0): Segment => ({ up, flags, length });
/** A connection that works: handshake, request, an answer in full segments, the end. `--tiny`: a SYN that is refused. */
const CONNECTION: readonly Segment[] = values.tiny
  ? [seg(true, 2), seg(false, 20)]
  : [
      seg(true, 2),
      seg(false, 18),
      seg(true, 16),
      seg(true, 24, 120),
      ...Array.from({ length: 40 }, () => seg(false, 16, 1460)),
      seg(true, 17),
      seg(false, 17),
      seg(true, 16),
    ];

/** Writes a packet of the nth connection; each has ports and peer of its own. @returns its length */
function writePacket(view: DataView, at: number, number: number, connection: number, { up, flags, length }: Segment, sequence: number): number {
  const size = 54 + length;
  view.setUint32(at, 1_700_000_000 + Math.floor(number / 1000), true);
  view.setUint32(at + 4, (number % 1000) * 1000, true);
  view.setUint32(at + 8, size, true);
  view.setUint32(at + 12, size, true);
  const ip = at + 16 + 14;
  view.setUint16(ip - 2, 0x0800);
  view.setUint32(ip, 0x45000000 + 40 + length);
  view.setUint16(ip + 6, 0x4000);
  view.setUint16(ip + 8, 0x4006);
  const peer = 0x0a020000 + (Math.floor(connection / 50_000) % 0xffff) + 2;
  view.setUint32(ip + 12, up ? 0x0a010002 : peer);
  view.setUint32(ip + 16, up ? peer : 0x0a010002);
  const port = 10_000 + (connection % 50_000);
  view.setUint16(ip + 20, up ? port : 80);
  view.setUint16(ip + 22, up ? 80 : port);
  view.setUint32(ip + 24, sequence);
  view.setUint16(ip + 32, 0x5000 + flags);
  view.setUint16(ip + 34, 64_240);
  return 16 + size;
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield fileHead();
  let [made, number, connection] = [24, 0, 0];
  while (made < TOTAL) {
    const chunk = new Uint8Array(MOST);
    const view = new DataView(chunk.buffer);
    let at = 0;
    for (; at + CONNECTION.length * 1600 < MOST; connection++) {
      const sequence = { up: 1, down: 1 };
      for (const one of CONNECTION) {
        const side = one.up ? 'up' : 'down';
        at += writePacket(view, at, number++, connection, one, sequence[side]);
        sequence[side] += one.length + ((one.flags & 3) !== 0 ? 1 : 0);
      }
    }
    made += at;
    yield chunk.subarray(0, at);
    // Node hears signals only between turns of its loop
    await new Promise(setImmediate);
  }
}

const source: Source = { name: 'made.pcap', size: TOTAL, chunks, slice: async (from, to) => fileHead().subarray(from, to) };
let [peak, told] = [0, 0];
const start = performance.now();
const before = process.memoryUsage().rss;
const { sources, verdict, pictures, facts } = await analyze([source], knowledge, (read) => {
  peak = Math.max(peak, process.memoryUsage().rss);
  if (read < told) return;
  told += TOTAL / 10;
  console.log(
    `${((100 * read) / TOTAL).toFixed(0).padStart(3)} %  ${((performance.now() - start) / 1000).toFixed(1)} s  ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
  );
});
const seconds = (performance.now() - start) / 1000;
const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
console.log(`${verdict}, ${sources[0]?.lines} records, ${facts.length} facts, ${pictures?.length ?? 0} pictures, faults ${JSON.stringify(sources[0]?.faults)}`);
console.log(`${mib(TOTAL)} in ${seconds.toFixed(1)} s (${(TOTAL / 2 ** 20 / seconds).toFixed(0)} MiB/s); memory ${mib(before)} before, ${mib(peak)} at most`);
