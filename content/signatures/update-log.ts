// What the Windows Update client writes about its own runs: who it is, what it begins, how it ends, which code it met.
import { type Draft, defineCodeSignature, defineRecordSignature, defineSignature } from '#engine/define.ts';
import { portOf, updateIdOf } from '../spelling.ts';
import type { Kinds } from '../vocabulary.ts';

const CLASSIC = ['wu-log-2005', 'wu-log-unstamped'];
const ALL = [...CLASSIC, 'wu-log-etw'];

/** NT version → the client release that carries it; one version can stand for several (5.1 is XP only, 5.2 is 2003). */
const ERA_OF_VERSION = new Map([
  ['5.0', '2000'],
  ['5.1', 'xp'],
  ['5.2', '2003'],
  ['6.0', 'vista'],
  ['6.1', '7'],
  ['6.2', '8'],
  ['6.3', '8.1'],
]);

/** The component that writes a line tells the step it belongs to, where it has only one job. */
const STEP_OF = new Map([
  ['Setup', 'self-update'],
  ['PT', 'scan'],
  ['DnldMgr', 'download'],
  ['DownloadManager', 'download'],
  ['Handler', 'install'],
  ['ProtocolTalker', 'scan'],
  ['EP', 'scan'],
  ['WebServices', 'scan'],
]);

/** Releases an agent build can run on (W32-WUAVER, SA-WUA, LU-SETUP): 5.x never came to Vista, 7.8 and 7.9 belong to one release each. */
function erasOfAgent(build: string): readonly string[] | undefined {
  if (build.startsWith('5.')) return ['2000', 'xp', '2003'];
  if (build.startsWith('6.0')) return ['vista'];
  if (build.startsWith('7.8')) return ['8'];
  if (build.startsWith('7.9')) return ['8.1'];
  return build.startsWith('7.') ? ['2000', 'xp', '2003', 'vista', '7'] : undefined;
}

const hostOf = (text: string): string | undefined => /https?:\/\/([A-Za-z0-9_.-]{1,253}|\[[0-9a-f:]{2,45}\])/i.exec(text.slice(0, 2000))?.[1]?.toLowerCase();

/** Agent, AU and ComApi speak of every step: these words name the installation. */
const INSTALLING = /failed installing updates|\] Install|Install failed|# Install/i;

/** Words that make the code of a line a failure even at level info; end marks of success and counters do not. */
const FAILING = /fail|error|abort|exit code|result = |returned 0x|WARNING|FATAL|PTError|round trips|Sync of|hr ?= ?/i;

/** WU_E_NO_UPDATE and WU_E_NOOP: there was nothing to install, or nothing had to be done. CBS_E_DPX_JOB_STATE_SAVED: an express download goes on. */
const NOTHING_TO_DO: ReadonlySet<string> = new Set(['80240024', '8024000C', '800F0816']);

export default [
  defineSignature<Kinds>({
    literal: 'Logging initialized',
    find: /Logging initialized \(build: (\d{1,2}\.\d{1,2}\.\d{1,5}\.\d{1,5})(?:, tz: ([+-]\d{4}))?/,
    formats: ALL,
    cite: 'KB902093',
    grade: 'A',
    fact: (match) => ({ kind: 'run-begun', build: match[1], zone: match[2], eras: erasOfAgent(match[1] ?? '') }),
    hits: ['2004-11-24\t09:12:09:906\t 948\t3c4\tMisc\t===========  Logging initialized (build: 5.4.3790.2180, tz: +0900)  ==========='],
    misses: ['2004-11-24\t09:12:09:906\t 948\t3c4\tMisc\tLogging initialized'],
  }),
  defineSignature<Kinds>({
    literal: 'OS Version = ',
    find: /OS Version = (5\.[012]|6\.[0123]|10\.0)\.(\d{1,5})/,
    formats: ALL,
    cite: ['WU7LOG', 'KB902093'],
    grade: 'A',
    fact: (match) => {
      const version = match[1] ?? '';
      const era = version === '10.0' ? (Number(match[2]) >= 22000 ? '11' : '10') : ERA_OF_VERSION.get(version);
      return { kind: 'os-version', version: `${version}.${match[2]}`, ...(era ? { era, eras: [era] } : {}) };
    },
    hits: [
      '2017-03-18\t19:07:31:900\t 952\t5b4\tReport\t  * OS Version = 6.1.7601.1.0.65792',
      '2004-11-24\t09:12:09:906\t 948\t3c4\tReport\t  * OS Version = 5.1.2600.2.0.65792',
    ],
    misses: ['2017-03-18\t19:07:31:900\t 952\t5b4\tReport\t  * OS Version = unknown'],
  }),
  defineSignature<Kinds>({
    literal: 'Agent: Finding updates',
    find: /START {1,2}\*\* {1,3}Agent: Finding updates/,
    formats: CLASSIC,
    cite: 'KB902093',
    grade: 'A',
    fact: () => [
      { kind: 'step-begun', step: 'detect' },
      { kind: 'step-begun', step: 'scan', open: true },
    ],
    hits: ['2004-11-24\t09:12:10:125\t 948\t3c4\tAgent\t** START **  Agent: Finding updates [CallerId = AutomaticUpdates]'],
    misses: ['2004-11-24\t09:12:52:125\t 948\t3c4\tAgent\t**  END  **  Agent: Finding updates [CallerId = AutomaticUpdates]'],
  }),
  // Here the search spends its hours; a log that was cut may begin with it.
  defineSignature<Kinds>({
    literal: 'Synchronizing server updates',
    find: /\+ {1,2}PT: Synchronizing server updates/,
    formats: CLASSIC,
    cite: ['WU7LOG', 'KB902093'],
    grade: 'A',
    fact: () => ({ kind: 'step-begun', step: 'scan', open: true }),
    hits: ['2014-01-20\t12:18:02:694\t 968\tf58\tPT\t+++++++++++  PT: Synchronizing server updates  +++++++++++'],
    misses: ['2014-01-20\t12:18:02:694\t 968\tf58\tPT\tSynchronizing server updates'],
  }),
  defineSignature<Kinds>({
    literal: ['Agent: Finding updates', 'Finding updates CallerId'],
    find: /END {1,2}\*\* {1,3}Agent: Finding updates|\* END \* Finding updates CallerId/,
    formats: ALL,
    cite: ['KB902093', 'ITPRO-HOW'],
    grade: 'A',
    fact: () => ({ kind: 'step-ended', step: 'scan', open: false }),
    hits: ['2004-11-24\t09:12:52:125\t 948\t3c4\tAgent\t**  END  **  Agent: Finding updates [CallerId = AutomaticUpdates]'],
    misses: ['2004-11-24\t09:12:10:125\t 948\t3c4\tAgent\t** START **  Agent: Finding updates [CallerId = AutomaticUpdates]'],
  }),
  defineSignature<Kinds>({
    literal: 'Checking for agent SelfUpdate',
    find: /Checking for agent SelfUpdate/,
    formats: CLASSIC,
    cite: 'KB902093',
    grade: 'A',
    fact: () => ({ kind: 'step-begun', step: 'self-update' }),
    hits: ['2004-11-24\t09:12:10:203\t 948\t3c4\tSetup\tChecking for agent SelfUpdate'],
    misses: [],
  }),
  defineSignature<Kinds>({
    literal: ' categories in search',
    find: /Found (\d{1,6}) updates and \d{1,6} categories in search/,
    formats: ALL,
    cite: ['WU7LOG', 'ITPRO-HOW'],
    grade: 'A',
    fact: (match) => ({ kind: 'step-done', step: 'scan', count: Number(match[1]) }),
    hits: [
      '2014-01-20\t12:18:52:694\t 968\tf58\tAgent\t  * Found 163 updates and 70 categories in search; evaluated appl. rules of 622 out of 1150 deployed entities',
      '2026-03-04 10:21:07.1234567 4352  9628  Agent           Found 0 updates and 3 categories in search; evaluated appl. rules of 241 out of 282 deployed entities',
    ],
    misses: ['2014-01-20\t12:18:52:694\t 968\tf58\tAgent\tno categories in search'],
  }),
  defineSignature<Kinds>({
    literal: 'Finding updates CallerId',
    find: /\* END \* Finding updates CallerId = .{0,120}Exit code = 0x00000000/,
    formats: ['wu-log-etw'],
    cite: 'ITPRO-HOW',
    grade: 'A',
    fact: () => ({ kind: 'step-done', step: 'scan' }),
    hits: [
      '2026-03-04 10:21:07.1234567 4352  9628  Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 7, Exit code = 0x00000000 (cV = aBcDeF.1.0)',
    ],
    misses: [
      '2026-03-04 10:21:07.1234567 4352  9628  Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 7, Exit code = 0x8024402C (cV = aBcDeF.1.0)',
    ],
  }),
  defineSignature<Kinds>({
    literal: 'Finding updates CallerId',
    find: /\* START \* Finding updates CallerId/,
    formats: ['wu-log-etw'],
    cite: 'ITPRO-HOW',
    grade: 'A',
    fact: () => [
      { kind: 'step-begun', step: 'detect' },
      { kind: 'step-begun', step: 'scan', open: true },
      // Only the agent of Windows 10 and later starts a scan in these words: a cause of these releases may rest on it.
      { kind: 'era-hint', tool: 'Get-WindowsUpdateLog', eras: ['10', '11'] },
    ],
    hits: ['2026-03-04 10:21:05.1234567 4352  9628  Agent           * START * Finding updates CallerId = UpdateOrchestrator  Id = 7'],
    misses: [],
  }),
  defineSignature<Kinds>({
    literal: ['Server URL = http', 'Making request with URL'],
    find: /(?:Server URL = |Making request with URL <?)(https?:\/\/[^\s>]{1,400})/i,
    formats: ALL,
    cite: ['VAIO2020', 'SA-A000'],
    grade: 'A',
    fact: (match) => ({ kind: 'update-request', host: hostOf(match[1] ?? ''), step: 'scan' }),
    hits: [
      '2026-03-04 10:21:06.1234567 4352  9628  SLS             Making request with URL HTTPS://slscr.update.microsoft.com/SLS/{00000000-0000-0000-0000-000000000001}/x64/10.0.26100.1/0?CH=1',
    ],
    misses: [],
  }),
  // The line with the address of a failed transfer: the one line that ties a code to a host.
  defineSignature<Kinds>({
    literal: ['SendRequestUsingProxy failed for', 'DownloadFileInternal failed for'],
    find: /failed for <?(https?:\/\/[^\s>]{1,400}) ?>?[.:]? ?(?:error )(?:0x)?([0-9a-f]{8})/i,
    formats: CLASSIC,
    cite: ['KB902093', 'CSDN-EFD'],
    grade: 'A',
    fact: (match) => ({ kind: 'request-failed', code: (match[2] ?? '').toUpperCase(), host: hostOf(match[1] ?? ''), port: portOf(match[1] ?? '') }),
    hits: [
      '2004-11-24\t09:12:31:421\t 948\t3c4\tMisc\tWARNING: WinHttp: SendRequestUsingProxy failed for <http://update.example.com/selfupdate/wuident.cab>. error 0x80072ee2',
      'WARNING: DownloadFileInternal failed for http://wsus.example.com:8530/selfupdate/wuident.cab: error 0x80072efd',
    ],
    misses: ['WARNING: DownloadFileInternal failed for some other reason'],
  }),
  // Any other code in a line that speaks of failing.
  defineCodeSignature<Kinds>({
    codes: true,
    formats: [...ALL, 'wu-log-v4'],
    cite: ['KB902093', 'ITPRO-HOW', 'WIN32METADATA', 'WU-EXPRESS'],
    grade: 'A',
    fact: (code, event) => {
      if (code.startsWith('0') || (event.level === 'info' && !FAILING.test(event.text))) return undefined;
      if (NOTHING_TO_DO.has(code)) return { kind: 'noise', code, why: 'nothing to do' };
      const step =
        STEP_OF.get(event.component ?? '') ??
        (INSTALLING.test(event.text) ? 'install' : /calls back to download call/i.test(event.text) ? 'download' : undefined);
      const item = step === 'download' ? updateIdOf(event.text) : undefined;
      const draft: Draft<Kinds> = { kind: 'failure', code, component: event.component, step, host: hostOf(event.text), item };
      return draft;
    },
    hits: [
      '2004-11-24\t09:12:31:421\t 948\t3c4\tAgent\t  * WARNING: Exit code = 0x80072EE2',
      '2026-03-04 10:21:07.1234567 4352  9628  Misc            *FAILED* [80072EE2] Send request',
      '2026-03-04 10:21:07.1234567 4352  9628  ComApi          *FAILED* [80240024] Install call complete',
    ],
    misses: ['2026-03-04 10:21:07.1234567 4352  9628  Agent           * END * Finding updates CallerId = X, Exit code = 0x00000000'],
  }),
  // A line that the agent itself calls fatal, and that names no code.
  defineSignature<Kinds>({
    literal: [' FATAL: ', '\tFATAL: ', 'AgentFATAL: ', 'HandlerFATAL: '],
    find: /./,
    formats: CLASSIC,
    cite: 'KB902093',
    grade: 'A',
    fact: (_, event) =>
      'level' in event && event.level === 'error' && !/(?<![0-9A-Za-z])(?:0x)?[89c][0-9a-f]{7}(?![0-9a-z])/i.test(event.text)
        ? { kind: 'call-failed', step: STEP_OF.get(event.component ?? '') ?? 'scan' }
        : undefined,
    hits: ['2010-03-01\t10:00:00:000\t 912\t1a4\tHandler\tFATAL: CBS session could not be created'],
    misses: [
      '2010-03-01\t10:00:00:000\t 912\t1a4\tHandler\tFATAL: CBS session failed with error 0x80070490',
      '2010-03-01\t10:00:00:000\t 912\t1a4\tHandler\tWARNING: nothing FATAL: that was all',
    ],
  }),
  // systeminfo, ver and winver say it in words of their own.
  defineRecordSignature<Kinds>({
    record: 'os',
    cite: ['WSD-VER', 'SYSTEMINFO-7'],
    grade: 'A',
    fact: (fields) => {
      const version = String(fields['version'] ?? '');
      const build = Number(fields['build']);
      const era = version === '10.0' ? (build >= 22000 ? '11' : '10') : ERA_OF_VERSION.get(version);
      return era === undefined ? undefined : { kind: 'os-version', version: `${version}.${build}`, era, eras: [era] };
    },
  }),
  // The end mark of an installation or a download on 10 and 11 counts, and names no code.
  defineSignature<Kinds>({
    literal: ['Install call complete', 'Download call complete'],
    find: /(?:Install|Download) call complete \(succeeded = (\d{1,4}), succeeded with errors = (\d{1,4}), failed = (\d{1,4})/i,
    formats: ['wu-log-etw'],
    cite: 'ITPRO-HOW',
    grade: 'A',
    fact: (match) =>
      Number(match[3]) > 0 ? { kind: 'call-failed', step: match[0].startsWith('D') ? 'download' : 'install', count: Number(match[3]) } : undefined,
    hits: [
      '2026/03/04 10:21:07.1234567 4352  9628  ComApi          Install call complete (succeeded = 0, succeeded with errors = 0, failed = 1, cancelled = 0, unaccounted = 0',
      '2026/03/04 10:21:07.1234567 4352  9628  ComApi          Download call complete (succeeded = 1, succeeded with errors = 0, failed = 2, cancelled = 0, unaccounted = 0',
    ],
    misses: [
      '2026/03/04 10:21:07.1234567 4352  9628  ComApi          Download call complete (succeeded = 2, succeeded with errors = 0, failed = 0, cancelled = 0, unaccounted = 0',
      '2026/03/04 10:21:07.1234567 4352  9628  ComApi          Install call complete (succeeded = 0, succeeded with errors = 0, failed = 0, cancelled = 1, unaccounted = 0',
    ],
  }),
];
