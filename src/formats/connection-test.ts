// One connection tried by hand: Test-NetConnection, curl, telnet. A block a try.
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

const FIELD = /^[\t ]{0,8}(ComputerName|RemoteAddress|RemotePort|TcpTestSucceeded|PingSucceeded|NameResolutionSucceeded)[\t ]{0,24}:[\t ]{0,4}(\S{0,253})/;
// WARNING: TCP connect to (192.0.2.10 : 8530) failed          WARNING: TCP connect to wsus:8530 failed
const WARNED = /TCP connect to \(?([A-Za-z0-9_.:-]{1,253}?)[\t ]{0,2}:[\t ]{0,2}(\d{1,5})\)? failed/i;
const NO_NAME = /Name resolution of ([A-Za-z0-9_.-]{1,253}) failed/i;
// schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325) - …        schannel: SEC_E_CERT_EXPIRED (0x80090328)
const SCHANNEL = /schannel: .{0,120}?\(0x([0-9a-f]{8})\)/i;
const CUT =
  /schannel: failed to receive handshake|schannel: server closed (?:abruptly|the connection)|OpenSSL SSL_connect: (?:SSL_ERROR_SYSCALL|Connection was reset)|Recv failure: Connection was reset/i;

export default defineFormat({
  title: { en: 'A connection tried by hand (Test-NetConnection, curl, telnet)', ja: '手動の接続テスト (Test-NetConnection、curl、telnet)' },
  opens: [
    'TcpTestSucceeded',
    'TCP connect to ',
    'Name resolution of ',
    'Trying ',
    ' failed: Timed out',
    'Connection timed out',
    'Could not open connection to the host',
    'へ接続できませんでした',
    'Connection refused',
    'Failed to connect to ',
    'Could not resolve host',
    'Could not resolve proxy',
    'SSL certificate problem: ',
    'Proxy CONNECT aborted',
    'CONNECT tunnel failed',
    'from proxy after CONNECT',
    'Recv failure: ',
    'schannel: ',
    'ComputerName   ',
    'RemoteAddress  ',
  ],
  reach: 14,
  read: readTry,
  samples: [
    'ComputerName     : fe2.update.microsoft.com\nRemoteAddress    : 192.0.2.10\nRemotePort       : 443\nTcpTestSucceeded : False',
    'WARNING: Name resolution of fe2.update.microsoft.com failed\n\nComputerName   : fe2.update.microsoft.com\nRemoteAddress  :\nPingSucceeded  : False',
    'WARNING: TCP connect to (192.0.2.10 : 8530) failed',
    '*   Trying 192.0.2.10:443...\n* connect to 192.0.2.10 port 443 failed: Timed out',
    'curl: (6) Could not resolve host: download.windowsupdate.com',
    'curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.',
    '* Connected to wsus.example.com (192.0.2.10) port 8531 (#0)\n* schannel: failed to receive handshake, SSL/TLS connection failed',
    'curl: (56) CONNECT tunnel failed, response 407',
    '[curl] 56: Received HTTP code 407 from proxy after CONNECT',
    'curl: (28) Failed to connect to download.windowsupdate.com port 80 after 21045 ms: Timed out',
    'curl: (60) SSL certificate problem: self-signed certificate in certificate chain',
    'curl: (5) Could not resolve proxy: proxy.example.com',
  ],
});

function* readTry(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  if (/TcpTestSucceeded|ComputerName|RemoteAddress|TCP connect to |Name resolution of /.test(first.text)) {
    const tested = readTested(block);
    if (tested) yield tested;
    return;
  }
  let connected: RecordDraft | undefined;
  for (const line of block) {
    const draft = readLine(block, line);
    if (!draft) continue;
    // a connection that comes about may still fail at what follows: the last word counts
    if (draft.fields['outcome'] !== 'connected') {
      yield connected ? { ...draft, fields: { ...connected.fields, ...draft.fields } } : draft;
      return;
    }
    connected ??= draft;
  }
  if (connected) yield connected;
}

/** Test-NetConnection: warnings, then a list. Without a port it says only whether the name was found. */
function readTested(block: readonly Line[]): RecordDraft | undefined {
  const fields: Record<string, string> = {};
  const at = new Map<string, Line>();
  for (const line of block) {
    const match = FIELD.exec(line.text);
    const name = (match?.[1] ?? '').toLowerCase();
    if (match && fields[name] !== undefined) break;
    const unresolved = NO_NAME.exec(line.text);
    const warned = WARNED.exec(line.text);
    if (unresolved && !at.has('unresolved')) {
      fields['unresolved'] = unresolved[1] ?? '';
      at.set('unresolved', line);
    }
    if (warned && !at.has('warned')) {
      fields['warned'] = warned[1] ?? '';
      fields['warnedport'] = warned[2] ?? '';
      at.set('warned', line);
    }
    if (!match) continue;
    fields[name] = match[2] ?? '';
    at.set(name, line);
    if (name === 'tcptestsucceeded') break;
  }
  const telling = at.get('tcptestsucceeded') ?? at.get('unresolved') ?? at.get('warned');
  if (!telling) return undefined;
  const from = Math.min(telling.number, ...[at.get('unresolved'), at.get('warned')].flatMap((line) => (line ? [line.number] : [])));
  const host = fields['computername'] || fields['unresolved'] || fields['warned'];
  const port = fields['remoteport'] || fields['warnedport'];
  const outcome = fields['tcptestsucceeded'] === 'True' ? 'connected' : fields['unresolved'] !== undefined ? 'unresolved' : 'failed';
  const draft: RecordDraft = {
    name: 'connection-test',
    line: telling.number,
    lines: 1,
    text: telling.text.trim(),
    fields: {
      outcome,
      ...(host ? { host: host.toLowerCase() } : {}),
      ...(port ? { port: Number(port) } : {}),
      ...(fields['remoteaddress'] ? { address: fields['remoteaddress'] } : {}),
    },
  };
  return from < telling.number ? { ...draft, line: from, lines: telling.number - from + 1 } : draft;
}

/** Programs that connect through the library of curl repeat its words behind their own: git, package managers. What they wanted is no update of Windows. */
const ANOTHER_PROGRAM = /^[\t >]{0,8}(?:fatal|error|remote|npm (?:ERR!|error)|warning|E|W|Err|cargo|composer|conda)[: ]/i;

function readLine(block: readonly Line[], line: Line): RecordDraft | undefined {
  const { text } = line;
  if (ANOTHER_PROGRAM.test(text)) return undefined;
  const draft = (fields: Readonly<Record<string, FieldValue>>): RecordDraft => ({
    name: 'connection-test',
    line: line.number,
    text: text.trim(),
    fields: { ...fields, ...hostOf(block, text) },
  });
  const code = SCHANNEL.exec(text)?.[1]?.toUpperCase();
  if (code !== undefined) return draft({ outcome: 'tls', code });
  const refused = /SSL certificate problem: (.{3,120})/.exec(text)?.[1];
  if (refused !== undefined) return draft({ outcome: 'certificate', why: /expired/i.test(refused) ? 'expired' : 'untrusted' });
  if (CUT.test(text)) return draft({ outcome: 'cut' });
  const status = /(?:CONNECT tunnel failed, response|Received HTTP code|HTTP code) (\d{3})/i.exec(text)?.[1];
  if (status !== undefined) return draft({ outcome: 'proxy-answer', status: Number(status) });
  const outcome = outcomeOf(text);
  return outcome === undefined ? undefined : draft({ outcome });
}

/** How lines of curl, telnet and wget begin: any program says that a connection was refused, and means a connection of its own. */
const TRIED =
  /^[\t >]{0,8}(?:\* |\*\t|curl: \(\d{1,2}\)|Connecting (?:to|To) |connect (?=.{0,120}failed: )|Could not open connection to the host|Failed to connect to \S{1,253} port \d|telnet: |Connected to |接続中: )/;

function outcomeOf(text: string): string | undefined {
  if (!TRIED.test(text)) return undefined;
  if (/failed: Timed out|ms: (?:Connection )?[Tt]imed out|Connection timed out|Timed out after|Operation timed out|timed out after \d/i.test(text))
    return 'timed-out';
  if (/Connection refused/i.test(text)) return 'refused';
  if (/Could not resolve (?:host|proxy)/i.test(text)) return 'unresolved';
  if (/Could not open connection to the host|へ接続できませんでした|: (?:Could not|Couldn't) connect to server/i.test(text)) return 'failed';
  if (/^\* ?Connected to |^Connected to /.test(text)) return 'connected';
  return undefined;
}

function hostOf(block: readonly Line[], text: string): { host?: string; port?: number } {
  const own = /(?:resolve (?:host|proxy): ?|connect to |Connected to |Connecting To )([A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,8})/i.exec(text);
  const port = /(?: port |:)(\d{2,5})(?=[\s.:(]|$)/.exec(own ? text.slice(own.index) : '');
  const tried = /Trying (\[?[A-Za-z0-9_.:-]{1,253}?\]?):(\d{1,5})\.\.\./.exec(block[0]?.text ?? '');
  const host = own?.[1] ?? tried?.[1];
  const number = tried?.[2] ?? port?.[1];
  return { ...(host ? { host: host.toLowerCase() } : {}), ...(number ? { port: Number(number) } : {}) };
}
