// What one end of a connection sent, in numbers: how far, how often again, what was never seen, what the other end confirmed.
import { ACK, FIN, type Packet, RST, SYN } from './packet.ts';

/** Numbers kept of a kind of event: enough to point at it. */
const KEPT = 12;
/** Stretches beyond a missing one that are remembered. */
const STRETCHES = 16;

/** Positions count from the first sequence number of this side. */
export interface Side {
  packets: number;
  segments: number;
  bytes: number;
  base: number;
  /** everything before it was seen */
  edge: number;
  /** the furthest position that is known of */
  top: number;
  /** confirmed by the other end; -1: nothing yet */
  acked: number;
  /** segments sent again or seen out of order */
  again: number;
  resent: number[];
  /** how often the oldest unconfirmed segment was sent again, and its length */
  stuck: number;
  stuckLength: number;
  /** the last window this side announced is 0 */
  closed: boolean;
  closedAt: number;
  closings: number[];
  /** probes of a closed window, keep-alives */
  probes: number;
  fin: number;
  finAt: number;
  rst: number;
  rstAt: number;
  first: number;
  firstAt: number;
  firstLength: number;
  last: number;
  lastAt: number;
  /** how often it confirmed something new: then the other end did speak, recorded or not */
  confirmed: number;
  beyond: [number, number][];
  /** head of an HTTP message whose end has not come yet */
  head: string | undefined;
}

export const makeSide = (): Side => ({
  packets: 0,
  segments: 0,
  bytes: 0,
  base: -1,
  edge: 0,
  top: 0,
  acked: -1,
  again: 0,
  resent: [],
  stuck: 0,
  stuckLength: 0,
  closed: false,
  closedAt: 0,
  closings: [],
  probes: 0,
  fin: 0,
  finAt: 0,
  rst: 0,
  rstAt: 0,
  first: 0,
  firstAt: 0,
  firstLength: 0,
  last: 0,
  lastAt: 0,
  confirmed: 0,
  beyond: [],
  head: undefined,
});

/** Keeps the first numbers of an event. */
export function keep(numbers: number[], number: number): void {
  if (numbers.length < KEPT) numbers.push(number);
}

/** Position of a sequence number, read as near to the furthest one known: the numbers wrap at 2^32. */
const position = (side: Side, seq: number, near: number): number => near + ((seq - side.base - near) | 0);

/** Takes in what a packet says of the side that sent it and, by its acknowledgement, of the other. */
export function advance(side: Side, other: Side, packet: Packet): 'new' | 'again' | 'none' {
  side.packets++;
  if (side.base < 0 && packet.seq >= 0) side.base = packet.seq;
  const sent = packet.seq < 0 ? placeless(side, packet) : place(side, packet);
  if ((packet.flags & ACK) !== 0 && packet.ack >= 0) confirm(side, other, packet);
  if ((packet.flags & (RST | SYN)) === 0 && packet.window >= 0) announce(side, packet);
  if ((packet.flags & FIN) !== 0 && side.fin === 0) {
    side.fin = packet.number;
    side.finAt = packet.time;
  }
  if ((packet.flags & RST) !== 0 && side.rst === 0) {
    side.rst = packet.number;
    side.rstAt = packet.time;
  }
  return sent;
}

function place(side: Side, packet: Packet): 'new' | 'again' | 'none' {
  const start = position(side, packet.seq, side.top);
  const length = packet.length + ((packet.flags & SYN) !== 0 ? 1 : 0);
  const end = start + length + ((packet.flags & FIN) !== 0 ? 1 : 0);
  if ((packet.flags & SYN) !== 0) {
    if (end > side.edge) side.edge = side.top = end;
    return 'none';
  }
  if ((packet.flags & RST) !== 0) return 'none';
  if (packet.length <= 1 && start === side.top - 1 && side.fin === 0 && (packet.flags & FIN) === 0) {
    side.probes++;
    return 'none';
  }
  const sent = packet.length === 0 ? 'none' : end <= side.top || packet.again ? 'again' : 'new';
  if (sent === 'again') repeat(side, packet, start);
  else if (sent === 'new') note(side, packet);
  cover(side, start, end);
  return sent;
}

/** A line without a sequence number: what it carries is taken to follow on. */
function placeless(side: Side, packet: Packet): 'new' | 'again' | 'none' {
  if (packet.length === 0) return 'none';
  if (packet.again) {
    repeat(side, packet, side.acked);
    return 'again';
  }
  note(side, packet);
  if (packet.gap) side.top += packet.length;
  else cover(side, side.top, side.top + packet.length);
  return 'new';
}

function note(side: Side, packet: Packet): void {
  side.segments++;
  side.bytes += packet.length;
  begin(side, packet);
  side.last = packet.number;
  side.lastAt = packet.time;
}

/** Notes the first data of a side. */
function begin(side: Side, packet: Packet): void {
  if (side.first !== 0) return;
  side.first = packet.number;
  side.firstAt = packet.time;
  side.firstLength = packet.length;
}

function repeat(side: Side, packet: Packet, start: number): void {
  side.again++;
  keep(side.resent, packet.number);
  begin(side, packet);
  if (start > Math.max(side.acked, 0)) return;
  side.stuck++;
  side.stuckLength = Math.max(side.stuckLength, packet.length);
}

/** Joins [start, end) to what was seen. A jump leaves a hole between the edge and the top. */
function cover(side: Side, start: number, end: number): void {
  side.top = Math.max(side.top, end);
  if (start > side.edge) {
    if (side.beyond.length < STRETCHES && end > start) side.beyond.push([start, end]);
    return;
  }
  side.edge = Math.max(side.edge, end);
  const { beyond } = side;
  for (let i = 0; i < beyond.length; ) {
    const [from, to] = beyond[i] as [number, number];
    if (from > side.edge) i++;
    else {
      side.edge = Math.max(side.edge, to);
      beyond.splice(i, 1);
      // the edge has moved: what was passed over may touch it now
      i = 0;
    }
  }
}

function confirm(side: Side, other: Side, packet: Packet): void {
  if (other.base < 0) {
    // the other end was not recorded so far: what is confirmed stands for where it begins
    other.base = packet.ack;
    other.acked = other.edge = other.top = 0;
    return;
  }
  const ack = position(other, packet.ack, Math.max(other.acked, 0));
  if (ack <= other.acked) return;
  if (other.acked >= 0) side.confirmed++;
  other.acked = ack;
  other.stuck = other.stuckLength = 0;
}

function announce(side: Side, packet: Packet): void {
  if (packet.window > 0) {
    side.closed = false;
    return;
  }
  if (!side.closed) side.closedAt = packet.time;
  side.closed = true;
  keep(side.closings, packet.number);
}
