// What captures show → the flows to draw: the failing connection first, beside one that works for the same PC.

import type { Text, Vocabulary } from '#engine/define.ts';
import type { SeenPicture } from '#engine/picture-event.ts';
import type { Flow, FlowPacket } from './lanes-from-flows.ts';

/** Connections beside one another: more than two no longer fit a phone. */
const MOST = 2;

/** What should have come next, by picture. */
const MISSING: Readonly<Record<string, NonNullable<Flow['missing']>>> = {
  'syn-unanswered': { name: 'SYN+ACK', from: 'peer' },
  'synack-without-ack': { name: 'ACK', from: 'client' },
  'dns-unanswered': { name: { en: 'answer', ja: '応答' }, from: 'peer' },
  'arp-unanswered': { name: { en: 'answer', ja: '応答' }, from: 'peer' },
  'server-silent': { name: { en: 'answer', ja: '応答' }, from: 'peer' },
  'mtu-black-hole': { name: 'ACK', from: 'client' },
};
const BY_ROUTER: Text = { en: 'A router on the way answered instead', ja: '途中のルーターが代わりに応答した' };

/** Flows of the pictures that have packets to draw; faults first, as the analysis gives them. */
export function flowsOf(pictures: readonly SeenPicture[], vocabulary: Vocabulary): { readonly title: Text; readonly flows: readonly Flow[] } | undefined {
  const usable = pictures.filter(({ events, flow }) => events.length > 0 && flow.includes(' > '));
  // The same failure at the same server again says nothing new.
  const drawn = usable.filter((one, i) => !usable.slice(0, i).some((other) => other.picture === one.picture && peerOf(other) === peerOf(one))).slice(0, MOST);
  const title = vocabulary.pictures[drawn[0]?.picture ?? ''];
  return drawn.length > 0 && title ? { title, flows: drawn.map(toFlow) } : undefined;
}

const peerOf = ({ flow }: SeenPicture): string => flow.split(' > ')[1] ?? '';

/** Words of a request come from the capture: what cannot be read plainly is not drawn. */
const plain = (name: string): string => name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60);

function toFlow({ picture, flow, events, via }: SeenPicture): Flow {
  const [client = '', peer = ''] = flow.split(' > ');
  const start = events[0]?.at ?? 0;
  const packets: FlowPacket[] = events
    .filter(({ from }) => from !== 'router')
    .map(({ number, at, from, name, again }, i) => ({
      number,
      at: at === undefined ? i : at - start,
      from: from === 'client' ? 'client' : 'peer',
      name: plain(name),
      ...(again ? { again } : {}),
    }));
  const missing = MISSING[picture];
  const routed = events.some(({ from }) => from === 'router');
  return {
    client,
    peer,
    station: stationOf(picture, via),
    picture,
    packets,
    ...(missing ? { missing } : {}),
    ...(routed ? { end: { text: BY_ROUTER, tone: 'bad' as const } } : {}),
  };
}

function stationOf(picture: string, via: SeenPicture['via']): Flow['station'] {
  if (picture.startsWith('dns-')) return 'dns';
  if (picture === 'arp-unanswered') return 'router';
  return via === 'proxy' ? 'proxy' : 'server';
}
