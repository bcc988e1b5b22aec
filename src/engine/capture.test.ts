import { describe, expect, test } from 'vitest';
import { ipv6 } from './decode-app.ts';
import { makeDecoder } from './decode-packet.ts';
import { makeFlows } from './flows.ts';
import { ACK, makePacket, type Packet, PSH, SYN } from './packet.ts';
import { firstOf, follow, lastOf, makeTrail } from './trail.ts';

const packet = (given: Partial<Packet>): Packet => ({ ...makePacket(), kind: 'tcp', seq: 1, ack: 1, window: 100, time: 0, ...given });

test('connections with the same two ports are kept apart by their addresses', () => {
  const flows = makeFlows(false, () => undefined);
  for (let i = 0; i < 12; i++) {
    const [from, to] = [`10.0.0.${i % 3}`, '10.0.1.1'];
    const up = { from, to, fromPort: 50_000, toPort: 80 };
    flows.take(packet(i % 2 === 0 ? up : { from: to, to: from, fromPort: 80, toPort: 50_000 }));
  }
  expect(flows.all.map(({ client, up, down }) => [client, up.packets, down.packets])).toEqual([
    ['10.0.0.0', 2, 2],
    ['10.0.0.1', 2, 2],
    ['10.0.0.2', 2, 2],
  ]);
});

test('of a sealed conversation the first record of each side is heard, and an alert behind one', () => {
  const flows = makeFlows(false, () => undefined);
  const ends = { from: '10.0.0.1', to: '10.0.1.1', fromPort: 50_000, toPort: 443 };
  const back = { from: '10.0.1.1', to: '10.0.0.1', fromPort: 443, toPort: 50_000 };
  const sealed = [0x17, 3, 3, 0, 1, 9];
  let seq = 1;
  const send = (given: Partial<Packet>, bytes: readonly number[]): void => {
    flows.take(packet({ ...given, seq, bytes: Uint8Array.from(bytes), at: 0, end: bytes.length, length: bytes.length }));
    seq += bytes.length;
  };
  const heard = () => flows.all[0]?.talk;
  send(ends, sealed);
  expect(heard()).toMatchObject({ sealedUp: 1, sealedDown: false });
  send(back, sealed);
  send(back, sealed);
  expect(heard()).toMatchObject({ sealedDown: true });
  expect(heard()?.alert).toBeUndefined();
  send(back, [...sealed, 0x15, 3, 3, 0, 2, 2, 40]);
  expect(heard()?.alert).toMatchObject({ by: 'server', description: 40 });
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
