import { expect, test } from 'vitest';
import { analyze } from '#engine/analyze.ts';
import { fromBytes, fromText } from '#engine/source.ts';
import { knowledge } from '../../knowledge.ts';
import pcapSeeds from './seeds.ts';

/** The head of a capture of Ethernet, and packets of another service than DNS and TCP in it. */
function chatter(count: number): Uint8Array {
  const head = (pcapSeeds()[0]?.bytes ?? new Uint8Array()).subarray(0, 24);
  const word = (value: number) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
  const carried = [0, 137, 0, 137, 0, 16, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
  const packet = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0, 0x45, 0, 0, 36, 0, 1, 0x40, 0, 64, 17, 0, 0, 10, 1, 0, 2, 10, 1, 0, 255, ...carried];
  const body = Array.from({ length: count }, (_, i) => [...word(1_714_557_600 + i), ...word(0), ...word(packet.length), ...word(packet.length), ...packet]);
  return Uint8Array.from([...head, ...body.flat()]);
}
const PRINTED = Array.from({ length: 4 }, (_, i) => `22:13:2${i}.000000 IP 10.1.0.2.137 > 10.1.0.255.137: UDP, length 50`).join('\n');

test.each([
  ['a file', fromBytes('a.pcap', chatter(4))],
  ['its printed lines', fromText('a.txt', PRINTED)],
])('a capture in which nobody asks for an update says so and decides nothing: %s', async (_, source) => {
  const { verdict, because, pictures } = await analyze([source], knowledge);
  expect([verdict, because]).toEqual(['inconclusive', 'not-recorded']);
  expect(pictures?.map(({ picture, flow, packets, fault }) => ({ picture, flow, packets, fault }))).toEqual([
    { picture: 'no-traffic', flow: '', packets: [], fault: false },
  ]);
});
