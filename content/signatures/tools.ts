// What commands print: services, the clock, connections and names tried by hand, transfer jobs.
import { defineRecordSignature, defineSignature, type FieldValue } from '#engine/define.ts';
import { serviceNamed } from '../service-names.ts';
import type { Kinds } from '../vocabulary.ts';

const word = (value: FieldValue | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const number = (value: FieldValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
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
const USAGES: ReadonlyMap<string, 'preconfig' | 'no-proxy' | 'override' | 'autodetect'> = new Map([
  ['PRECONFIG', 'preconfig'],
  ['NO_PROXY', 'no-proxy'],
  ['OVERRIDE', 'override'],
  ['AUTODETECT', 'autodetect'],
]);
const hostOf = (text: string | undefined): string | undefined => /^(?:https?:\/\/)?([A-Za-z0-9_.-]{1,253})/i.exec(text ?? '')?.[1]?.toLowerCase();

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
    fact: (fields) => ({ kind: 'service-refused', service: word(fields['service']), error: number(fields['error']) }),
  }),
  defineRecordSignature<Kinds>({
    record: 'clock',
    cite: 'SA-F8F',
    grade: 'A',
    fact: (fields) => (fields['leap'] === 3 ? { kind: 'clock-free', source: word(fields['source']) } : { kind: 'clock-kept', source: word(fields['source']) }),
  }),
  defineRecordSignature<Kinds>({
    record: 'connection-test',
    cite: ['TCPMAX2003', 'NETSHTCP', 'JPW-ENDPOINT'],
    grade: 'A',
    fact: (fields) => {
      const host = word(fields['host']);
      const port = number(fields['port']);
      const outcome = word(fields['outcome']);
      if (outcome === 'connected') return { kind: 'connection-made', host, port };
      return {
        kind: 'connection-failed',
        host,
        port,
        outcome: outcome === 'timed-out' || outcome === 'refused' || outcome === 'unresolved' ? outcome : 'failed',
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
      if (outcome === 'answered') return { kind: 'dns-answer', outcome: 'resolved', host };
      return { kind: 'lookup-failed', host, outcome: outcome === 'servfail' || outcome === 'unanswered' ? outcome : 'nxdomain' };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'bits-job',
    cite: ['WSD-SETIEPROXY', 'W32-BITSBEST', 'SDK-BITSRETRY'],
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
        },
        ...failed,
      ];
    },
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
    literal: ['System error ', 'システム エラー ', 'システムエラー'],
    find: /(?:System error|システム ?エラー) {0,2}(1058|1060|1053|1068|1075|1079|1083|1290|1717|2|5|126|127)(?: has occurred| が発生しました)/i,
    formats: [''],
    cite: ['SA-ADDL', 'JASTR'],
    grade: 'B',
    fact: (match) => ({ kind: 'service-refused', error: Number(match[1]) }),
    hits: ['System error 1058 has occurred.', 'システム エラー 1058 が発生しました。'],
    misses: ['System error 53 has occurred.'],
  }),
  defineSignature<Kinds>({
    literal: ['could not start the ', 'サービスを開始できませんでした'],
    find: /could not start the .{3,120}? service on .{1,60}?Error (\d{1,5}):|サービスを開始できませんでした.{0,8}エラー ?(\d{1,5})/i,
    formats: [''],
    cite: ['SA-COMMON', 'JASTR'],
    grade: 'B',
    fact: (match, event) => {
      const service = serviceNamed(event.text);
      return service === undefined ? undefined : { kind: 'service-refused', service, error: Number(match[1] ?? match[2]) };
    },
    hits: ['Windows could not start the Windows Update service on Local Computer. Error 1058: The service cannot be started.'],
    misses: ['Windows could not start the Print Spooler service on Local Computer. Error 1068: The dependency service failed to start.'],
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
    formats: [''],
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
      const error = /%%(\d{1,5})(?!\d)/.exec(words)?.[1] ?? (/disabled|無効/i.test(words) ? '1058' : undefined);
      return { kind: 'service-refused', service, ...(error ? { error: Number(error) } : {}) };
    },
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
    }),
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
];
