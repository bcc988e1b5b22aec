// The frame summary that is copied out of Microsoft Network Monitor, 2.x and 3.x: a frame a line, in the columns that the user has chosen.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';
import { makePacket } from '../engine/packet.ts';
import { makeTimes, readRun } from '../engine/printed.ts';
import { type Frame, readFrame } from '../engine/printed-network-monitor.ts';

export default defineFormat({
  title: { en: 'Frames as Network Monitor prints them', ja: 'Network Monitor のフレーム一覧' },
  opens: [
    'TCP:Flags=',
    'TCP: Flags=',
    'TCP:[',
    'TCP: [',
    '.S., len:',
    'DNS:QueryId = 0x',
    'ARP:Request, ',
    'ARP:Response, ',
    'HTTP:Request, ',
    'TLS:TLS Rec Layer-1 ',
  ],
  reach: 50_000,
  read: readFrames,
  samples: [
    '12\t3:48:54 PM 3/4/2026\t4.3653216\tsvchost.exe\t192.0.2.20\t198.51.100.7\tTCP\tTCP:Flags=......S., SrcPort=49700, DstPort=HTTP(80), PayloadLen=0, Seq=1204857361, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192\t{TCP:14, IPv4:13}',
    '1    2.0785 CLIENT --> PROXY TCP ....S., len: 4, seq: 8221822-8221825, ack: 0, win: 8192, src: 1037  dst:   80 (HTTP)  CLIENT -->  PROXY IP',
    '7  192.0.2.20 192.0.2.53 DNS:QueryId = 0x666A, QUERY (Standard query), Query  for download.windowsupdate.com of type Host Addr on class Internet',
  ],
});

// where a description starts: the name of the protocol, glued to its words in 3.x and followed by a blank in 2.x
const SAYS = /(?:^|[\s|])((?:TCP: ?(?:\[|Flags=)|DNS:QueryId = |ARP:Re|ICMP(?:v6)?:|HTTP:|TLS:|SSL:|UDP:)|TCP {1,6}[UAPRSF.]{6}, len:)/;
const HOST = /^(?:[0-9a-f]{0,4}:[0-9a-f:.]{1,44}|\d{1,3}(?:\.\d{1,3}){3}|[A-Za-z][\w.-]{0,252})$/i;

function readFrames(block: readonly Line[]): Iterable<RecordDraft> {
  const packet = makePacket();
  const times = makeTimes();
  return readRun(
    block,
    // the zone of its clock is said nowhere, and a date stands in the order of the user's language
    () => 'none',
    (at, collector) => {
      const line = block[at] as Line;
      const row = readRow(line.text);
      if (!row || !readFrame(row.frame, packet)) return false;
      packet.number = row.number ?? packet.number + 1;
      packet.line = line.number;
      packet.time = row.offset ?? times.next(row.clock, false);
      collector.take(packet);
      return true;
    },
  );
}

interface Row {
  readonly number?: number;
  /** milliseconds since the capture began */
  readonly offset?: number;
  /** milliseconds since midnight; NaN where no time is printed */
  readonly clock: number;
  readonly frame: Frame;
}

/** A line in its columns; `undefined` for anything else. */
function readRow(text: string): Row | undefined {
  const found = SAYS.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length - (found[1] ?? '').length;
  const cells = text
    .slice(0, start)
    .split(/[\s|]{1,40}/)
    .filter((cell) => cell !== '' && cell !== '-->');
  // the column of the protocol, where it is shown, repeats the name
  if (/^[A-Z][A-Za-z0-9]{1,12}$/.test(cells.at(-1) ?? '') && text.slice(start).startsWith(cells.at(-1) as string)) cells.pop();
  const to = cells.pop();
  const from = cells.pop();
  if (from === undefined || to === undefined || !HOST.test(from) || !HOST.test(to)) return undefined;
  const number = /^\d{1,9}$/.exec(cells[0] ?? '')?.[0];
  const offset = cells.find((cell) => /^\d{1,7}\.\d{3,7}$/.test(cell));
  return {
    ...(number ? { number: Number(number) } : {}),
    ...(offset ? { offset: Number(offset) * 1000 } : {}),
    clock: clockOf(cells),
    frame: { from, to, says: text.slice(start) },
  };
}

/** `3:48:54 PM` or `6:33:51.7507293` in milliseconds since midnight. */
function clockOf(cells: readonly string[]): number {
  const at = cells.findIndex((cell) => /^\d{1,2}:\d\d:\d\d(?:\.\d{1,9})?$/.test(cell));
  if (at < 0) return Number.NaN;
  const [hour = 0, minute = 0, second = 0] = (cells[at] ?? '').split(':').map(Number);
  const half = /^(?:AM|PM|午前|午後)$/i.exec(cells[at + 1] ?? '')?.[0];
  const hours = half === undefined ? hour : (hour % 12) + (/^(?:PM|午後)$/i.test(half) ? 12 : 0);
  return (hours * 3600 + minute * 60 + second) * 1000;
}
