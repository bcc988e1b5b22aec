// Lines that show which server a scan asks, what policies say, and what WSUS answers.
import { type Draft, defineRecordSignature, defineSignature, type FieldValue } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const CLASSIC = ['wu-log-2005', 'wu-log-unstamped'];
const WU_LOGS = [...CLASSIC, 'wu-log-etw'];
const SCCM = ['sccm', 'sccm-plain'];

/** What the server does for itself: no scan of a client is overcome by it. */
const SYNC = { step: 'detect', item: 'WSUS' } as const;

const word = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');

/** Hosts of Microsoft and of the community service: their addresses have the same folders as WSUS, but deeper. */
const PUBLIC = /(?:^|\.)(?:microsoft\.com|windowsupdate\.com|windows\.com|legacyupdate\.net)$/;

/** The server of an address that only a WSUS server can have: its folders at the root, or its own ports. */
function wsusOf(text: string): Draft<Kinds> | undefined {
  const match =
    /(https?):\/\/([A-Za-z0-9_.-]{1,253})(?::(\d{1,5}))?(\/{1,2}(?:selfupdate|ClientWebService|SimpleAuthWebService|ReportingWebService|Content)\/)?/i.exec(
      text.slice(0, 2000),
    );
  const host = match?.[2]?.toLowerCase();
  if (!match || host === undefined || PUBLIC.test(host)) return undefined;
  const port = match[3] === undefined ? undefined : Number(match[3]);
  if (match[4] === undefined && port !== 8530 && port !== 8531) return undefined;
  return { kind: 'wsus-policy', active: true, host, secure: match[1]?.toLowerCase() === 'https', ...(port === undefined ? {} : { port }) };
}

/** Service ids of the update sources (ITPRO-HOW, SA-ISSUES). */
const SOURCES: ReadonlyMap<string, 'wsus' | 'windows-update' | 'microsoft-update' | 'store'> = new Map([
  ['3DA21691', 'wsus'],
  ['9482F4B4', 'windows-update'],
  ['7971F918', 'microsoft-update'],
  ['855E8A7C', 'store'],
]);

export default [
  // ── which server ──
  defineSignature<Kinds>({
    literal: [
      '/selfupdate/',
      '/ClientWebService/',
      '/SimpleAuthWebService/',
      '/ReportingWebService/',
      'failed for <http',
      'failed for http',
      'Server URL = http',
    ],
    find: /https?:\/\/[^\s>]{1,400}/i,
    formats: [...WU_LOGS, ...SCCM],
    cite: ['SA-SCAN', 'WSD-WSUS2', 'KB902093'],
    grade: 'A',
    fact: (match) => wsusOf(match[0]),
    hits: [
      'WARNING: WinHttp: SendRequestUsingProxy failed for <http://wsus01/selfupdate/wuident.cab>. error 0x80072ee2',
      '2016-09-08\t10:48:43:109\t 848\t604\tMisc\tWARNING: DownloadFileInternal failed for http://wsus.corp.example:8530/selfupdate/wuident.cab: error 0x80072efd',
      '2014-03-04\t09:10:11:120\t 900\t6a0\tPT\t  +++  Server URL = http://wsus.corp.example:8530/ClientWebService/client.asmx',
    ],
    misses: [
      'WARNING: WinHttp: SendRequestUsingProxy failed for <http://v5.windowsupdate.microsoft.com/redir/wuredir.cab>. error 0x80072ee2',
      '2014-03-04\t09:10:11:120\t 900\t6a0\tPT\t  +++  Server URL = https://fe2.update.microsoft.com/v6/ClientWebService/client.asmx',
    ],
  }),
  defineSignature<Kinds>({
    literal: 'ServiceID = {',
    find: /ServiceID = \{([0-9A-F]{8})-[0-9A-F-]{27}\}( Managed)?/i,
    formats: WU_LOGS,
    cite: ['ITPRO-HOW', 'TNWIKI4407'],
    grade: 'A',
    fact: (match) => {
      const service = SOURCES.get((match[1] ?? '').toUpperCase());
      return service && { kind: 'scan-source', service, managed: match[2] !== undefined };
    },
    hits: ['2016-09-08\t10:48:19:500\t 848\t604\tAgent\t  * ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed'],
    misses: ['2016-09-08\t10:48:19:500\t 848\t604\tAgent\t  * ServiceID = {00000000-0000-0000-0000-000000000000} Third party service'],
  }),
  defineSignature<Kinds>({
    literal: ['WUA Managed server', 'WUA Managed Server'],
    find: /WUA Managed server.{0,60}?(https?:\/\/[A-Za-z0-9_.:-]{1,260})/i,
    formats: SCCM,
    cite: 'SA-TRACKSCAN',
    grade: 'A',
    fact: (match) => {
      const url = /^(https?):\/\/([A-Za-z0-9_.-]{1,253})(?::(\d{1,5}))?/i.exec(match[1] ?? '');
      return url?.[2]
        ? {
            kind: 'wsus-policy',
            active: true,
            host: url[2].toLowerCase(),
            secure: url[1]?.toLowerCase() === 'https',
            ...(url[3] ? { port: Number(url[3]) } : {}),
          }
        : undefined;
    },
    hits: [
      '<![LOG[Existing WUA Managed server was already set (http://sup.corp.example:8530), skipping Group Policy registration.]LOG]!><time="08:51:08.954-570" date="08-01-2023" component="WUAHandler" context="" type="1" thread="2308" file="cwuahandler.cpp:1">',
    ],
    misses: [
      '<![LOG[WUA Managed server is not known yet.]LOG]!><time="08:51:08.954-570" date="08-01-2023" component="WUAHandler" context="" type="1" thread="2308" file="cwuahandler.cpp:1">',
    ],
  }),
  defineSignature<Kinds>({
    literal: 'overwritten by a higher authority',
    find: /Group policy settings were overwritten by a higher authority \(Domain Controller\)(?: to: Server (?:https?:\/\/)?([A-Za-z0-9_.-]{1,253}))?/i,
    formats: SCCM,
    cite: 'SA-SCAN',
    grade: 'A',
    fact: (match) => ({ kind: 'policy-overwritten', ...(match[1] ? { host: match[1].toLowerCase() } : {}) }),
    hits: [
      '<![LOG[Group policy settings were overwritten by a higher authority (Domain Controller) to: Server http://wsus-old.corp.example and Policy ENABLED]LOG]!><time="08:51:08.954-570" date="08-01-2023" component="WUAHandler" context="" type="3" thread="2308" file="sourcemanager.cpp:1">',
    ],
    misses: [
      '<![LOG[Group policy settings were not overwritten by a higher authority.]LOG]!><time="08:51:08.954-570" date="08-01-2023" component="WUAHandler" context="" type="1" thread="2308" file="sourcemanager.cpp:1">',
    ],
  }),
  defineSignature<Kinds>({
    literal: 'WSUS server: ',
    find: /\* WSUS server: ([A-Za-z0-9\\_.-][^\s<>]{0,200})/i,
    formats: WU_LOGS,
    cite: 'SA-EE6',
    grade: 'A',
    fact: (match) => malformed(match[1] ?? ''),
    hits: ['2017-03-18\t19:07:31:581\t 952\t5b4\tAgent\t  * WSUS server: wsus01:8530'],
    misses: [
      '2017-03-18\t19:07:31:581\t 952\t5b4\tAgent\t  * WSUS server: http://wsus.example.com:8530',
      '2017-03-18\t19:07:31:581\t 952\t5b4\tAgent\t  * WSUS server: <NULL>',
    ],
  }),
  // ── what policies say ──
  defineRecordSignature<Kinds>({
    record: 'wu-policy',
    cite: ['SA-EE6', 'JPM-CHECK', 'SA-ISSUES'],
    grade: 'A',
    fact: (fields) => {
      const url = word(fields['wUServer']);
      const drafts: Draft<Kinds>[] = [];
      const odd = url === '' ? undefined : malformed(url);
      if (odd) drafts.push(odd);
      if (fields['disableWindowsUpdateAccess'] === 1) drafts.push({ kind: 'update-blocked-by-policy', policy: 'DisableWindowsUpdateAccess' });
      for (const [field, policy] of POLICIES) {
        const value = fields[field];
        if (typeof value === 'number' && !Number.isNaN(value)) drafts.push({ kind: 'update-policy', policy, value });
        else if (typeof value === 'string' && value !== '') drafts.push({ kind: 'update-policy', policy, word: value });
      }
      return drafts;
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'bits-policy',
    cite: 'W32-BITSGP',
    grade: 'A',
    fact: (fields) => {
      const rates = ['maxInternetBandwidth', 'maxTransferRateOnSchedule', 'maxTransferRateOffSchedule'].map((name) => fields[name]);
      const limits = rates.filter((rate) => typeof rate === 'number');
      return fields['enableBITSMaxBandwidth'] === 1 && limits.length > 0 ? { kind: 'bandwidth-policy', limit: Math.min(...limits) } : undefined;
    },
  }),
  // ── what the server answers ──
  defineSignature<Kinds>({
    literal: 'max server round trips',
    find: /Exceeded max server round trips(?:: ?0x([0-9a-f]{8}))?/i,
    formats: [...WU_LOGS, ...SCCM],
    cite: ['TRENTENT-44010', 'WSUSXML'],
    grade: 'B',
    fact: (match) => ({ kind: 'scan-cut-off', code: (match[1] ?? '80244010').toUpperCase() }),
    hits: ['2012-05-07\t11:02:44:120\t1020\t8f4\tPT\tWARNING: Exceeded max server round trips: 0x80244010'],
    misses: ['2012-05-07\t11:02:44:120\t1020\t8f4\tPT\t  + max server round trips is a limit of the agent'],
  }),
  // What a site server and its WSUS say of a run of theirs: no client gets an update that did not come this far.
  defineSignature<Kinds>({
    literal: ['Sync failed', 'ID=6703 SEV=E', 'Remote configuration failed on WSUS', 'unhealthy WSUS Server components', 'empty WSUS locations'],
    find: /Sync failed(?:[:.]|$)|STATMSG: ID=6703 SEV=E|Remote configuration failed on WSUS|There are unhealthy WSUS Server components|Calling back with empty WSUS locations/i,
    formats: SCCM,
    cite: ['SA-WSUSSYNC', 'SA-SCAN'],
    grade: 'A',
    fact: () => ({ kind: 'call-failed', ...SYNC }),
    hits: [
      'Sync failed: WSUS server not configured. Please refer to WCM.log for configuration error details. Source: CWSyncMgr::DoSync  SMS_WSUS_SYNC_MANAGER',
      'Calling back with empty WSUS locations list for WSUS request {1A2B3C4D-0000-4000-8000-000000000001}\tLocationServices',
    ],
    misses: [
      'There are no unhealthy WSUS Server components on WSUS Server wsus.example.com~  $$<SMS_WSUS_CONTROL_MANAGER><02-15-2020 14:26:10.093+480><thread=6104 (0x17D8)>',
      'Calling back with the following WSUS locations\tLocationServices',
    ],
  }),
  // What the server itself calls an error: why is seldom said, but all is not well with it.
  defineSignature<Kinds>({
    literal: [' UTC\tError\t', ' UTC  Error  '],
    find: /./,
    formats: ['wsus-server-log'],
    cite: ['WSUS-LOGMESSAGE', 'SA-WSUSIMPORT'],
    grade: 'A',
    fact: (_, event) => ('level' in event && event.level === 'error' ? { kind: 'call-failed', ...SYNC } : undefined),
    hits: ['2024-05-20 10:22:58.234 UTC\tError\tWsusService.30\tExample.Run\tTimeout expired.'],
    misses: ['2024-05-20 10:22:58.234 UTC\tInfo\tWsusService.30\tExample.Run\tread: 2024 UTC\tError\tTimeout expired.'],
  }),
  defineSignature<Kinds>({
    literal: ['Sync succeeded', 'ID=6702 SEV=I', 'Done synchronizing ', 'Synchronization completed successfully'],
    find: /Sync succeeded|STATMSG: ID=6702 SEV=I|Done synchronizing (?:WSUS|SMS)|Synchronization completed successfully/i,
    formats: [...SCCM, 'wsus-server-log'],
    cite: 'SA-TRACKSYNC',
    grade: 'A',
    fact: () => ({ kind: 'step-done', ...SYNC }),
    hits: [
      'Sync succeeded. Setting sync alert to canceled state on site EX1  SMS_WSUS_SYNC_MANAGER',
      '2014-01-16 18:55:05.166 UTC  Info         WsusService.15 EventLogEventReporter.ReportEvent EventId=384,Type=Information,Category=Synchronization,Message=Synchronization completed successfully.',
    ],
    misses: ['Sync failed. Will retry in 60 minutes  SMS_WSUS_SYNC_MANAGER'],
  }),
  // Changed settings and expired cookies are faults of the same form, and everyday talk: the agent begins anew by itself.
  defineSignature<Kinds>({
    literal: ['InvalidParameters', 'InternalServerError', '.InstalledNonLeafUpdateIDs', '.OtherCachedUpdateIDs'],
    find: /ErrorCode(?:>|:|=').{0,3}(?:InvalidParameters|InternalServerError)|Message:parameters\.[A-Za-z]{4,40}/i,
    formats: [...WU_LOGS, ...SCCM],
    cite: ['SA-44007SOAP', 'SA-44007', 'KB954960'],
    grade: 'A',
    fact: (_, event) => readFault(event.text),
    hits: [
      "2015-10-30\t17:12:54:073\t 880\t1160\tWS\tWARNING: Soap fault detail: errorCode='InvalidParameters', message='parameters.OtherCachedUpdateIDs'",
      '2009-03-27\t11:55:29:193\t1044\tafc\tPT\tWARNING: ErrorCode:InternalServerError(5)',
      '2009-03-27\t11:55:29:193\t1044\tafc\tPT\tWARNING: Message:parameters.InstalledNonLeafUpdateIDs',
    ],
    misses: ['2009-03-27\t11:55:29:193\t1044\tafc\tPT\tWARNING: ErrorCode:ConfigChanged(2)'],
  }),
  // The agents of 8.1 to 11 quote the status of the answer in words.
  defineSignature<Kinds>({
    literal: 'returned HTTP status code',
    find: /The server returned HTTP status code '([45]\d\d) \(/,
    formats: WU_LOGS,
    cite: ['W32-WUANET', 'SA-SCAN'],
    grade: 'A',
    fact: (match) => ({ kind: 'http-status', status: Number(match[1]) }),
    hits: [
      "2022/03/08 09:12:01.9421180 4212  6120  WebServices     WS error: The server returned HTTP status code '503 (0x1F7)' with text 'Service Unavailable'.",
    ],
    misses: ["2022/03/08 09:12:01.9421180 4212  6120  WebServices     The server returned HTTP status code '200 (0xC8)' with text 'OK'."],
  }),
  defineSignature<Kinds>({
    literal: '/Content/',
    find: /https?:\/\/([A-Za-z0-9_.-]{1,253})(?::\d{1,5})?\/Content\/[0-9A-F]{2}\/[0-9A-F]{40}\.([a-z0-9]{2,5})/i,
    formats: [...WU_LOGS, ...SCCM, 'update-message', 'event-text'],
    cite: ['JPM-ZERO', 'JPM-ZERO2016'],
    grade: 'A',
    fact: (match) => ({ kind: 'wsus-content-file', host: match[1]?.toLowerCase(), type: match[2]?.toLowerCase() }),
    hits: [
      '2019/06/05 11:07:49.2051905 21136 21548   DownloadManager Downloading from http://wsus.corp.example:8530/Content/A1/0123456789ABCDEF0123456789ABCDEF012345A1.cab',
    ],
    misses: ['2019/06/05 11:07:49.2051905 21136 21548   DownloadManager Downloading from http://example.com/Content/readme.txt'],
  }),
  defineRecordSignature<Kinds>({
    record: 'bits-job',
    cite: ['JPM-ZERO', 'WSD-BITSLIST'],
    grade: 'A',
    fact: (fields) => contentFile(word(fields['url'])),
  }),
  defineSignature<Kinds>({
    literal: ['GetDeviceTickets', 'GetAgentTokenFromServer'],
    find: /\[([89][0-9A-F]{7})\] (?:GetDeviceTickets|Method failed \[AuthTicketHelper::GetDeviceTickets|GetAgentTokenFromServer)/i,
    formats: ['wu-log-etw'],
    cite: 'SA-ISSUES',
    grade: 'A',
    fact: (match) => ({ kind: 'device-ticket-failed', code: (match[1] ?? '').toUpperCase() }),
    hits: ['2019/06/05 11:07:49.2051905 21136 21548   Misc            *FAILED* [80070426] GetDeviceTickets'],
    misses: ['2019/06/05 11:07:49.2051905 21136 21548   Misc            GetDeviceTickets succeeded'],
  }),
  defineSignature<Kinds>({
    literal: 'RecoverCrypto: File is encrypted',
    find: /RecoverCrypto: File is encrypted/,
    formats: ['setupact'],
    cite: 'KB3194588',
    grade: 'A',
    fact: () => ({ kind: 'payload-encrypted' }),
    hits: ['2017-03-02 10:00:00, Error                 MOUPG  RecoverCrypto: File is encrypted, but no key was passed in.'],
    misses: ['2017-03-02 10:00:00, Info                  MOUPG  RecoverCrypto: File is not encrypted.'],
  }),
  // The table of update sources that PowerShell prints: one line a source.
  defineSignature<Kinds>({
    literal: ['3da21691-e39d-4da6-8a4b-b43877bcb1b7', '9482f4b4-e343-43b6-b170-9a65bc822c77', '7971f918-a847-4430-9279-4a52d1efe18d'],
    find: /(3da21691|9482f4b4|7971f918)-[0-9a-f-]{27} {1,60}(True|False)(?![A-Za-z])/i,
    formats: [''],
    cite: ['JPW-DUALSCAN', 'ITPRO-HOW'],
    grade: 'A',
    fact: (match) => ({ kind: 'scan-source', service: SOURCES.get((match[1] ?? '').toUpperCase()), byDefault: match[2]?.toLowerCase() === 'true' }),
    hits: ['Windows Update                9482f4b4-e343-43b6-b170-9a65bc822c77               True'],
    misses: ['ServiceID : 9482f4b4-e343-43b6-b170-9a65bc822c77'],
  }),
];

const POLICIES = [
  ['doNotConnectToWindowsUpdateInternetLocations', 'DoNotConnectToWindowsUpdateInternetLocations'],
  ['useWUServer', 'UseWUServer'],
  ['noAutoUpdate', 'NoAutoUpdate'],
  ['setDisableUXWUAccess', 'SetDisableUXWUAccess'],
  ['disableDualScan', 'DisableDualScan'],
  ['deferFeatureUpdates', 'DeferFeatureUpdates'],
  ['deferQualityUpdates', 'DeferQualityUpdates'],
  ['targetReleaseVersion', 'TargetReleaseVersion'],
  ['targetReleaseVersionInfo', 'TargetReleaseVersionInfo'],
  ['pauseUpdatesExpiryTime', 'PauseUpdatesExpiryTime'],
] as const;

/** An address that the agent cannot use: no scheme, or slashes of a file path. */
function malformed(url: string): Draft<Kinds> | undefined {
  return /^https?:\/\/[^/\\\s]/i.test(url) ? undefined : { kind: 'wsus-address-malformed', url: url.slice(0, 200) };
}

function contentFile(url: string): Draft<Kinds> | undefined {
  const match = /^https?:\/\/([A-Za-z0-9_.-]{1,253})(?::\d{1,5})?\/Content\/[0-9A-F]{2}\/[0-9A-F]{40}\.([a-z0-9]{2,5})/i.exec(url);
  return match ? { kind: 'wsus-content-file', host: match[1]?.toLowerCase(), type: match[2]?.toLowerCase() } : undefined;
}

/** The words of a fault: in one line on newer agents, in a line each on older ones. */
function readFault(text: string): Draft<Kinds> {
  const parameter = /parameters\.([A-Za-z]{4,40})/.exec(text)?.[1];
  return {
    kind: 'soap-fault',
    reason: /InternalServerError/i.test(text) ? 'InternalServerError' : 'InvalidParameters',
    ...(parameter === undefined ? {} : { parameter }),
  };
}
