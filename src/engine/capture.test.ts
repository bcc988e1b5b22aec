import { describe, expect, test } from 'vitest';
import { makeCollector } from './capture.ts';
import { ipv6 } from './decode-app.ts';
import { makeDecoder } from './decode-packet.ts';
import { ACK, makePacket, type Packet, PSH, SYN } from './packet.ts';
import { firstOf, follow, lastOf, makeTrail } from './trail.ts';

const packet = (given: Partial<Packet>): Packet => ({ ...makePacket(), kind: 'tcp', seq: 1, ack: 1, window: 100, time: 0, ...given });

test('connections with the same two ports are kept apart by their addresses', () => {
  const collector = makeCollector({ clock: () => 'utc' });
  for (let i = 0; i < 12; i++) {
    const [from, to] = [`10.0.0.${i % 3}`, '10.0.1.1'];
    const ends = { from, to, fromPort: 50_000, toPort: 80 };
    collector.take(packet(i % 2 === 0 ? ends : { from: to, to: from, fromPort: 80, toPort: 50_000 }));
  }
  expect(collector.counts).toMatchObject({ packets: 12, flows: 3 });
});

test('an address of IPv6 is written as its own bytes say, however many there are', () => {
  const decode = makeDecoder();
  const one = makePacket();
  let state = 3;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
  const frame = new Uint8Array(40);
  frame.set([0x60, 0, 0, 0, 0, 0, 17]);
  for (let i = 0; i < 20_000; i++) {
    for (let at = 8; at < 40; at++) frame[at] = next();
    decode(one, frame, 0, frame.length, 229);
    expect([one.from, one.to]).toEqual([ipv6(frame, 8), ipv6(frame, 24)]);
  }
});

describe('the trail of a flow', () => {
  const trail = makeTrail();
  let kept = 0;
  for (let number = 1; number <= 1000; number++)
    kept += follow(
      trail,
      packet({ number, time: number / 2, length: 7, flags: number % 5 === 0 ? ACK | PSH : SYN }),
      number % 2 === 0,
      false,
      number % 3 === 0 ? `word ${number}` : undefined,
      false,
    );
  test('holds its first packets and its last, with what they say', () => {
    expect(firstOf(trail).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(lastOf(trail).at(-1)).toMatchObject({ number: 1000, time: 500, length: 7, flags: ACK | PSH, up: true, says: undefined });
    expect(lastOf(trail).length).toBeGreaterThanOrEqual(20);
    for (const { number, says } of [...firstOf(trail), ...lastOf(trail)]) expect(says).toBe(number % 3 === 0 ? `word ${number}` : undefined);
  });
  test('forgets the words of packets that it has dropped', () => expect(trail.says?.size).toBeLessThan(25));
  test('counts what it keeps', () => expect(kept).toBe(40));
  test('is short where many packets are kept already', () => {
    const late = makeTrail();
    for (let number = 1; number <= 50; number++) follow(late, packet({ number }), true, false, undefined, true);
    expect([firstOf(late).length, lastOf(late).length]).toEqual([6, 0]);
  });
});
