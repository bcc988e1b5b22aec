// Lines of WindowsUpdate.log that tell one cause from another: the proxy that was used, the HTTP answer, policies, versions, shutdowns.
import { defineSignature } from '#engine/define.ts';
import { updateIdOf } from '../spelling.ts';
import type { Kinds } from '../vocabulary.ts';

const CLASSIC = ['wu-log-2005', 'wu-log-unstamped'];
const ALL = [...CLASSIC, 'wu-log-etw'];

export default [
  defineSignature<Kinds>({
    literal: 'Proxy list used = ',
    find: /Proxy list used = (<NULL>|<\(null\)>|[A-Za-z0-9_.[\]-]{1,253})?(?::\d{1,5})?/i,
    formats: ALL,
    cite: ['KB902093', 'ASHLEY', 'SCCM502'],
    grade: 'A',
    fact: (match) =>
      match[1] === undefined || match[1].startsWith('<')
        ? { kind: 'agent-proxy', proxy: 'none' }
        : { kind: 'agent-proxy', proxy: 'named', proxyHost: match[1].toLowerCase() },
    hits: ['2010-11-23 11:03:45:106 800 634 PT + Proxy list used = proxy.example.com:80'],
    misses: [],
  }),
  defineSignature<Kinds>({
    literal: 'HTTP status code = ',
    find: /(?:error = 0x([0-9a-f]{8}).{0,80})?HTTP status code = ([45]\d\d)/i,
    formats: ALL,
    cite: ['KB902093', 'SCCM502', 'SA-SCAN'],
    grade: 'A',
    fact: (match) => ({ kind: 'http-status', status: Number(match[2]), ...(match[1] ? { code: match[1].toUpperCase() } : {}) }),
    hits: ['PT      WARNING: GetConfig failure, error = 0x80244021, soap client error = 10, soap error code = 0, HTTP status code = 502'],
    misses: ['2010-11-23 11:03:45:106 800 634 PT + Last proxy send request failed with hr = 0x80072EE2, HTTP status code = 0'],
  }),
  defineSignature<Kinds>({
    literal: 'Windows Update access disabled: ',
    find: /Windows Update access disabled: Yes/,
    formats: ALL,
    cite: ['WU7LOG', 'SA-COMMON'],
    grade: 'A',
    fact: () => ({ kind: 'update-blocked-by-policy', policy: 'DisableWindowsUpdateAccess' }),
    hits: ['2024-04-17 08:45:10:060 1084 3a10 Agent * Windows Update access disabled: Yes'],
    misses: ['2024-04-17 08:45:10:060 1084 3a10 Agent * Windows Update access disabled: No'],
  }),
  defineSignature<Kinds>({
    literal: 'Target version: ',
    find: /Binary: (?:[A-Z]:\\[A-Za-z0-9_\\ .~-]{1,120}\\)?([a-z0-9]{2,20}\.dll): Target version: (\d[\d.]{4,20}) Required: (\d[\d.]{4,20})/i,
    formats: CLASSIC,
    cite: ['W32-WUAVER', 'SA-WUA'],
    grade: 'A',
    fact: (match) =>
      isOlder(match[2] ?? '', match[3] ?? '') ? { kind: 'agent-too-old', file: (match[1] ?? '').toLowerCase(), has: match[2], needs: match[3] } : undefined,
    hits: ['2005-06-02\t18:06:46:593\t 992\t158\tSetup\tBinary: C:\\WINDOWS\\system32\\cdm.dll: Target version: 5.5.3790.2182 Required: 5.8.0.2339'],
    misses: ['2005-06-02\t18:06:46:593\t 992\t158\tSetup\tBinary: C:\\WINDOWS\\system32\\cdm.dll: Target version: 7.6.7600.256 Required: 7.6.7600.256'],
  }),
  defineSignature<Kinds>({
    literal: ['Service: Service exit', 'AU initiates service shutdown', 'Service shutdown', '* END * Service exit'],
    find: /Service: Service exit|AU initiates service shutdown|Service shutdown|Service exit/i,
    formats: ALL,
    cite: ['WU7LOG', 'SA-001E'],
    grade: 'A',
    fact: () => ({ kind: 'service-stopping' }),
    hits: ['2021-08-31\t22:26:09:226\t 732\t1254\tAU\tAU initiates service shutdown'],
    misses: [],
  }),
  defineSignature<Kinds>({
    literal: 'BITS job {',
    find: /BITS job \{[0-9A-Fa-f-]{36}\} using proxy = (<NULL>|[A-Za-z0-9_.-]{1,253})/,
    formats: CLASSIC,
    cite: 'W32-BITSBEST',
    grade: 'A',
    fact: (match) => [
      { kind: 'step-begun', step: 'download', open: true },
      ...(match[1] === '<NULL>' ? [] : [{ kind: 'bits-job' as const, proxyUsage: 'override' as const, proxyHost: match[1]?.toLowerCase() }]),
    ],
    hits: ['2022-11-29\t11:30:33:536\t 660\t328\tDnldMgr\tBITS job {11111111-2222-4333-8444-555555555555} using proxy = proxy:8080, bypass = <NULL>'],
    misses: [],
  }),
  defineSignature<Kinds>({
    literal: [
      'successfully, updateId',
      'were already downloaded and are valid',
      'Download succeeded',
      'Install call complete (succeeded',
      'Download call complete (succeeded',
      'Call complete and error 0',
    ],
    find: /DO job \{?[0-9A-Fa-f-]{36}\}? completed {1,3}successfully|were already downloaded and are valid|(?:Install|Download) call complete \(succeeded = [1-9]\d{0,3}, succeeded with errors = 0, failed = 0,|with code Call complete and error 0(?![0-9A-Fx])/,
    formats: ALL,
    cite: ['ITPRO-HOW', 'JPW-GETLOG'],
    grade: 'A',
    fact: (match, event) => {
      // the call that came to its end is named before its result: a download is no installation
      const step = /DO job|downloaded|^Download call/.test(match[0]) || /calls back to download call/i.test(event.text) ? 'download' : 'install';
      const item = updateIdOf(event.text);
      // for the failures that name no update, and for those that name this one
      return item === undefined
        ? { kind: 'step-done', step }
        : [
            { kind: 'step-done', step },
            { kind: 'step-done', step, item },
          ];
    },
    hits: [
      '2019/06/05 11:07:49.2051905 21136 21548   DownloadManager DO job {996E587D-0000-4824-8D1A-D70948A22111} completed   successfully, updateId = 00000000-BF14-4AC7-A225-8FE802CF8618.1',
      '2026/03/04 10:21:07.1234567 19984 10424 ComApi          Install call complete (succeeded = 1, succeeded with errors = 0, failed = 0, cancelled = 0, unaccounted = 0',
    ],
    misses: [
      '2026/03/04 10:21:07.1234567 19984 10424 ComApi          Install call complete (succeeded = 0, succeeded with errors = 0, failed = 1, cancelled = 0, unaccounted = 0',
    ],
  }),
  // One quick abort that the client itself repeats over the other route is no fault yet; only a second one is.
  defineSignature<Kinds>({
    literal: '(retrying with default proxy)',
    find: /SendRequestToServerForFileInformation \(retrying with default proxy\)/,
    formats: ALL,
    cite: ['SA-A000', 'SA-EFE'],
    grade: 'A',
    fact: () => ({ kind: 'noise', why: 'the client tries again by another route' }),
    hits: [
      '2023/06/13 19:17:44.4838752 26844 24128 Misc            *FAILED* [80072EFE] WinHttp: SendRequestToServerForFileInformation (retrying with default proxy)',
    ],
    misses: [],
  }),
  defineSignature<Kinds>({
    literal: 'Library download error',
    find: /\[([0-9A-F]{8})\] Library download error\. Will retry/i,
    formats: ['wu-log-etw'],
    cite: 'SA-A000',
    grade: 'A',
    fact: (match) => ({ kind: 'request-failed', code: match[1]?.toUpperCase() }),
    hits: ['2023/06/13 19:17:44.4838752 26844 24128 Misc            *FAILED* [80072EFE] Library download error. Will retry. Retry Counter:0'],
    misses: [],
  }),
];

function isOlder(has: string, needs: string): boolean {
  const a = has.split('.').map(Number);
  const b = needs.split('.').map(Number);
  for (let i = 0; i < Math.max(a.length, b.length); i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
}
