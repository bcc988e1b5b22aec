// What both kinds of capture file share: packets go into a sink, bytes come through a window.
import type { ByteWindow } from '../../engine/byte-window.ts';

export interface Sink {
  /** milliseconds since 1970, NaN where the file gives no time; the packet is bytes[start … end) */
  packet(time: number, bytes: Uint8Array, start: number, end: number, link: number): void;
  /** a kind of network that packets are recorded from */
  link(type: number): void;
  damaged(offset: number, reason: string): void;
}
/** Takes in what the window holds. `stop`: nothing more can be made of the file. */
export type Reader = (window: ByteWindow) => 'more' | 'stop';
