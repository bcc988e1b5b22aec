// What `pktmon etl2txt` and `pktmon start -m real-time` print: a line about where in the stack a packet was seen, and below it the packet in tcpdump's words.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';
import { makePacket } from '../engine/packet.ts';
import { makeTimes, readRun, readStamp } from '../engine/printed.ts';
import { makeTcpdumpReader } from '../engine/printed-tcpdump.ts';

export default defineFormat({
  title: { en: 'Packets as pktmon prints them', ja: 'pktmon のパケット出力' },
  opens: ['PktGroupId '],
  reach: 50_000,
  read: readPackets,
  samples: [
    '[01]36E0.37B0::2026-03-04 10:21:07.123456700 [Microsoft-Windows-PktMon] PktGroupId 281474976710694, PktNumber 1, Appearance 1, Direction Tx , Type Ethernet , Component 57, Edge 1, Filter 1, OriginalSize 66, LoggedSize 66 \n\t00-00-5E-00-53-01 > 00-00-5E-00-53-02, ethertype IPv4 (0x0800), length 66: 192.0.2.20.49700 > 198.51.100.7.443: Flags [S], seq 1204857361, win 64240, options [mss 1460,nop,wscale 8,nop,nop,sackOK], length 0',
    '10:21:07.123456700 PktGroupId 7, PktNumber 1, Appearance 1, Direction Tx , Type Ethernet , Component 78, Edge 1, Filter 1, OriginalSize 66, LoggedSize 66\n\t00-00-5E-00-53-01 > 00-00-5E-00-53-02, ethertype IPv4 (0x0800), length 66: 192.0.2.20.49700 > 198.51.100.7.443: Flags [S], seq 1204857361, win 64240, length 0',
  ],
});

// the labels are in the language of Windows, their order and the first two names are not
const HEAD =
  /^(?:\[[0-9A-F]{1,4}\] ?[0-9A-F]{1,8}\.[0-9A-F]{1,8}::)?(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{1,9}|\d\d:\d\d:\d\d\.\d{1,9}) (?:\[Microsoft-Windows-PktMon\] ?)?(?:Drop: )?PktGroupId (\d{1,20})\D{1,4}PktNumber (\d{1,9})\D{1,20}?(\d{1,6})\b/;

/** A packet is printed once for each component that it passes, within so many milliseconds; no TCP sends a segment again as soon. */
const PASSING = 50;
/** Packets of which is remembered that they were seen. */
const REMEMBERED = 4096;

function readPackets(block: readonly Line[]): Iterable<RecordDraft> {
  const reader = makeTcpdumpReader();
  const packet = makePacket();
  const times = makeTimes();
  const seen = makeSeen();
  let clock: 'utc' | 'local' | 'none' = 'none';
  return readRun(
    block,
    () => clock,
    (at, collector) => {
      const line = block[at] as Line;
      const head = HEAD.exec(line.text);
      const stamp = head ? readStamp(`${head[1]} `) : undefined;
      if (!head || !stamp) return false;
      if (stamp.clock !== 'none') clock = stamp.clock;
      const [words, ...details] = detailsOf(block, at);
      const time = times.next(stamp.time, stamp.clock !== 'none');
      if (words === undefined || seen(head, [words, ...details].join(' '), time) || !reader.read(words, details, packet)) return true;
      packet.number++;
      packet.line = line.number;
      packet.time = time;
      collector.take(packet);
      return true;
    },
  );
}

/** The packet's own words below its line. */
function detailsOf(block: readonly Line[], at: number): string[] {
  const details: string[] = [];
  for (let i = at + 1; i < block.length && i - at <= 120; i++) {
    const { text } = block[i] as Line;
    if (!/^[\t ]/.test(text)) break;
    details.push(details.length === 0 ? text.trim().replace(/^Drop: /, '') : text);
  }
  return details;
}

/**
 * Tells whether a packet was printed before: by its numbers where pktmon counts appearances, else by its words.
 * @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/pktmonnpik/ns-pktmonnpik-pktmon_evt_stream_metadata
 */
function makeSeen(): (head: RegExpExecArray, words: string, time: number) => boolean {
  const last = new Map<string, number>();
  return (head, words, time) => {
    const [, , group, number, appearance] = head;
    // hardware addresses differ where the packet passes a switch, and an IP component prints none
    const counted = Number(appearance) > 0;
    const key = counted ? `${group} ${number}` : words.replace(/^.{0,120}?(?:\(0x[0-9a-f]{4}\), length \d{1,6}: |\bip6?: )/, '');
    const before = last.get(key);
    last.delete(key);
    last.set(key, time);
    if (last.size > REMEMBERED) last.delete(last.keys().next().value as string);
    return before !== undefined && (counted || Math.abs(time - before) <= PASSING);
  };
}
