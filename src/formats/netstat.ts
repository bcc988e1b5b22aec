// netstat: the rows of TCP connections, whatever the language of the headline. What matters is who waits for an answer.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

//   TCP    192.168.1.5:49712      192.0.2.10:443         SYN_SENT        1044
const ROW =
  /^[\t ]{0,8}TCP[\t ]{1,8}(\[?[0-9a-fA-F.:%]{2,60}\]?|0\.0\.0\.0):(\d{1,5})[\t ]{1,24}(\[?[A-Za-z0-9_.:%-]{1,253}\]?):(\d{1,5}|https?)[\t ]{1,24}(SYN_SENT|SYN_SEND|ESTABLISHED|LISTENING|LISTEN|TIME_WAIT|CLOSE_WAIT|FIN_WAIT_1|FIN_WAIT_2|LAST_ACK|CLOSING|SYN_RECEIVED|CLOSED)(?=[\t ]|$)/;
const PORTS: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['https', 443],
]);

export default defineFormat({
  title: { en: 'netstat', ja: 'netstat の出力' },
  opens: ['SYN_SENT', 'SYN_SEND', 'ESTABLISHED', 'LISTENING'],
  reach: 400,
  read: readRows,
  samples: [
    '  TCP    192.0.2.5:49712        192.0.2.10:443         SYN_SENT        1044\n  TCP    192.0.2.5:49713        192.0.2.11:443         SYN_SENT        1044',
    '  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       888',
  ],
});

/** One record for the table, and one for each address that is waited for. */
function* readRows(block: readonly Line[]): Iterable<RecordDraft> {
  const waiting = new Map<string, { line: Line; port: number; address: string; count: number }>();
  let first: Line | undefined;
  let last: Line | undefined;
  for (const line of block) {
    const match = ROW.exec(line.text);
    if (!match) continue;
    first ??= line;
    last = line;
    if (match[5] !== 'SYN_SENT' && match[5] !== 'SYN_SEND') continue;
    const address = (match[3] ?? '').toLowerCase();
    const port = PORTS.get(match[4] ?? '') ?? Number(match[4]);
    const key = `${address} ${port}`;
    const known = waiting.get(key) ?? { line, port, address, count: 0 };
    known.count++;
    waiting.set(key, known);
  }
  if (!first || !last) return;
  for (const { line, port, address, count } of waiting.values())
    yield { name: 'half-open', line: line.number, text: line.text.trim(), fields: { address, port, count } };
  yield { name: 'connections', line: first.number, lines: last.number - first.number + 1, text: first.text.trim(), fields: { waiting: waiting.size } };
}
