// Lines that look like failures and are none: seen on PCs that update without trouble. Each silences its own line only.
import { defineSignature } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const ETW = ['wu-log-etw'];
const CLASSIC = ['wu-log-2005', 'wu-log-unstamped'];

export default [
  // It says that symbols are missing, and nothing of the update; the lines are counted, too.
  defineSignature<Kinds>({
    literal: 'No Format Information found',
    find: /\(No Format Information found\)/i,
    formats: ['wu-log-undecoded'],
    cite: 'JPW-GETLOG',
    grade: 'A',
    fact: () => ({ kind: 'noise', why: 'housekeeping' }),
    hits: ['1601/01/01 09:00:00.0000000 3164  2168                  Unknown( 11): GUID=11111111-2222-3333-4444-555555555555 (No Format Information found).'],
    misses: ['2026/03/04 10:21:07.1234567 4352  9628  Agent           (No Format Information found)'],
  }),
  defineSignature<Kinds>({
    literal: [
      'LoadHistoryEventFromRegistry',
      'EndpointProviders',
      'IsCommitRequired',
      'ResetPendingBlocks',
      'DeleteFile failed',
      'EEHandler',
      'LoadString',
      'AppxPackage',
      'GetServiceObject',
      'EndpointProvider',
    ],
    find: /LoadHistoryEventFromRegistry|EndpointProvider|IsCommitRequired|ResetPendingBlocks|DeleteFile failed|EEHandler|LoadString|AppxPackage|GetServiceObject/,
    formats: ETW,
    cite: ['JPW-GETLOG', 'SA-ISSUES'],
    grade: 'B',
    fact: () => ({ kind: 'noise', why: 'housekeeping' }),
    hits: ['2018.10.21 12:08:50.0121931 1276 3628 Misc LoadHistoryEventFromRegistry completed, hr = 8024000C'],
    misses: ['2018.10.21 12:08:50.0121931 1276 3628 Misc            *FAILED* [80072EE2] Send request'],
  }),
  // Codes that the agent of 10 and 11 prints while all is well: caches that are empty, packages that are not there, calls that are asked twice.
  defineSignature<Kinds>({
    literal: [
      '[80070032]',
      '[80248007]',
      '[8024000E]',
      '[8024000C]',
      '[80246007]',
      '[8024801E]',
      '[80070002]',
      '[8007066F]',
      '[80041010]',
      '[80070716]',
      '[800700DE]',
      '[80092004]',
      '[80248014]',
      '[80070490]',
    ],
    find: /^\[(?:80070032|80248007|8024000E|8024000C|80246007|8024801E|80070002|8007066F|80041010|80070716|800700DE|80092004|80248014|80070490)\](?! (?:Install|Commit|Handler))/i,
    formats: ETW,
    cite: ['JPW-GETLOG', 'SA-ISSUES'],
    grade: 'B',
    fact: (match) => ({ kind: 'noise', code: match[0].slice(1, 9).toUpperCase() }),
    hits: ['2026/03/04 10:21:07.1234567 4352  9628  Agent           *FAILED* [80248007] GetEulaIDs'],
    misses: [
      '2026/03/04 10:21:07.1234567 4352  9628  Agent           *FAILED* [80070070] Download',
      '2026/03/04 10:21:07.1234567 4352  9628  ComApi          *FAILED* [80070490] Install ClientId = UpdateOrchestrator',
    ],
  }),
  defineSignature<Kinds>({
    literal: [
      'Service exit [Exit code = 0x24',
      'Failed to read the service id for re-registration',
      'Failed to load reporting information',
      'AU is not configured',
      'Missing service entry in the backup',
      'Cached cookie has expired',
      'Failed to obtain cached',
      'Failed to filter search results',
      'WU is disabled',
    ],
    find: /Exit code = 0x24[0-9a-f]{4}|Failed to read the service id for re-registration|Failed to load reporting information from Win32_|Missing service entry in the backup|Cached cookie has expired|AU is not configured/i,
    formats: CLASSIC,
    cite: 'WU7LOG',
    grade: 'A',
    fact: () => ({ kind: 'noise', why: 'housekeeping' }),
    hits: [
      '2018-05-20\t19:22:01:704\t 908\t45c\tReport\tWARNING: Failed to load reporting information from Win32_ComputerSystem with hr = 8004100a.',
      '2018-05-20\t19:21:16:277\t 908\t45c\tAgent\tWARNING: Failed to read the service id for re-registration 0x80070002',
    ],
    misses: ['2018-05-20\t19:21:16:277\t 908\t45c\tAgent\tWARNING: Exit code = 0x80072EE2'],
  }),
  defineSignature<Kinds>({
    literal: ['is not within its validity period when verifying', 'CWERReporter finishing event handling'],
    find: /Ignoring: Cert is not within its validity period|CWERReporter finishing event handling/i,
    formats: [...ETW, ...CLASSIC],
    cite: ['WU7LOG', 'SA-ISSUES'],
    grade: 'B',
    fact: () => ({ kind: 'noise', why: 'housekeeping' }),
    hits: ['2021-08-31\t19:00:16:410\t 732\t18dc\tReport\tCWERReporter finishing event handling. (00000000)'],
    misses: [],
  }),
  // At each start services are added that are there already; a scan looks for time stamps and properties that the server need not have.
  defineSignature<Kinds>({
    literal: ['[80240013]', '[80240007]', '[80247160]', '[8024043D]'],
    find: /^\[(?:80240013\] (?:m_services\.Add|Method failed \[CAgentServiceManager::(?:CreateServiceObjectAndAddIntoMap|DelayedInit))|80240007\] Failed to find timestampToken|80247160\] Method failed \[MetadataIntegrity::|8024043D\] (?:GetIsInventoryRequired|ISusInternal))/i,
    formats: ETW,
    cite: 'FINDINGSANITY',
    grade: 'B',
    fact: (match) => ({ kind: 'noise', code: match[0].slice(1, 9).toUpperCase(), why: 'housekeeping' }),
    hits: [
      '2021/07/13 10:23:06.3875222 3696  4248  Agent           *FAILED* [80240013] m_services.Add()',
      '2021/07/13 10:52:27.1522840 4388  10044 Metadata        *FAILED* [80240007] Failed to find timestampToken with timestamp[2021-07-03T11:26:48Z]',
    ],
    misses: [
      '2021/07/13 10:23:06.3875222 3696  4248  Agent           *FAILED* [80240013] Method failed [Example::Other:1]',
      '2021/07/13 10:52:27.1522840 4388  10044 Metadata        *FAILED* [80240007] Finding updates',
    ],
  }),
  // Where in its source the agent met a code: what comes of it stands in lines of its own. These codes are met in runs that succeed.
  defineSignature<Kinds>({
    literal: ['[80070003] ', '[80070005] ', '[80070057] ', '[800700B7] ', '[80240007] '],
    find: /^\[(80070003|80070005|80070057|800700B7|80240007)\] (?:file = [^ ]{1,200}\.cpp, line = \d{1,6}|\w{1,40}\.dll, [^ ]{1,200}\.cpp @\d{1,6})$/i,
    formats: ETW,
    cite: ['ZAYREXDEV', 'APPOSTARSI'],
    grade: 'B',
    fact: (match) => ({ kind: 'noise', code: (match[1] ?? '').toUpperCase(), why: 'housekeeping' }),
    hits: [
      '2026/03/04 10:21:07.1234567 4352  9628  Handler         *FAILED* [80070003] wuuhdrv.dll, C:\\src\\example\\driver.cpp @335',
      '2026/03/04 10:21:07.1234567 4352  9628  WIL             *FAILED* [80070005] file = example\\client\\update.cpp, line = 3648',
    ],
    misses: [
      '2026/03/04 10:21:07.1234567 4352  9628  Handler         *FAILED* [80070070] wuuhdrv.dll, C:\\src\\example\\driver.cpp @335',
      '2026/03/04 10:21:07.1234567 4352  9628  Handler         *FAILED* [80070003] Leave deployment handler Install',
    ],
  }),
  // Steps of a scan and of a handler that the agent does without: no ticket, no time stamp, no volume of an app, a rule that cannot be answered.
  // With these codes alone: any other, such as that of a damaged store, is a failure there as well.
  defineSignature<Kinds>({
    literal: [
      'AuthTicketHelper::AddTickets',
      'Handler process got unexpected result: 0, exiting',
      'Failed to get the download volume for the installed package',
      'No timestamp tokens in cache',
      'EvaluateApplicability',
      'Evaluate Installed rule, updateId = ',
      'Evaluate Installable rule, updateId = ',
    ],
    find: /^\[(80041010|80070032|80070057|800700B7|80242023|80247168|800F0823)\] (?:Method failed \[AuthTicketHelper::AddTickets|Handler process got unexpected result: 0, exiting|Failed to get the download volume for the installed package|No timestamp tokens in cache|EvaluateApplicability|Evaluate Install(?:ed|able) rule, updateId = )/i,
    formats: ETW,
    cite: ['APPOSTARSI', 'ZAYREXDEV'],
    grade: 'B',
    fact: (match) => ({ kind: 'noise', code: (match[1] ?? '').toUpperCase(), why: 'housekeeping' }),
    hits: [
      '2026/03/04 10:21:07.1234567 4352  9628  Misc            *FAILED* [80070057] Method failed [AuthTicketHelper::AddTickets:1236]',
      '2026/03/04 10:21:07.1234567 4352  9628  Handler         *FAILED* [800F0823] EvaluateApplicability',
    ],
    misses: [
      '2026/03/04 10:21:07.1234567 4352  9628  Handler         *FAILED* [800F0823] Install',
      '2026/03/04 10:21:07.1234567 4352  9628  Handler         *FAILED* [80073712] EvaluateApplicability',
    ],
  }),
  // The address of a download holds for a limited time: the agent asks for a new one and goes on. Where it gives up, it says so in a line of its own.
  defineSignature<Kinds>({
    literal: ["403'd DO job {", "} 403'd, updateId = "],
    find: /^(?:DO job \{[0-9A-F-]{36}\} 403'd, updateId = |403'd DO job \{[0-9A-F-]{36}\}, updateId = )/i,
    formats: ETW,
    cite: ['RAJAFAHAD', 'ZAYREXDEV'],
    grade: 'B',
    fact: () => ({ kind: 'noise', code: '80190193', why: 'housekeeping' }),
    hits: [
      "2026/03/04 10:21:07.1234567 4352  9628  DownloadManager DO job {11111111-2222-3333-4444-555555555555} 403'd, updateId = 66666666-7777-8888-9999-000000000000.1, hr = 0x80190193, BG_ERROR_CONTEXT = 5",
    ],
    misses: [
      "2026/03/04 10:21:07.1234567 4352  9628  DownloadManager *FAILED* [80190193] Error occurred while downloading update 66666666-7777-8888-9999-000000000000.1; a job was 403'd",
    ],
  }),
  // A server knows no costs of its network; a redirection that is no newer than the one at hand is no news (wuerror.h, 0x80245002).
  defineSignature<Kinds>({
    literal: ['Failed to get Network Cost info', 'URL, error = 0x80245002'],
    find: /Failed to get Network Cost info from NLM, assuming network is NOT metered, error = 0x80240037|redir [A-Za-z() ]{3,60} URL, error = 0x80245002/i,
    formats: [...ETW, ...CLASSIC],
    cite: ['WU81-COST', 'WU10-REDIR', 'WIN32METADATA'],
    grade: 'B',
    fact: (match) => ({ kind: 'noise', code: match[0].slice(-8), why: 'housekeeping' }),
    hits: [
      '2016-12-04 05:15:47:444 844 76c AU WARNING: Failed to get Network Cost info from NLM, assuming network is NOT metered, error = 0x80240037',
      '2015-08-21 14:00:22.7528137 1128 6972 Misc Failed to obtain 855E8A7C-ECB4-4CA3-B045-1DFA50104289 redir Regulation (Enhanced) URL, error = 0x80245002',
    ],
    misses: [
      '2016-12-04 05:15:47:444 844 76c Agent WARNING: WU client failed Searching for update with error 0x80240037',
      '2015-08-21 14:00:22.7528137 1128 6972 Misc Failed to obtain 855E8A7C-ECB4-4CA3-B045-1DFA50104289 redir Regulation URL, error = 0x80072ee2',
    ],
  }),
  // An express download looks for a job it saved: before the first range there is none.
  defineSignature<Kinds>({
    literal: 'DpxRestoreJob returned 0x80070002',
    find: /DpxRestoreJob returned 0x80070002/i,
    formats: [...ETW, ...CLASSIC],
    cite: 'WU-EXPRESS',
    grade: 'B',
    fact: () => ({ kind: 'noise', code: '80070002', why: 'housekeeping' }),
    hits: ['2020-09-27 14:09:54:767 380 1d14 Handler UH: DpxRestoreJob returned 0x80070002'],
    misses: ['2020-09-27 14:09:54:767 380 1d14 Handler UH: DpxRestoreJob returned 0x80070070'],
  }),
  // At the start of the service a timer is looked up that was never stored: the next line says so, and adds it.
  defineSignature<Kinds>({
    literal: 'CPersistentTimeoutScheduler',
    find: /^CPersistentTimeoutScheduler \| GetTimer, returned hr = 0x80248007/,
    formats: ETW,
    cite: ['JPW-GETLOG', 'SA-ISSUES'],
    grade: 'B',
    fact: () => ({ kind: 'noise', code: '80248007', why: 'housekeeping' }),
    hits: ['2026/03/04 10:21:07.1234567 4352  9628  Agent           CPersistentTimeoutScheduler | GetTimer, returned hr = 0x80248007'],
    misses: [
      '2026/03/04 10:21:07.1234567 4352  9628  Agent           CPersistentTimeoutScheduler | GetTimer, returned hr = 0x80070070',
      '2026/03/04 10:21:07.1234567 4352  9628  Agent           DataStore returned hr = 0x80248007',
    ],
  }),
];
