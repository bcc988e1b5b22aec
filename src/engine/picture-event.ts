// A packet of a picture on its way to a drawing: written into one field of a fact, read back from it.
import type { Fact } from './fact.ts';
import { ACK, FIN, RST, SYN } from './packet.ts';

export interface PictureEvent {
  /** packet number */
  readonly number: number;
  /** seconds since the first packet of the capture, where times are known */
  readonly at?: number;
  readonly from: 'client' | 'server' | 'router';
  /** SYN, SYN+ACK, ACK, RST, FIN, 1448 (bytes), GET /…, HTTP 407, ClientHello … */
  readonly name: string;
  /** sent before */
  readonly again?: boolean;
}

/** What a capture shows of one connection, with what a drawing needs. */
export interface SeenPicture {
  readonly picture: string;
  /** `ip:port > ip:port`, IPv6 in brackets; empty where there is no connection */
  readonly flow: string;
  /** the decisive packets, from 1 */
  readonly packets: readonly number[];
  readonly source: number;
  /** a failure that nothing else in the capture made good */
  readonly fault: boolean;
  readonly host?: string;
  readonly port?: number;
  readonly via?: 'direct' | 'proxy';
  /** its packets in order, 40 at most */
  readonly events: readonly PictureEvent[];
}

const SIGNS = { client: '>', server: '<', router: '!' } as const;

/** `5 1.026 >> SYN`: number, seconds or `-`, direction (doubled: sent again), name */
export function writeEvent({ number, at, from, name, again }: PictureEvent): string {
  const sign = SIGNS[from];
  return `${number} ${at === undefined || Number.isNaN(at) ? '-' : at.toFixed(3)} ${again ? sign + sign : sign} ${name}`;
}

/** The event that `writeEvent` wrote; `undefined` for anything else. */
export function readEvent(text: string): PictureEvent | undefined {
  const match = /^(\d{1,16}) (-|\d{1,12}\.\d{3}) ([><!])([><!])? (.{1,200})$/.exec(text);
  if (!match) return undefined;
  const from = match[3] === '>' ? 'client' : match[3] === '<' ? 'server' : 'router';
  return { number: Number(match[1]), ...(match[2] === '-' ? {} : { at: Number(match[2]) }), from, name: match[5] ?? '', ...(match[4] ? { again: true } : {}) };
}

/** The name of a segment by its flags and length. */
export function nameSegment(flags: number, length: number): string {
  if ((flags & SYN) !== 0) return (flags & ACK) !== 0 ? 'SYN+ACK' : 'SYN';
  if ((flags & RST) !== 0) return 'RST';
  if (length > 0) return String(length);
  return (flags & FIN) !== 0 ? 'FIN' : 'ACK';
}

/** What the captures show, from the facts that say so: those with a picture, its flow and its packets. */
export function picturesOf(facts: readonly Fact[]): readonly SeenPicture[] {
  return facts.flatMap(({ fields, span, role }): SeenPicture[] => {
    const { picture, flow, packets, events, host, port, via } = fields;
    if (typeof picture !== 'string' || !Array.isArray(packets)) return [];
    return [
      {
        // a capture in which nobody asks has no connection to name
        ...{ picture, flow: typeof flow === 'string' ? flow : '', packets: packets.map(Number), source: span.source, fault: role === 'failure' },
        ...(typeof host === 'string' ? { host } : {}),
        ...(typeof port === 'number' ? { port } : {}),
        ...(via === 'direct' || via === 'proxy' ? { via } : {}),
        events: Array.isArray(events) ? events.flatMap((event) => readEvent(event) ?? []) : [],
      },
    ];
  });
}
