// What commands print: services, the clock, connections and names tried by hand, transfer jobs.
import { type Draft, defineCodeSignature, defineRecordSignature, defineSignature, type FieldValue, type LogEvent } from '#engine/define.ts';
import { serviceNamed } from '../service-names.ts';
import { portOf } from '../spelling.ts';
import { isUpdateAddress } from '../update-hosts.ts';
import type { Kinds } from '../vocabulary.ts';

const word = (value: FieldValue | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value: FieldValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
const itemOf = (words: string): string | undefined => /\bKB\d{6,7}\b/.exec(words)?.[0];
/** Where .NET tells why a request failed: behind a command, and in the logs of a WSUS server and of what manages it. */
const WEB = ['web-exception', 'wsus-server-log', 'sccm', 'sccm-plain'];
/** Configuration Manager requests much that is no update. */
const isOfUpdates = (event: LogEvent): boolean =>
  !event.format.startsWith('sccm') || /WSUS|UpdateServices/i.test(`${'component' in event ? event.component : ''} ${event.text}`);

const STATES = ['stopped', 'starting', 'stopping', 'running', undefined, undefined, 'paused'] as const;
const STARTS = [undefined, undefined, 'automatic', 'manual', 'disabled'] as const;
/** Start types as event 7040 spells them. */
const START_TYPES = [
  [/^disabled$|^無効$/i, 'disabled'],
  [/^demand start$/i, 'manual'],
  [/^auto start$/i, 'automatic'],
] as const;
const BITS_STATES: ReadonlyMap<
  string,
  'queued' | 'connecting' | 'transferring' | 'suspended' | 'error' | 'transient-error' | 'transferred' | 'acknowledged' | 'cancelled'
> = new Map([
  ['QUEUED', 'queued'],
  ['CONNECTING', 'connecting'],
  ['TRANSFERRING', 'transferring'],
  ['SUSPENDED', 'suspended'],
  ['ERROR', 'error'],
  ['TRANSIENT_ERROR', 'transient-error'],
  ['TRANSFERRED', 'transferred'],
  ['ACKNOWLEDGED', 'acknowledged'],
  ['CANCELLED', 'cancelled'],
]);
/** States in which a job has neither ended nor failed (BITS-STATES). */
const UNDER_WAY: ReadonlySet<string> = new Set(['QUEUED', 'CONNECTING', 'TRANSFERRING', 'SUSPENDED', 'TRANSIENT_ERROR']);
const USAGES: ReadonlyMap<string, 'preconfig' | 'no-proxy' | 'override' | 'autodetect'> = new Map([
  ['PRECONFIG', 'preconfig'],
  ['NO_PROXY', 'no-proxy'],
  ['OVERRIDE', 'override'],
  ['AUTODETECT', 'autodetect'],
]);
const hostOf = (text: string | undefined): string | undefined => /^(?:https?:\/\/)?([A-Za-z0-9_.-]{1,253})/i.exec(text ?? '')?.[1]?.toLowerCase();

/** Addresses that lead to this PC or nowhere. */
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/;
const NOWHERE = /^(?:0\.0\.0\.0|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1?)$/;

/** Errors of Schannel and of the chain check that curl prints by number → why the certificate was refused (WIN32METADATA). */
const REFUSED: ReadonlyMap<string, 'untrusted' | 'expired' | 'name' | 'revocation'> = new Map([
  ['80090325', 'untrusted'],
  ['800B0109', 'untrusted'],
  ['800B010A', 'untrusted'],
  ['80090328', 'expired'],
  ['800B0101', 'expired'],
  ['80090322', 'name'],
  ['800B010F', 'name'],
  ['80092012', 'revocation'],
  ['80092013', 'revocation'],
]);

/** Schannel’s words for a server that refuses what was offered: an alert, no common algorithm, a token that makes no sense (WIN32METADATA). */
const DISAGREES = ['80090326', '80090331', '80090308'];

function ofSchannel(code: string, host: string | undefined, port: number | undefined): Draft<Kinds> {
  const why = REFUSED.get(code);
  if (DISAGREES.includes(code)) return { kind: 'secure-request-cut', host, tries: 1 };
  return why ? { kind: 'certificate-refused', code, host, port, why } : { kind: 'secure-request-cut', code, host, tries: 1 };
}

/** What Windows says for a Win32 number, where an event prints the words instead (WIN32METADATA). */
const MEANINGS: readonly (readonly [RegExp, number])[] = [
  [/disabled|無効/i, 1058],
  [/cannot find the file specified/i, 2],
  [/Access is denied/i, 5],
  [/specified module could not be found/i, 126],
  [/specified procedure could not be found/i, 127],
  [/respond to the start or control request in a timely/i, 1053],
  [/does not exist as an installed service/i, 1060],
  [/dependency service or group failed to start/i, 1068],
  [/dependency service does not exist/i, 1075],
  [/account specified for this service is different/i, 1079],
  [/does not implement the service/i, 1083],
];

/** Why a service did not run: a Win32 number is a refusal; an HRESULT is what the service itself met, and says more than that it stopped. */
function ofService(service: string, words: string): Draft<Kinds> {
  const number = Number(
    /(?:%%|service-specific error )(-?\d{1,10})(?!\d)/.exec(words)?.[1] ?? MEANINGS.find(([meaning]) => meaning.test(words))?.[1] ?? Number.NaN,
  );
  // of BITS any error of its own is one: nothing else reports through it
  if (service === 'bits' && !Number.isNaN(number)) return { kind: 'service-refused', service, error: number >>> 0 };
  if (number < 0 || number > 0x7fffffff) return { kind: 'failure', code: (number >>> 0).toString(16).toUpperCase(), component: service };
  return { kind: 'service-refused', service, ...(Number.isNaN(number) ? {} : { error: number }) };
}

/** A download of Delivery Optimization that failed, and the host it names. */
const ofDownload = (code: string, text: string): Draft<Kinds> => ({
  kind: 'failure',
  code,
  component: 'DO',
  step: 'download',
  host: /https?:\/\/([A-Za-z0-9_.-]{1,253})|(?<![A-Za-z])host = ([A-Za-z0-9_.-]{1,253})/i.exec(text)?.slice(1).find(Boolean)?.toLowerCase(),
});
/** Ports assigned to services that neither an update server nor a web proxy offers (IANA-PORTS). */
const OTHER_SERVICES = [20, 21, 22, 23, 25, 53, 110, 119, 135, 139, 143, 389, 445, 465, 587, 636, 993, 995, 1433, 1521, 3268, 3306, 3389, 5432, 5985, 5986];

/** Seconds that a certificate check forgives at most: less is no reason for a failure (SA-F8F speaks of dates, not of minutes). */
const AGREES = 3600;
/** Seconds from which a clock makes certificates look invalid: a wrong date, not a wrong zone. Between the two it says nothing. */
const OFF = 86_400;
/** Payload of the largest packet that passes an Ethernet undivided, less 20 bytes of IPv4 and 8 of ICMP. */
const FULL_SIZE = 1400;
/** The updates that bring SHA-2 to Windows 7, 2008 R2 and 2008 (KB4472027). */
const SHA2 = ['KB4474419', 'KB4490628', 'KB4493730'];
/** Bits of DefaultSecureProtocols (KB3140245). */
const PROTOCOL_BITS: readonly (readonly [number, string])[] = [
  [0x800, 'TLS 1.2'],
  [0x200, 'TLS 1.1'],
  [0x80, 'TLS 1.0'],
];
/** DisabledComponents: 0x20 prefers IPv4, 0x10 and all bits switch IPv6 off on what leaves the PC (KB929852). */
const UNUSED = 0x30;

export default [
  defineRecordSignature<Kinds>({
    record: 'service',
    cite: ['SA-ADDL', 'W32-BITSSTART'],
    grade: 'A',
    // Stopped is normal for services that start on demand: the state is a setting, never a failure.
    fact: (fields) => ({
      kind: 'service-state',
      service: word(fields['service']),
      state: STATES[(number(fields['state']) ?? 0) - 1],
      start: STARTS[number(fields['start']) ?? 0],
    }),
  }),
  defineRecordSignature<Kinds>({
    record: 'service-refused',
    cite: ['SA-ADDL', 'SA-COMMON'],
    grade: 'A',
    fact: (fields) => {
      const display = word(fields['display']);
      const service = display === undefined ? word(fields['service']) : serviceNamed(display);
      // the trouble of a service that no update needs is not ours
      return display !== undefined && service === undefined ? undefined : { kind: 'service-refused', service, error: number(fields['error']) };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'clock',
    cite: 'SA-F8F',
    grade: 'A',
    fact: (fields) => (fields['leap'] === 3 ? { kind: 'clock-free', source: word(fields['source']) } : { kind: 'clock-kept', source: word(fields['source']) }),
  }),
  defineRecordSignature<Kinds>({
    record: 'connection-test',
    cite: ['TCPMAX2003', 'NETSHTCP', 'JPW-ENDPOINT', 'IANA-PORTS'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      const port = number(fields['port']);
      const outcome = word(fields['outcome']);
      if (outcome === 'connected') return { kind: 'connection-made', host, port };
      // that mail, a shell or a database does not answer says nothing of the way to an update server
      if (port !== undefined && OTHER_SERVICES.includes(port)) return { kind: 'other-program', program: `TCP port ${port}` };
      if (outcome === 'certificate') return { kind: 'certificate-refused', host, port, why: fields['why'] === 'expired' ? 'expired' : 'untrusted' };
      if (outcome === 'tls') return ofSchannel(word(fields['code']) ?? '', host, port);
      // TCP came about and the handshake was cut: over https a matter of TLS before it is one of the line
      if (outcome === 'cut') return { kind: 'secure-request-cut', host, tries: 1 };
      if (outcome === 'proxy-answer') return { kind: 'http-status', status: number(fields['status']), host };
      return {
        kind: 'connection-failed',
        host,
        port,
        outcome: outcome === 'timed-out' || outcome === 'refused' || outcome === 'unresolved' ? outcome : 'failed',
        // a try that does not leave the PC says nothing of the way out
        local: (host !== undefined && LOOPBACK.test(host)) || undefined,
      };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'name-lookup',
    cite: ['SA-402C', 'TNWIKI4407'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      const outcome = word(fields['outcome']);
      const askedOf = word(fields['askedOf']);
      if (outcome === 'answered')
        return {
          kind: 'dns-answer',
          outcome: NOWHERE.test(word(fields['address']) ?? '') ? 'sinkhole' : 'resolved',
          host,
          address: word(fields['address']),
          askedOf,
        };
      return { kind: 'lookup-failed', host, askedOf, outcome: outcome === 'servfail' || outcome === 'unanswered' ? outcome : 'nxdomain' };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'bits-job',
    cite: ['WSD-SETIEPROXY', 'W32-BITSBEST', 'SDK-BITSRETRY', 'BITS-STATES', 'ANSSI-QMGR', 'FE-QMGR'],
    grade: 'A',
    fact: (fields) => {
      const code = word(fields['code']);
      const host = hostOf(word(fields['url']));
      const failed = code === undefined ? [] : [{ kind: 'failure' as const, code, component: 'BITS', step: 'download', host }];
      return [
        {
          kind: 'bits-job',
          state: BITS_STATES.get(word(fields['state']) ?? ''),
          code,
          proxyUsage: USAGES.get(word(fields['proxyUsage']) ?? ''),
          proxyHost: hostOf(word(fields['proxyList'])),
          host,
          ...(UNDER_WAY.has(word(fields['state']) ?? '') ? { open: true } : {}),
        },
        ...failed,
      ];
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'clock-apart',
    cite: 'TZDB',
    grade: 'A',
    fact: (fields) => (typeof fields['minutes'] === 'number' ? { kind: 'clock-apart', minutes: Math.abs(fields['minutes']) } : undefined),
  }),
  defineRecordSignature<Kinds>({
    record: 'bits-refused',
    cite: 'WSD-SETIEPROXY',
    grade: 'A',
    fact: (fields) => ({ kind: 'failure', code: word(fields['code']), component: 'BITS' }),
  }),
  // What was typed, and what `net start` and the services window answer: no format claims these lines.
  defineSignature<Kinds>({
    literal: ['net start ', 'sc config ', 'sc start ', 'sc query ', 'sc.exe config ', 'sc.exe start ', 'sc.exe query '],
    find: /(?:^|[>\s])(?:net start|sc(?:\.exe)? (?:config|start|query|qc)) {1,4}"?(wuauserv|bits|cryptsvc|trustedinstaller|mpssvc|bfe|usosvc|dosvc|wlidsvc|sens|eventsystem)\b/i,
    formats: [''],
    cite: ['SA-ADDL', 'WSD-SCQUERY'],
    grade: 'A',
    fact: (match) => ({ kind: 'service-asked', service: (match[1] ?? '').toLowerCase() }),
    hits: ['C:\\>net start wuauserv', 'C:\\Windows\\System32>sc config bits start= demand'],
    misses: ['C:\\>net start spooler'],
  }),
  defineSignature<Kinds>({
    literal: [
      'e sistema 10',
      'i sistema 10',
      'System error ',
      'システム エラー ',
      'システムエラー',
      'Systemfehler ',
      'Erreur système ',
      '发生系统错误',
      '發生系統錯誤',
      'エラー 10',
    ],
    find: /(?:(?:System error|システム ?エラー) {0,2}(1058|1060|1053|1068|1075|1079|1083|1290|1717|2|5|126|127)(?: has occurred| が発生しました)|(?:Systemfehler|Erreur système|发生系统错误|發生系統錯誤) {0,2}(1058|1060|1053|1068|1075|1079|1083)(?!\d)|^エラー {0,2}(1058|1060|1053|1068|1075|1079|1083)[:：]|(?:error|erro|errore) d[ei] sistema {1,2}(1058|1060|1053|1068|1075|1079|1083)(?!\d))/i,
    formats: [''],
    cite: ['SA-ADDL', 'JASTR'],
    grade: 'B',
    fact: (match) => ({ kind: 'service-refused', error: Number(match[1] ?? match[2] ?? match[3] ?? match[4]) }),
    hits: [
      'System error 1058 has occurred.',
      'システム エラー 1058 が発生しました。',
      'Systemfehler 1058 aufgetreten.',
      '发生系统错误 1058。',
      'エラー 1058: 無効なサービスです。',
      'Error de sistema 1058.',
      'Errore di sistema 1058.',
    ],
    misses: ['System error 53 has occurred.'],
  }),
  // `net start` has a number of its own for a name that no service has.
  defineSignature<Kinds>({
    literal: 'NET HELPMSG 2185',
    find: /NET HELPMSG 2185/i,
    formats: [''],
    cite: 'WIN32METADATA',
    grade: 'A',
    fact: () => ({ kind: 'service-refused', error: 2185 }),
    hits: ['More help is available by typing NET HELPMSG 2185.'],
    misses: ['More help is available by typing NET HELPMSG 2182.'],
  }),
  // One service a row: the tables of Get-Service, of Win32_Service and of wmic. Stopped is normal for most.
  defineSignature<Kinds>({
    literal: [' Running', ' Stopped', 'Running  ', 'Stopped  '],
    find: /^[\t ]{0,8}(?:(Running|Stopped)[\t ]{1,40}(wuauserv|bits|cryptsvc|trustedinstaller|mpssvc|usosvc|dosvc|wlidsvc|sens|eventsystem)[\t ]{1,60}\S|(wuauserv|bits|cryptsvc|trustedinstaller|mpssvc|usosvc|dosvc|wlidsvc|sens|eventsystem)[\t ]{1,60}(Running|Stopped|Auto|Automatic|Manual|Disabled)[\t ]{1,60}(Running|Stopped|Auto|Automatic|Manual|Disabled)[\t ]{0,60}$)/i,
    formats: ['service-table'],
    cite: ['PS-GETSERVICE', 'W32-SERVICE'],
    grade: 'A',
    fact: (match) => {
      const said = [match[1], match[4], match[5]].map((one) => one?.toLowerCase());
      const start = said
        .map((one) => (one?.startsWith('auto') ? 'automatic' : one))
        .find((one) => one === 'automatic' || one === 'manual' || one === 'disabled');
      const state = said.find((one) => one === 'running' || one === 'stopped');
      return { kind: 'service-state', service: (match[2] ?? match[3] ?? '').toLowerCase(), state, start };
    },
    hits: ['wuauserv Stopped  Disabled', 'Running  bits               Background Intelligent Transfer Service', 'CryptSvc  Auto       Running'],
    misses: ['Stopped  Spooler            Print Spooler', 'Stopped wuauserv'],
  }),
  // Service Control Manager: 7000 and 7001 not started, 7009 and 7011 no answer in time, 7023 and 7024 ended with an error.
  defineRecordSignature<Kinds>({
    record: 'event',
    cite: ['SA-WSUSCLIENT', 'JPW-WPADSVC'],
    grade: 'A',
    fact: (fields) => {
      const words = ['data.param1', 'data.param2', 'data.param3', 'message'].map((name) => word(fields[name]) ?? '').join(' ');
      const service = /Service Control Manager/i.test(word(fields['source']) ?? '') ? serviceNamed(words) : undefined;
      if (service === undefined || ![7000, 7001, 7009, 7011, 7023, 7024].includes(Number(fields['id']))) return undefined;
      return ofService(service, words);
    },
  }),
  // The same sentences, quoted without the event around them.
  defineSignature<Kinds>({
    literal: ['service terminated with the following', 'service failed to start due to'],
    find: /\bThe (.{3,80}?) service (?:terminated with the following (?:service-specific )?error|failed to start due to the following error)/i,
    formats: ['', 'update-message'],
    cite: ['SA-WSUSCLIENT', 'JPW-WPADSVC'],
    grade: 'A',
    fact: (match, event) => {
      const service = serviceNamed(match[1] ?? '');
      return service === undefined ? undefined : ofService(service, event.text);
    },
    hits: [
      'The Windows Update service terminated with the following error: %%-2147467243',
      'The Background Intelligent Transfer Service service failed to start due to the following error:',
    ],
    misses: ['The Print Spooler service terminated with the following error: %%2', 'The Windows Update service entered the running state.'],
  }),
  // Who asks why the service does not run finds here when it was switched off.
  defineRecordSignature<Kinds>({
    record: 'event',
    cite: 'TN-SCM7040',
    grade: 'A',
    fact: (fields) => {
      if (!/Service Control Manager/i.test(word(fields['source']) ?? '') || Number(fields['id']) !== 7040) return undefined;
      const message = word(fields['message']) ?? '';
      const service = serviceNamed(word(fields['data.param4']) ?? '') ?? serviceNamed(word(fields['data.param1']) ?? message);
      const to = word(fields['data.param3']) ?? /changed from .{4,40} to (auto start|demand start|disabled)/i.exec(message)?.[1] ?? '';
      const start = START_TYPES.find(([type]) => type.test(to))?.[1];
      return service === undefined || start === undefined ? undefined : { kind: 'service-state', service, start };
    },
  }),
  defineSignature<Kinds>({
    literal: ['encountered an error:', 'update.ver file is not'],
    find: /Setup encountered an error: {1,4}The update\.ver file is not/,
    formats: ['update-exe'],
    cite: 'SA-822798',
    grade: 'A',
    fact: () => ({ kind: 'download-damaged' }),
    hits: ['4.313: KB999999 Setup encountered an error: The update.ver file is not correct.'],
    misses: ['4.313: KB999999 Setup encountered an error: Access is denied.'],
  }),
  defineRecordSignature<Kinds>({
    record: 'do-job',
    cite: ['ITPRO-DOPROXY', 'JPW-DOQA'],
    grade: 'A',
    fact: (fields) => ({
      kind: 'do-job',
      status: word(fields['Status']),
      fileSize: number(fields['FileSize']),
      bytesFromHttp: number(fields['BytesFromHttp']),
      mode: word(fields['DownloadMode']),
      ...(/^(?:Downloading|Transferring|Queued|Paused|Suspended|Connecting)/i.test(word(fields['Status']) ?? '') ? { open: true } : {}),
    }),
  }),
  // Info lines carry codes too: the reason why peers are not asked, for one.
  defineCodeSignature<Kinds>({
    codes: true,
    formats: ['do-log'],
    cite: ['DO-LOG', 'DO-ERRORS'],
    grade: 'B',
    fact: (code, event) => ('level' in event && event.level === 'error' ? ofDownload(code, event.text) : undefined),
    hits: ['2024-05-20T10:00:03.1641605Z  AC8 4618    Error {CHttpDownloader::OnError} hr = 80072efd, host = dl.delivery.mp.microsoft.com'],
    misses: ['2024-05-20T10:00:03.1641605Z  AC8 4618     Info {CTelemetryLogger::TraceDownloadStart} hr = 0, downloadMode = 99, reason = 80d0401b'],
  }),
  // An error without a code is one all the same.
  defineSignature<Kinds>({
    literal: ['   Error {', '  Error   {', '   error    {'],
    find: /^\{/,
    formats: ['do-log'],
    cite: 'DO-LOG',
    grade: 'B',
    fact: (_, event) =>
      'level' in event && event.level === 'error' && !/(?<![0-9a-z])(?:0x)?8[0-9a-f]{7}(?![0-9a-z])/i.test(event.text)
        ? { kind: 'call-failed', step: 'download' }
        : undefined,
    hits: ['2024-05-20T10:00:03.1641605Z  AC8 4618    Error {CExampleJob::Run} the job has ended'],
    misses: [
      '2024-05-20T10:00:03.1641605Z  AC8 4618    Error {CHttpDownloader::OnError} hr = 80072efd, host = dl.delivery.mp.microsoft.com',
      '2024-05-20T10:00:03.1641605Z  AC8 4618     Info {CExampleJob::Run} of the   Error {words}',
    ],
  }),
  defineRecordSignature<Kinds>({
    record: 'do-log',
    cite: ['DO-LOG', 'DO-ERRORS'],
    grade: 'B',
    fact: (fields) => {
      if (fields['LevelName'] !== 'Error') return undefined;
      const message = word(fields['Message']) ?? '';
      const value = Number(word(fields['ErrorCode']) ?? 0);
      const code = value < 0 || value > 0x7fffffff ? (value >>> 0).toString(16) : /(?<![0-9a-f])8[0-9a-f]{7}(?![0-9a-f])/i.exec(message)?.[0];
      return code === undefined ? { kind: 'call-failed', step: 'download' } : ofDownload(code.toUpperCase(), message);
    },
  }),
  defineSignature<Kinds>({
    literal: ['TraceDownloadCompleted', 'TraceDownloadStart'],
    find: /TraceDownload(?:(Start)|Completed)\}/,
    formats: ['do-log'],
    cite: 'DO-LOG',
    grade: 'B',
    fact: (match) => (match[1] ? { kind: 'step-begun', step: 'download', open: true } : { kind: 'step-done', step: 'download' }),
    hits: [
      '2024-05-20T10:00:03.1641605Z  AC8 4618     Info {CTelemetryLogger::_InternalTraceDownloadCompleted} jobId: 11111111-2222-4333-8444-555555555555',
      '2024-05-20T10:00:01.1641605Z  AC8 4618     Info {CTelemetryLogger::_InternalTraceDownloadStart} hr = 0, jobId = 11111111-2222-4333-8444-555555555555',
    ],
    misses: ['2024-05-20T10:00:01.1641605Z  AC8 4618     Info {CTelemetryLogger::TraceDownloadCanceled} jobId: 11111111-2222-4333-8444-555555555555'],
  }),
  defineSignature<Kinds>({
    literal: ['Cryptographic service is running', 'Cryptographic Services is running'],
    find: /Make sure (?:that )?the Cryptographic Services? is running/i,
    formats: ['update-exe', ''],
    cite: 'SA-822798',
    grade: 'A',
    fact: () => ({ kind: 'crypto-service-wanted', service: 'cryptsvc' }),
    hits: ['4.313: Setup could not verify the integrity of the file Update.inf. Make sure the Cryptographic service is running on this computer.'],
    misses: [],
  }),
  // ── commands that show the PC and the way ──
  defineRecordSignature<Kinds>({
    record: 'clock-offset',
    cite: ['WSD-W32TIME', 'SA-F8F'],
    grade: 'A',
    fact: (fields) => {
      const seconds = number(fields['seconds']) ?? 0;
      if (seconds >= OFF) return { kind: 'clock-off', seconds, source: word(fields['source']) };
      return seconds < AGREES ? { kind: 'clock-agrees', source: word(fields['source']) } : undefined;
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'ping-size',
    cite: ['WSD-PING', 'PMTU'],
    grade: 'A',
    fact: (fields) => {
      const size = number(fields['size']) ?? 0;
      const outcome = fields['outcome'] === 'passed' || fields['outcome'] === 'too-large' ? fields['outcome'] : 'silent';
      return { kind: 'ping-size', host: word(fields['host']), size, outcome, full: size >= FULL_SIZE };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'half-open',
    cite: ['WSD-NETSTAT', 'TCPMAX2003'],
    grade: 'A',
    fact: (fields) => ({ kind: 'half-open', address: word(fields['address']), port: number(fields['port']), many: (number(fields['count']) ?? 0) > 1 }),
  }),
  defineRecordSignature<Kinds>({
    record: 'hotfixes',
    cite: 'KB4472027',
    grade: 'A',
    fact: (fields) => {
      const hotfixes = Array.isArray(fields['hotfixes']) ? fields['hotfixes'] : [];
      return { kind: 'hotfixes', count: hotfixes.length, sha2: hotfixes.some((one) => SHA2.includes(one)) };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'hosts-entry',
    cite: ['SA-403', 'WSD-WSUS2'],
    grade: 'A',
    fact: (fields) => ({ kind: 'hosts-entry', host: word(fields['host']), address: word(fields['address']) }),
  }),
  defineRecordSignature<Kinds>({
    record: 'winhttp-tls',
    cite: 'KB3140245',
    grade: 'A',
    fact: (fields) => {
      const value = number(fields['defaultSecureProtocols']);
      if (value === undefined || Number.isNaN(value)) return undefined;
      return PROTOCOL_BITS.map(([bit, version]) => ({ kind: 'tls-setting' as const, scope: 'winhttp' as const, version, enabled: (value & bit) !== 0 }));
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'schannel-protocol',
    cite: 'KB3140245',
    grade: 'A',
    fact: (fields) =>
      fields['side'] === 'client' ? { kind: 'tls-setting', scope: 'schannel', version: word(fields['version']), enabled: fields['enabled'] === 1 } : undefined,
  }),
  defineRecordSignature<Kinds>({
    record: 'cipher-suites',
    cite: 'SA-EFE',
    grade: 'A',
    fact: (fields) => {
      const suites = Array.isArray(fields['suites']) ? fields['suites'] : [];
      return suites.length === 0
        ? undefined
        : { kind: 'cipher-suites', count: suites.length, ephemeral: suites.some((suite) => /^TLS_(?:ECDHE_|AES_|CHACHA20_)/.test(suite)) };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'ipv6-components',
    cite: 'KB929852',
    grade: 'A',
    fact: (fields) => {
      const value = number(fields['disabledComponents']);
      return value === undefined || Number.isNaN(value) ? undefined : { kind: 'ipv6-components', value, unused: (value & UNUSED) !== 0 };
    },
  }),
  // The WSUS client tool prints the code that its own request met.
  defineRecordSignature<Kinds>({
    record: 'clientdiag-failure',
    cite: 'WSD-WSUS2',
    grade: 'B',
    fact: (fields) => ({ kind: 'request-failed', code: word(fields['code']), host: hostOf(word(fields['url'])), port: portOf(word(fields['url']) ?? '') }),
  }),
  // ── what tools print of a run of updates ──
  defineCodeSignature<Kinds>({
    codes: true,
    formats: ['update-tool'],
    cite: ['ITPRO-WUREF', 'W32-OPRESULT', 'WIN32METADATA'],
    grade: 'A',
    // Of the good codes one tells of a failure: "completed with errors".
    fact: (code, event) => (code.startsWith('0') && code !== '00240003' ? undefined : { kind: 'failure', code, step: 'install', item: itemOf(event.text) }),
    hits: ["Expected process to exit with [0, 3010], but received '-2145124329'", 'Operation failed. (Error code 2359299 - Result code 3)'],
    misses: ['ERROR: Update KB5000001 installation failed with code 0x00240006 (WU_S_ALREADY_INSTALLED)'],
  }),
  // The Win32 error of a service that is switched off, beside a package or the module that wanted it.
  defineSignature<Kinds>({
    literal: ['exit code 1058', 'exit code: 1058', 'error code 1058', 'errorcode 1058', 'cannot be started, either because it is disabled'],
    find: /(?:KB\d{6,7}|\.msu\b|\bwusa\b|win_updates|Windows Update|wuauserv|PSWindowsUpdate).{0,400}(?:(?:exit|error) ?code:? 1058(?!\d)|cannot be started, either because it is disabled)/i,
    formats: ['', 'exception-text', 'update-tool', 'wu-log-unstamped'],
    cite: ['SA-ADDL', 'WIN32METADATA'],
    grade: 'A',
    fact: () => ({ kind: 'service-refused', error: 1058 }),
    hits: [
      'ERROR: Update KB5000001 installation failed (exit code 1058).',
      '"msg": "win_updates failed with The service cannot be started, either because it is disabled or because it has no enabled devices associated with it"',
    ],
    misses: [
      'ERROR: Example Agent could not be set up (exit code 1058).',
      'Print Spooler: The service cannot be started, either because it is disabled or because it has no enabled devices associated with it.',
    ],
  }),
  defineSignature<Kinds>({
    literal: ['failed to install', 'installation failed', 'failed to download update', 'Failed to install update'],
    find: /(?:Update (KB\d{6,7}) (?:failed to install|installation failed)(?!.{0,12}code)|Failed to (download|install) update \(\d{1,3} of \d{1,3}\)|Windows updates failed to install: (KB\d{6,7}))/,
    formats: ['update-tool', 'wu-log-unstamped', ''],
    cite: 'W32-OPRESULT',
    grade: 'B',
    fact: (match) => {
      const item = match[1] ?? match[3];
      return { kind: 'call-failed', step: match[2] ?? 'install', ...(item ? { item } : {}) };
    },
    hits: ['Windows updates failed to install: KB5000001', 'Update KB5000001 failed to install, reporting:', 'Failed to install update (2 of 5)'],
    misses: ['Update KB5000001 installation failed with code 0x00240006 (WU_S_ALREADY_INSTALLED)', 'Example Agent failed to install, reporting:'],
  }),
  // The rows of PSWindowsUpdate: what has been accepted is done with once it is installed or has failed.
  defineSignature<Kinds>({
    literal: ['Downloaded', 'Installed ', 'Installed\t', 'Failed KB', 'Failed  ', 'Installation Failed', 'Aborted  ', 'Failed\tKB', 'Aborted ', 'Succeeded'],
    find: /^[\t ]{0,8}(?:([123])[\t ]{1,8})?(?:[^\t ]{1,63}[\t ]{1,24}){0,2}?(?:(Downloaded)|(Installed|Succeeded|SucceededWithErrors)|(Failed|Aborted))[\t ]{1,24}(?:(KB\d{6,7})[\t ]|\d{1,5}(?:[.,]\d{1,3})? ?[KMG]B[\t ]|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[\t ])/,
    formats: ['update-tool'],
    cite: ['PSWU', 'W32-OPRESULT'],
    grade: 'B',
    fact: (match, event) => {
      const item = itemOf(event.text);
      const named = item ? { item } : {};
      if (match[4]) return { kind: 'call-failed', step: match[1] === '2' ? 'download' : 'install', ...named };
      return { kind: 'step-done', step: match[2] ? 'download' : 'install', ...named };
    },
    hits: [
      '3 PC01       Failed     KB5000001     45MB Example of an update',
      '2 PC01       Downloaded KB5000001     45MB Example of an update',
      'PC01         Installation  Succeeded 1/9/2024 3:00:00 AM  Example of an update',
    ],
    misses: ['1 PC01       Accepted   KB5000001     45MB Example of an update'],
  }),
  defineSignature<Kinds>({
    literal: ['Important', 'Recommended', 'Optional ', 'Optional\t'],
    find: /[\t ](?:(Failed)|Successful|Succeeded)[\t ]{1,16}(?:Important|Recommended|Optional)[\t ]{1,16}\d{1,4}[/.-]/,
    formats: ['update-tool'],
    cite: 'W32-OPRESULT',
    grade: 'B',
    fact: (match, event) => {
      const item = itemOf(event.text);
      return { kind: match[1] ? 'call-failed' : 'step-done', step: 'install', ...(item ? { item } : {}) };
    },
    hits: [
      'Example of an update (KB5000001)\tFailed\tImportant\t1/9/2024',
      'Example of an update (KB5000001)\tSuccessful\tRecommended\t1/9/2024',
      'Example of an update (KB5000001)\tFailed\tOptional\t1/9/2024',
    ],
    misses: ['Example of an update (KB5000001)\tCanceled\tImportant\t1/9/2024'],
  }),
  defineSignature<Kinds>({
    literal: '_update_count',
    find: /failed_update_count"?: ?([1-9]\d{0,4})|(?:found|installed)_update_count"?: ?(\d{1,5})/,
    formats: ['update-tool'],
    cite: 'ANSIBLE-WINUPDATES',
    grade: 'A',
    fact: (match) =>
      match[1]
        ? { kind: 'call-failed', step: 'install', count: Number(match[1]) }
        : // of one update it says nothing: only that the scan found what there was
          { kind: 'step-done', step: 'scan', count: Number(match[2]) },
    hits: ['    "failed_update_count": 2,', 'ok: [srv1] => {"changed": false, "failed_update_count": 0, "found_update_count": 0, "installed_update_count": 0}'],
    misses: ['    "failed_update_count": 0,'],
  }),
  // ── what other tools say of the way and of the answer ──
  // Whoever was asked, 407 comes from the proxy; any other status counts where an update server was asked.
  defineRecordSignature<Kinds>({
    record: 'printed-answer',
    cite: ['RFC9110', 'WSD-WSUS2', 'JPW-ENDPOINT'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      const port = number(fields['port']);
      const status = number(fields['status']) ?? 0;
      if (status === 407) return { kind: 'http-status', status, host };
      if (!isUpdateAddress(host, port, word(fields['path']))) return { kind: 'other-program', program: host ?? 'HTTP' };
      return status >= 400 ? { kind: 'http-status', status, host } : { kind: 'connection-made', host, port };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'openssl-handshake',
    cite: ['OPENSSL-ERR', 'RFC5246', 'RFC9110'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      const port = number(fields['port']);
      if (fields['outcome'] === 'proxy-answer') return { kind: 'http-status', status: number(fields['status']), host };
      if (!isUpdateAddress(host, port)) return { kind: 'other-program', program: 'openssl' };
      if (fields['outcome'] === 'alert') return { kind: 'secure-request-cut', host, tries: 1 };
      // 20 and 21 say that openssl has no list of roots of its own: they say nothing of this PC
      const reason = number(fields['reason']);
      if (reason === 10) return { kind: 'certificate-refused', host, port, why: 'expired' };
      return reason === 18 || reason === 19 ? { kind: 'certificate-refused', host, port, why: 'untrusted' } : { kind: 'other-program', program: 'openssl' };
    },
  }),
  defineSignature<Kinds>({
    literal: ['TCP_DENIED/', 'TCP_MISS/4', 'TCP_MISS/5', 'TCP_TUNNEL/', 'NONE_NONE/', 'TAG_NONE/', 'TCP_MISS_ABORTED/'],
    find: /[A-Z_]{3,40}\/(4\d\d|5\d\d) \d{1,14} [A-Z]{3,12} (?:https?:\/\/)?([A-Za-z0-9_.-]{1,253})/,
    formats: ['squid-log'],
    cite: ['SQUID-LOG', 'RFC9110'],
    grade: 'B',
    fact: (match) => ({ kind: 'http-status', status: Number(match[1]), host: match[2]?.toLowerCase() }),
    hits: ['1716000000.123      0 192.0.2.5 TCP_DENIED/407 4032 CONNECT fe2.update.microsoft.com:443 - HIER_NONE/- text/html\nThat was all.'],
    misses: [
      '1716000001.123    182 192.0.2.5 TCP_TUNNEL/200 9565 CONNECT fe2.update.microsoft.com:443 - HIER_DIRECT/192.0.2.80 -\nThat was all.',
      '1716000001.123      0 192.0.2.5 TCP_DENIED/407 4032 CONNECT www.example.com:443 - HIER_NONE/- text/html\nThat was all.',
    ],
  }),
  // ── what PowerShell says of a web request ──
  defineSignature<Kinds>({
    literal: [
      'remote name could not be resolved',
      'No such host is known',
      'リモート名を解決できませんでした',
      'そのようなホストは不明です',
      'nom distant n',
      'Remotename konnte nicht',
      '无法解析此远程名称',
      'resolver el nombre remoto',
    ],
    find: /(?:remote name could not be resolved|No such host is known|リモート名を解決できませんでした|そのようなホストは不明です|nom distant n['’]a pas pu être résolu|Remotename konnte nicht aufgelöst werden|无法解析此远程名称|resolver el nombre remoto) ?[.。]?(?:[:：]? ?[('"]{1,2}([A-Za-z0-9_.-]{1,253}))?/i,
    formats: WEB,
    cite: 'NET-WEBEXCEPTION',
    grade: 'A',
    fact: (match, event) => (isOfUpdates(event) ? { kind: 'lookup-failed', outcome: 'nxdomain', host: match[1]?.toLowerCase() } : undefined),
    hits: [
      "Invoke-WebRequest : The remote name could not be resolved: 'wsus.example.com'\nAt line:1 char:1",
      "Invoke-WebRequest : リモート名を解決できませんでした。: 'wsus.example.jp'\n発生場所 行:1 文字:1",
      "WebException: The remote name could not be resolved: 'sws.example.com'  $$<SMS_WSUS_SYNC_MANAGER><08-01-2023 08:51:08.954+000><thread=2308 (0x904)>",
      "Invoke-WebRequest : Le nom distant n'a pas pu être résolu: 'wsus.example.fr'\nAu caractère Ligne:1 : 1",
      "Invoke-WebRequest : Der Remotename konnte nicht aufgelöst werden: 'wsus.example.de'\nIn Zeile:1 Zeichen:1",
    ],
    misses: [
      'The remote name could not be resolved in this chapter of the story.\nThat was all.',
      "WebException: The remote name could not be resolved: 'mail.example.com'  $$<ExampleConnector><08-01-2023 08:51:08.954+000><thread=2308 (0x904)>",
    ],
  }),
  defineSignature<Kinds>({
    literal: [
      'Unable to connect to the remote server',
      'リモート サーバーに接続できません',
      'did not properly respond',
      'actively refused it',
      'operation has timed out',
      '操作がタイムアウトしました',
    ],
    find: /actively refused it|did not properly respond|operation has timed out|操作がタイムアウトしました|Unable to connect to the remote server|リモート サーバーに接続できません/i,
    formats: WEB,
    cite: 'NET-WEBEXCEPTION',
    grade: 'A',
    // the exception within says more than the one around it
    fact: (_, event) => {
      if (!isOfUpdates(event)) return undefined;
      const timedOut = /did not properly respond|operation has timed out|操作がタイムアウトしました/i.test(event.text);
      return { kind: 'connection-failed', outcome: /actively refused it/i.test(event.text) ? 'refused' : timedOut ? 'timed-out' : 'failed' };
    },
    hits: [
      '2024-05-20 10:22:58.234 UTC\tError\tWsusService.30\tExample.Sync\tUnable to connect to the remote server ---> a connected party did not properly respond',
      'Invoke-WebRequest : Unable to connect to the remote server\nAt line:1 char:1',
      'iwr : リモート サーバーに接続できません。\n発生場所 行:1 文字:1',
    ],
    misses: ['Invoke-WebRequest : Cannot bind parameter. Unable to connect the words.\nAt line:1 char:1'],
  }),
  defineSignature<Kinds>({
    literal: ['server returned an error: (', 'サーバーがエラーを返しました', 'does not indicate success: ', 'failed with HTTP status '],
    find: /(?:server returned an error: \(|サーバーがエラーを返しました: \(|does not indicate success: |request failed with HTTP status )(\d{3})/i,
    formats: WEB,
    cite: 'NET-WEBEXCEPTION',
    grade: 'A',
    fact: (match, event) => (Number(match[1]) >= 400 && isOfUpdates(event) ? { kind: 'http-status', status: Number(match[1]) } : undefined),
    hits: [
      'Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.\nAt line:1 char:1',
      'Invoke-WebRequest : リモート サーバーがエラーを返しました: (503) サーバーを使用できません\n発生場所 行:1 文字:1',
      'Invoke-WebRequest: Response status code does not indicate success: 403 (Forbidden).\nThat was all.',
      'System.Net.WebException: The request failed with HTTP status 503: Service Unavailable.  $$<SMS_WSUS_CONTROL_MANAGER><08-01-2023 08:51:08.954+000><thread=2308 (0x904)>',
    ],
    misses: ['Invoke-WebRequest : Response status code does not indicate success: 304 (Not Modified).\nThat was all.'],
  }),
  defineSignature<Kinds>({
    literal: [
      'SSL/TLS secure channel',
      'SSL/TLS のセキュリティで保護されているチャネル',
      'error occurred on a send',
      'error occurred on a receive',
      'do not possess a common algorithm',
      'remote party has closed the transport stream',
      'SSL connection could not be established',
    ],
    find: /(trust relationship|信頼関係)|(?:Could not create SSL\/TLS secure channel|SSL\/TLS のセキュリティで保護されているチャネル|error occurred on a (?:send|receive)|do not possess a common algorithm|remote party has closed the transport stream|SSL connection could not be established)/i,
    formats: WEB,
    cite: ['NET-WEBEXCEPTION', 'SA-WSUSIMPORT'],
    grade: 'A',
    fact: (match, event) => {
      if (!isOfUpdates(event)) return undefined;
      return match[1] ? { kind: 'certificate-refused', why: 'untrusted' } : { kind: 'secure-request-cut', tries: 1 };
    },
    hits: [
      'Invoke-WebRequest : The request was aborted: Could not create SSL/TLS secure channel.\nAt line:1 char:1',
      'ProcessWebServiceProxyException found Exception was WebException. The underlying connection was closed: An unexpected error occurred on a receive. ---> they do not possess a common algorithm',
      'Invoke-WebRequest : The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.\nAt line:1 char:1',
    ],
    misses: ['Invoke-WebRequest : The request was aborted: The SSL/TLS secure channel was not the reason.\nAt line:1 char:1'],
  }),
  // What the firewall of the PC itself kept from leaving. Rules can block one program only: a hint, no proof.
  defineSignature<Kinds>({
    literal: 'DROP TCP ',
    find: /^DROP TCP \S{3,45} (\S{3,45}) \d{1,5} (80|443|8530|8531) .{1,80} SEND/,
    formats: ['firewall-log'],
    cite: 'PFIREWALL',
    grade: 'B',
    fact: (match) => ({ kind: 'local-drop', address: match[1], port: Number(match[2]) }),
    hits: ['2024-05-20 10:00:00 DROP TCP 192.0.2.5 198.51.100.7 49712 443 52 S 1 0 64240 - - - SEND'],
    misses: ['2024-05-20 10:00:00 DROP TCP 198.51.100.7 192.0.2.5 49712 445 52 S 1 0 64240 - - - RECEIVE'],
  }),
  defineSignature<Kinds>({
    literal: ['/ClientWebService/', '/SimpleAuthWebService/', '/ReportingWebService/', '/selfupdate/', '/Content/'],
    find: /[\t ](40[134]|50[0-4]) (?:\d{1,3} \d{1,10} |\d{1,3} [A-Za-z_]{3,40} )|[\t ](503) /,
    formats: ['iis-log'],
    cite: 'W32-WUANET',
    grade: 'A',
    fact: (match, event) => {
      const status = Number(match[1] ?? match[2]);
      // clients of newer Windows no longer need the files of the old self-update
      return status < 500 && /\/selfupdate\//i.test(event.text) ? undefined : { kind: 'http-status', status };
    },
    hits: [
      '2024-05-20 10:00:00 192.0.2.9 GET /Content/AB/12.cab - 8530 - 192.0.2.5 Microsoft+BITS/7.8 - 404 0 2 1',
      '2024-05-20 10:00:00 192.0.2.9 POST /ClientWebService/client.asmx - 8530 - 192.0.2.5 Windows-Update-Agent/10.0 - 503 0 0 1',
      '2024-05-20 10:00:00 192.0.2.5 49712 192.0.2.9 8530 HTTP/1.1 POST /ClientWebService/client.asmx - 503 1 Disabled WsusPool',
    ],
    misses: [
      '2024-05-20 10:00:00 192.0.2.9 POST /ClientWebService/client.asmx - 8530 - 192.0.2.5 Windows-Update-Agent/10.0 - 200 0 0 503',
      '2024-05-20 10:00:00 192.0.2.9 GET /selfupdate/wuident.cab - 8530 - 192.0.2.5 Windows-Update-Agent/10.0 - 404 0 2 1',
    ],
  }),
];
