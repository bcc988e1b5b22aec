// What tshark prints, and what Wireshark exports as text or CSV: a packet a line, in columns.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';
import { makePacket } from '../engine/packet.ts';
import { readRun, readStamp } from '../engine/printed.ts';
import { type Columns, makeTsharkReader } from '../engine/printed-tshark.ts';

export default defineFormat({
  title: { en: 'Packets as Wireshark and tshark print them', ja: 'Wireshark・tshark のパケット一覧' },
  opens: [
    'No.     Time',
    '"No.","Time"',
    '[SYN] Seq=',
    '[SYN, ACK] Seq=',
    '[ACK] Seq=',
    '[PSH, ACK] Seq=',
    '[FIN, ACK] Seq=',
    '[RST] Seq=',
    '[RST, ACK] Seq=',
    'Who has 1',
    'Who has 2',
    'Standard query',
    'Neighbor Solicitation',
    'Neighbor Advertisement',
    'Router Solicitation',
    'Multicast Listener Report',
    'Destination unreachable (',
  ],
  reach: 50_000,
  read: readPackets,
  samples: [
    '    3   0.186009     192.0.2.20 → 198.51.100.7 TCP 66 49700 → 80 [SYN] Seq=0 Win=64240 Len=0 MSS=1460 WS=256 SACK_PERM',
    '  3 0.186009 192.0.2.20 -> 198.51.100.7 TCP 66 49700 > http [SYN] Seq=0 Win=65535 Len=0 MSS=1460',
    'No.     Time           Source                Destination           Protocol Length Info\n      3 0.186009       192.0.2.20            198.51.100.7          TCP      66     49700 → 80 [SYN] Seq=0 Win=64240 Len=0',
    '"3","0.186009","192.0.2.20","198.51.100.7","TCP","66","49700  >  80 [SYN] Seq=0 Win=64240 Len=0"',
  ],
});

function readPackets(block: readonly Line[]): Iterable<RecordDraft> {
  const read = makeTsharkReader();
  const packet = makePacket();
  let clock: 'utc' | 'local' | 'none' = 'none';
  return readRun(
    block,
    () => clock,
    (at, collector) => {
      const line = block[at] as Line;
      const row = readRow(line.text);
      if (!row) return isHead(line.text);
      if (row.clock !== 'none') clock = row.clock;
      read(row.columns, packet);
      packet.number = row.number;
      packet.line = line.number;
      packet.time = row.time;
      collector.take(packet);
      return true;
    },
  );
}

const isHead = (text: string): boolean => /^"?No\."?[ ,]{1,8}"?Time/.test(text);

interface Row {
  readonly number: number;
  readonly time: number;
  readonly clock: 'utc' | 'local' | 'none';
  readonly columns: Columns;
}

const ADDRESS = /^(?:[0-9a-f]{0,4}:[0-9a-f:.]{1,44}|\d{1,3}(?:\.\d{1,3}){3}|[\w-]{1,20}_[0-9a-f:]{5,17}|Broadcast|[A-Za-z0-9][\w.-]{0,252})$/i;

/** A line in columns; `undefined` for anything else. */
function readRow(text: string): Row | undefined {
  const csv = text.startsWith('"') ? text.slice(1, text.endsWith('"') ? -1 : undefined).split('","') : undefined;
  const cells = csv ?? splitCells(text);
  const number = Number(cells[0]);
  if (!Number.isInteger(number) || number < 1 || cells.length < 6) return undefined;
  const dated = !csv && /^\d{4}-\d\d-\d\d$/.test(cells[1] ?? '');
  const when = readTime(dated ? `${cells[1]} ${cells[2]}` : (cells[1] ?? ''));
  if (!when) return undefined;
  const rest = cells.slice(dated ? 3 : 2).filter((cell, i) => csv !== undefined || i > 3 || !/^(?:→|->)$/.test(cell));
  const [from = '', to = '', protocol = '', size = ''] = rest;
  if (!ADDRESS.test(from) || !ADDRESS.test(to) || !/^[A-Za-z0-9][\w./+-]{0,24}$/.test(protocol)) return undefined;
  const sized = /^\d{1,6}$/.test(size);
  const info = rest.slice(sized ? 4 : 3).join(csv ? '","' : ' ');
  return { number, ...when, columns: { from, to, protocol, size: sized ? Number(size) : 0, info } };
}

/** The columns up to the info, which keeps its words. */
function splitCells(text: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at < text.length && cells.length < 9) {
    while (text[at] === ' ' || text[at] === '\t') at++;
    let end = at;
    while (end < text.length && text[end] !== ' ' && text[end] !== '\t') end++;
    if (end > at) cells.push(text.slice(at, end));
    at = end;
  }
  const rest = text.slice(at).trim();
  return rest === '' ? cells : [...cells, rest];
}

/** Seconds since the start, a time of day, or a date with time. */
function readTime(text: string): { readonly time: number; readonly clock: 'utc' | 'local' | 'none' } | undefined {
  if (/^\d{1,8}\.\d{1,9}$/.test(text)) return { time: Number(text) * 1000, clock: 'none' };
  const stamp = readStamp(`${text} `);
  return stamp ? { time: stamp.time, clock: stamp.clock } : undefined;
}
