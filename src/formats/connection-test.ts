// One connection tried by hand: Test-NetConnection, curl -v, telnet, ping. A block a try.
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

const FIELD = /^[\t ]{0,8}(ComputerName|RemoteAddress|RemotePort|TcpTestSucceeded|PingSucceeded)[\t ]{0,16}: (\S{1,253})/;

export default defineFormat({
  title: { en: 'A connection tried by hand (Test-NetConnection, curl, telnet)', ja: '手動の接続テスト (Test-NetConnection、curl、telnet)' },
  opens: [
    'TcpTestSucceeded',
    'Trying ',
    ' failed: Timed out',
    'Connection timed out',
    'Could not open connection to the host',
    'Connection refused',
    'Failed to connect to ',
    'Could not resolve host',
    'Proxy CONNECT aborted',
    'ComputerName     : ',
  ],
  reach: 10,
  read: readTry,
  samples: [
    'ComputerName     : fe2.update.microsoft.com\nRemoteAddress    : 192.0.2.10\nRemotePort       : 443\nTcpTestSucceeded : False',
    '*   Trying 192.0.2.10:443...\n* connect to 192.0.2.10 port 443 failed: Timed out',
    'curl: (6) Could not resolve host: download.windowsupdate.com',
  ],
});

function* readTry(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  if (/TcpTestSucceeded|ComputerName/.test(first.text)) {
    const fields: Record<string, FieldValue> = {};
    let telling: Line | undefined;
    for (const line of block) {
      const match = FIELD.exec(line.text);
      if (match) fields[(match[1] ?? '').toLowerCase()] = match[2] ?? '';
      if (match?.[1] === 'TcpTestSucceeded') {
        telling = line;
        break;
      }
    }
    if (telling)
      yield {
        name: 'connection-test',
        line: telling.number,
        text: telling.text.trim(),
        fields: { outcome: fields['tcptestsucceeded'] === 'True' ? 'connected' : 'failed', ...pick(fields) },
      };
    return;
  }
  for (const line of block) {
    const outcome = outcomeOf(line.text);
    if (!outcome) continue;
    yield { name: 'connection-test', line: line.number, text: line.text.trim(), fields: { outcome, ...hostOf(block, line.text) } };
    return;
  }
}

const pick = (fields: Readonly<Record<string, FieldValue>>) => ({
  ...(fields['computername'] ? { host: String(fields['computername']).toLowerCase() } : {}),
  ...(fields['remoteport'] ? { port: Number(fields['remoteport']) } : {}),
});

function outcomeOf(text: string): string | undefined {
  if (/failed: Timed out|Connection timed out|Timed out after|Operation timed out|timed out after \d/i.test(text)) return 'timed-out';
  if (/Connection refused/i.test(text)) return 'refused';
  if (/Could not resolve (?:host|proxy)/i.test(text)) return 'unresolved';
  if (/Could not open connection to the host/i.test(text)) return 'failed';
  if (/^\* ?Connected to |^Connected to /.test(text)) return 'connected';
  return undefined;
}

function hostOf(block: readonly Line[], text: string): { host?: string; port?: number } {
  const own = /(?:resolve (?:host|proxy): ?|connect to |Connected to )([A-Za-z0-9_.-]{1,253})/i.exec(text);
  const tried = /Trying (\[?[A-Za-z0-9_.:-]{1,253}?\]?):(\d{1,5})\.\.\./.exec(block[0]?.text ?? '');
  const host = own?.[1] ?? tried?.[1];
  return { ...(host ? { host: host.toLowerCase() } : {}), ...(tried?.[2] ? { port: Number(tried[2]) } : {}) };
}
