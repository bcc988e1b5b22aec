import { expect, describe as group, test } from 'vitest';
import { describe, drawFigure } from './figure.ts';
import { boxesOf, overlap } from './inspect.ts';
import { type Flow, type FlowPacket, lanesFromFlows } from './lanes-from-flows.ts';

const title = { en: 'What the capture shows', ja: 'キャプチャに写っていたこと' };
const packet = (number: number, at: number, from: 'client' | 'peer', name: string, again = false): FlowPacket => ({
  number,
  at,
  from,
  name,
  ...(again && { again }),
});
const silent: Flow = {
  client: '10.1.0.2:40822',
  peer: '10.2.0.2:80',
  station: 'server',
  picture: 'syn-unanswered',
  packets: [packet(1, 0, 'client', 'SYN'), packet(6, 1, 'client', 'SYN', true), packet(7, 3, 'client', 'SYN', true)],
  missing: { name: 'SYN+ACK', from: 'peer' },
};
const proxied: Flow = {
  client: '10.1.0.2:40830',
  peer: '10.2.0.3:8080',
  station: 'proxy',
  packets: [packet(2, 0.3, 'client', 'SYN'), packet(3, 0.301, 'peer', 'SYN+ACK'), packet(4, 0.302, 'client', 'ACK')],
};

group('a direct try in vain beside a proxy that answers', () => {
  const figure = lanesFromFlows({ title, flows: [silent, proxied] });
  test('lanes stand as the way runs: PC, proxy, server, each peer with its address', () => {
    expect(figure.lanes.map(({ station }) => station)).toEqual(['client', 'proxy', 'server']);
    expect(
      boxesOf(drawFigure(figure, 'en', { id: 'x' }))
        .map(({ words }) => words)
        .join(' '),
    ).toContain('10.2.0.3');
  });
  test('all packets are drawn, in the order of the capture', () => {
    const packets = figure.events.flatMap((event) => (event.kind === 'packet' ? [event.at] : []));
    expect(packets).toEqual([0, 0.3, 0.301, 0.302, 1, 3]);
  });
  test('where a SYN was lost is not claimed', () => {
    for (const event of figure.events) if (event.kind === 'packet' && event.to === silent.peer) expect(event.lost).toBe('unknown');
    expect(describe(figure, 'en')).not.toContain('firewall');
  });
  test('the missing answer is shown once', () => expect(figure.events.filter(({ kind }) => kind === 'ghost')).toHaveLength(1));
  test('the picture is carried', () => expect(figure.picture).toBe('syn-unanswered'));
});

test('a SYN that was answered is not lost, however the flow ends', () => {
  const reset: Flow = { ...silent, packets: [packet(1, 0, 'client', 'SYN'), packet(2, 0.001, 'peer', 'RST')] };
  const { missing: _, ...answered } = reset;
  for (const event of lanesFromFlows({ title, flows: [answered] }).events) expect(event).not.toHaveProperty('lost');
});

test('a long flow is folded, and says how much', () => {
  const packets = Array.from({ length: 500 }, (_, index) =>
    packet(index + 1, index / 10, index % 2 === 0 ? 'client' : 'peer', index % 2 === 0 ? 'ACK' : 'data'),
  );
  const figure = lanesFromFlows({ title, flows: [{ client: '10.1.0.2:1', peer: '10.2.0.2:80', station: 'server', packets }] });
  const drawn = figure.events.filter(({ kind }) => kind === 'packet').length;
  expect(drawn).toBeLessThanOrEqual(14);
  expect(describe(figure, 'en')).toContain(`${500 - drawn} more packets`);
});

test('many flows: the first are drawn, the rest counted', () => {
  const flows = Array.from({ length: 7 }, (_, index): Flow => ({ ...proxied, peer: `10.2.0.${index + 1}:80` }));
  const figure = lanesFromFlows({ title, flows });
  expect(figure.lanes).toHaveLength(4);
  expect(describe(figure, 'ja')).toContain('ほかに 4 件の接続');
});

test('long IPv6 addresses wrap without touching their neighbours', () => {
  const flows = ['dns', 'proxy', 'server'].map(
    (station, index): Flow => ({ ...proxied, station: station as Flow['station'], peer: `[2001:db8:1234:5678:9abc:def0:1234:${index}]:443` }),
  );
  const boxes = boxesOf(drawFigure(lanesFromFlows({ title, flows }), 'en', { id: 'x' }));
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlap(one, other), `“${one.words}” and “${other.words}”`).toBe(false);
  });
});
