// What tcpdump and WinDump print, a packet a line, with or without dates, link headers, details and hex.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';
import { makePacket } from '../engine/packet.ts';
import { makeTimes, readRun, readStamp } from '../engine/printed.ts';
import { makeTcpdumpReader } from '../engine/printed-tcpdump.ts';

export default defineFormat({
  title: { en: 'Packets as tcpdump prints them', ja: 'tcpdump のパケット出力' },
  opens: [
    ': Flags [',
    '(0) win ',
    ' who-has ',
    '(tos 0x0, ',
    ' ICMP6, ',
    ': ICMP host ',
    ': ICMP net ',
    'UDP, length ',
    ' NXDomain',
    ' ServFail',
    ' Refused ',
    '+ AAAA? ',
    '] AAAA? ',
    '+ A? ',
    '] A? ',
    'NBT UDP PACKET',
    '.domain: ',
    ': HTTP: ',
  ],
  reach: 50_000,
  read: readPackets,
  samples: [
    '2026-03-04 10:21:07.123456 IP 192.0.2.20.49700 > 198.51.100.7.80: Flags [S], seq 1204857361, win 64240, options [mss 1460,nop,wscale 8,nop,nop,sackOK], length 0',
    '10:21:07.123456 IP 192.0.2.20.49700 > 198.51.100.7.http: S 1204857361:1204857361(0) win 65535 <mss 1460,nop,nop,sackOK>',
    '10:21:07.123456 ARP, Request who-has 192.0.2.1 tell 192.0.2.20, length 28',
    '10:21:07.123456 IP 192.0.2.20.51246 > 192.0.2.53.53: 53498+ [1au] A? download.windowsupdate.com. (69)',
  ],
});

/** Lines below a packet that may explain it. */
const DETAILS = 120;

function readPackets(block: readonly Line[]): Iterable<RecordDraft> {
  const reader = makeTcpdumpReader();
  const packet = makePacket();
  const times = makeTimes();
  let clock: 'utc' | 'local' | 'none' = 'none';
  return readRun(
    block,
    () => clock,
    (at, collector) => {
      const line = block[at] as Line;
      const stamp = readStamp(line.text);
      const words = stamp?.rest ?? (/^IP6? \S{1,260} > \S{1,260}: /.test(line.text) ? line.text : undefined);
      if (words === undefined || words.startsWith('PktGroupId ') || !reader.read(words, detailsOf(block, at), packet)) return false;
      if (stamp && stamp.clock !== 'none') clock = stamp.clock;
      packet.number++;
      packet.line = line.number;
      packet.time = stamp ? times.next(stamp.time, stamp.clock !== 'none') : Number.NaN;
      collector.take(packet);
      return true;
    },
  );
}

/** The lines below, up to the next packet. */
function detailsOf(block: readonly Line[], at: number): readonly string[] {
  const details: string[] = [];
  for (let i = at + 1; i < block.length && i - at <= DETAILS; i++) {
    const { text, number } = block[i] as Line;
    if (number !== (block[i - 1] as Line).number + 1 || readStamp(text)) break;
    details.push(text);
  }
  return details;
}
