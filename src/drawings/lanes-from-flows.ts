// What a capture shows → lanes: the same drawing as the articles', made from packets that were really seen.
// Only what is in the capture is drawn: where an unanswered packet was lost, nobody on this side can know.
import type { Lane, LaneEvent, LanesFigure, Station, Text, Tone, Word } from '#engine/define.ts';

export interface FlowPacket {
  /** 1-based number in the capture */
  readonly number: number;
  /** seconds since the first packet of the capture */
  readonly at: number;
  readonly from: 'client' | 'peer';
  /** SYN, SYN+ACK, RST, ClientHello, HTTP 407 … */
  readonly name: Word;
  /** sent before with the same content */
  readonly again?: boolean;
  readonly tone?: Tone;
}

export interface Flow {
  /** `address:port`, as the capture has it */
  readonly client: string;
  readonly peer: string;
  readonly station: Exclude<Station, 'client'>;
  /** what the vocabulary calls what this flow shows */
  readonly picture?: string;
  readonly packets: readonly FlowPacket[];
  /** what should have come next and did not */
  readonly missing?: { readonly name: Word; readonly from: 'client' | 'peer' };
  /** how it ended, and when */
  readonly end?: { readonly text: Text; readonly at?: number; readonly tone?: Tone };
}

export interface Flows {
  readonly title: Text;
  readonly flows: readonly Flow[];
}

/** More lanes or packets than this no longer fit a phone, nor a reader. */
const MOST_PEERS = 3;
const MOST_PACKETS = 14;
const SIDES: readonly Station[] = ['dns', 'router', 'proxy', 'firewall', 'server'];

/** Draws the flows beside one another in the order of time; the busiest parts are folded into a sentence. */
export function lanesFromFlows({ title, flows }: Flows): LanesFigure {
  const shown = flows.slice(0, MOST_PEERS);
  const peers = new Map(shown.map((flow) => [flow.peer, flow.station]));
  const lanes: Lane[] = [
    { id: 'client', station: 'client' },
    ...[...peers]
      .sort(([, one], [, other]) => SIDES.indexOf(one) - SIDES.indexOf(other))
      .map(([peer, station]) => ({ id: peer, station, tag: withSeam(peer) })),
  ];
  const events = shown
    .flatMap((flow) => eventsOf(flow))
    .sort((one, other) => one.at - other.at)
    .map(({ event }) => event);
  const left = flows.length - shown.length;
  const rest: LaneEvent[] =
    left > 0 ? [{ kind: 'note', text: { en: `${left} more connections are not drawn.`, ja: `ほかに ${left} 件の接続がある (図では省略)。` } }] : [];
  const picture = shown.find((flow) => flow.picture !== undefined)?.picture;
  return { kind: 'lanes', title, lanes, events: [...events, ...rest], ...(picture !== undefined && { picture }) };
}

/** An address may be broken before its port. */
const withSeam = (peer: string): string => peer.replace(/:(\d{1,5})$/, '\u200b:$1');

/** Each event with the moment that orders it; what has no time of its own follows what it belongs to. */
function eventsOf(flow: Flow): readonly { readonly at: number; readonly event: LaneEvent }[] {
  const { packets } = flow;
  const kept = packets.length <= MOST_PACKETS ? packets : [...packets.slice(0, MOST_PACKETS - 4), ...packets.slice(-3)];
  const hidden = packets.length - kept.length;
  const firstSilent = packets.find((packet) => unanswered(packet, flow));
  const events = kept.flatMap((packet, index): { at: number; event: LaneEvent }[] => {
    const drawn = { at: packet.at, event: packetEvent(packet, flow) };
    if (hidden > 0 && index === MOST_PACKETS - 4)
      return [{ at: packet.at, event: { kind: 'note', text: { en: `${hidden} more packets`, ja: `ほかに ${hidden} パケット` } } }, drawn];
    if (packet === firstSilent && flow.missing !== undefined) return [drawn, { at: packet.at, event: ghostEvent(flow.missing, flow) }];
    return [drawn];
  });
  const last = packets.at(-1)?.at ?? 0;
  if (firstSilent === undefined && flow.missing !== undefined) events.push({ at: last, event: ghostEvent(flow.missing, flow) });
  if (flow.end !== undefined)
    events.push({
      at: flow.end.at ?? last,
      event: {
        kind: 'end',
        text: flow.end.text,
        ...(flow.end.at !== undefined && { at: flow.end.at }),
        ...(flow.end.tone !== undefined && { tone: flow.end.tone }),
      },
    });
  return events;
}

/** A SYN in a flow from whose other side nothing ever came. */
const unanswered = (packet: FlowPacket, flow: Flow): boolean =>
  packet.name === 'SYN' && packet.from === 'client' && flow.packets.every(({ from }) => from === 'client');

function packetEvent(packet: FlowPacket, flow: Flow): LaneEvent {
  const [from, to] = packet.from === 'client' ? ['client', flow.peer] : [flow.peer, 'client'];
  return {
    kind: 'packet',
    name: packet.name,
    from,
    to,
    at: packet.at,
    ...(packet.again && { again: true }),
    ...(packet.tone !== undefined && { tone: packet.tone }),
    ...(unanswered(packet, flow) && { lost: 'unknown' }),
  };
}

const ghostEvent = (missing: NonNullable<Flow['missing']>, flow: Flow): LaneEvent =>
  missing.from === 'client'
    ? { kind: 'ghost', name: missing.name, from: 'client', to: flow.peer }
    : { kind: 'ghost', name: missing.name, from: flow.peer, to: 'client' };
