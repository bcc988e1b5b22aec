// Lines that tell one failed installation from another: what waits, what is missing, what hangs, what is too full.
import { defineSignature } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const STORE_LOGS = ['cbs', 'setupact'];
const CLIENT_LOGS = ['wu-log-2005', 'wu-log-unstamped', 'wu-log-etw'];
const KB = /KB\d{6,7}/i;

/** The last service pack of each release that had any (LU-SETUP). XP x64 counts as 5.2. */
const LAST_SERVICE_PACK = new Map([
  ['5.0', 4],
  ['5.1', 3],
  ['5.2', 2],
  ['6.0', 2],
  ['6.1', 1],
]);

export default [
  defineSignature<Kinds>({
    literal: ['Pending transaction content must be resolved', 'because of pending operations'],
    find: /Pending transaction content must be resolved|because of pending operations/,
    formats: STORE_LOGS,
    cite: 'SA-0BC9',
    grade: 'A',
    fact: () => ({ kind: 'restart-pending' }),
    hits: ['2025-03-04 09:10:11, Info                  CSI    00000006 Pending transaction content must be resolved, cannot begin another transaction yet'],
    misses: ['2025-03-04 09:10:11, Info                  CBS    Startup: No pending operations to process'],
  }),
  defineSignature<Kinds>({
    literal: 'Failed to load the COMPONENTS hive',
    find: /Failed to load the COMPONENTS hive.{0,160}?\[HRESULT = 0x([0-9a-f]{8})/i,
    formats: STORE_LOGS,
    cite: ['SA-05AA', 'SA-000E'],
    grade: 'A',
    fact: (match) => ({ kind: 'hive-not-loaded', code: (match[1] ?? '').toUpperCase(), hive: 'COMPONENTS' }),
    hits: [
      "2025-03-04 09:10:11, Info                  CBS    Failed to load the COMPONENTS hive from 'C:\\Windows\\System32\\config\\COMPONENTS' into registry key 'HKLM\\COMPONENTS'. [HRESULT = 0x800705aa - ERROR_NO_SYSTEM_RESOURCES]",
    ],
    misses: ['2025-03-04 09:10:11, Info                  CBS    Loaded the COMPONENTS hive.'],
  }),
  defineSignature<Kinds>({
    literal: ['A possible hang was detected', 'No progress detected while needing to process'],
    find: /A possible hang was detected on the last boot|No progress detected while needing to process the advanced operation queue/,
    formats: STORE_LOGS,
    cite: 'SA-0920',
    grade: 'A',
    fact: () => ({ kind: 'servicing-hung' }),
    hits: [
      '2025-03-04 09:10:11, Error                 CBS    Startup: A possible hang was detected on the last boot. [HRESULT = 0x800f0920 - CBS_E_HANG_DETECTED]',
    ],
    misses: ['2025-03-04 09:10:11, Info                  CBS    Clearing HangDetect value'],
  }),
  defineSignature<Kinds>({
    literal: ' requires Servicing Stack v',
    find: /Package "([^"]{1,160})" requires Servicing Stack v(\d[\d.]{4,20}\d) but current Servicing Stack is v(\d[\d.]{4,20}\d)/,
    formats: STORE_LOGS,
    cite: 'SA-0823',
    grade: 'A',
    fact: (match) => ({ kind: 'stack-too-old', item: KB.exec(match[1] ?? '')?.[0] ?? match[1], needs: match[2], has: match[3] }),
    hits: [
      '2025-03-04 09:10:11, Error                 CBS    Package "Package_for_KB5000002~31bf3856ad364e35~amd64~~14393.6000.1.1" requires Servicing Stack v10.0.14393.6000 but current Servicing Stack is v10.0.14393.4000. [HRESULT = 0x800f0823 - CBS_E_NEW_SERVICING_STACK_REQUIRED]',
    ],
    misses: ['2025-03-04 09:10:11, Info                  CBS    Current Servicing Stack is v10.0.14393.4000.'],
  }),
  // The package whose manifest is gone is an earlier update: the one that has to be installed first.
  defineSignature<Kinds>({
    literal: 'manifest missing for package',
    find: /Store corruption, manifest missing for package: ([A-Za-z0-9_.~-]{1,160})/,
    formats: STORE_LOGS,
    cite: 'SA-0831',
    grade: 'A',
    fact: (match) => ({ kind: 'package-missing', item: KB.exec(match[1] ?? '')?.[0] ?? match[1] }),
    hits: [
      '2025-03-04 09:10:11, Info                  CBS    Store corruption, manifest missing for package: Package_2_for_KB5000003~31bf3856ad364e35~amd64~~10.0.1.4',
    ],
    misses: ['2025-03-04 09:10:11, Info                  CBS    manifest missing for package set aside'],
  }),
  defineSignature<Kinds>({
    literal: ['RegisterTask failed', 'Failed execution of queue item Installer: '],
    find: /RegisterTask failed (0x[0-9a-f]{8})|Failed execution of queue item Installer: ([A-Za-z][A-Za-z .-]{1,60}?) \(/i,
    formats: ['cbs'],
    cite: 'SA-0922',
    grade: 'A',
    fact: (match) =>
      match[1] || match[2] === 'Task Scheduler'
        ? { kind: 'task-broken', ...(match[1] ? { code: match[1].slice(2).toUpperCase() } : {}) }
        : { kind: 'advanced-installer-failed', what: match[2] },
    hits: [
      "Error CSI 00000c68 (F) Logged @: [l:49 ml:50]'InstallTaskOnline: RegisterTask failed 0x80070002'",
      'Error CSI 00000c71 (F) Failed execution of queue item Installer: Task Scheduler ({00000000-1111-2222-3333-444444444444}) with HRESULT HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND).',
    ],
    misses: ["Error CSI 00000c67 (F) Logged @: [l:23 ml:24]'InstallTaskOnline enter'"],
  }),
  defineSignature<Kinds>({
    literal: 'for driver operation sequence',
    find: /Failed reading ([A-Za-z]{2,24}) for driver operation sequence/,
    formats: STORE_LOGS,
    cite: 'SA-0490',
    grade: 'A',
    fact: (match) => ({ kind: 'driver-operation-incomplete', what: match[1] }),
    hits: [
      '2025-03-04 09:10:11, Info                  CBS    Failed reading Identity for driver operation sequenceID 1 [HRESULT = 0x80070490 - ERROR_NOT_FOUND]',
    ],
    misses: ['2025-03-04 09:10:11, Info                  CBS    Reading values for driver operation sequenceID 1'],
  }),
  defineSignature<Kinds>({
    literal: 'V2VArbitrate: ',
    find: /V2VArbitrate: Source migration unit (?:is critical, arbitration will fail|(.{1,160}?) is not supported on the destination machine)/,
    formats: ['setupact'],
    cite: 'JPW-042B',
    grade: 'A',
    fact: (match) => (match[1] ? undefined : { kind: 'migration-refused' }),
    hits: ['2025-03-04 09:10:11, Error                 MIG            V2VArbitrate: Source migration unit is critical, arbitration will fail[gle=0x000000cb]'],
    misses: [
      '2025-03-04 09:10:11, Info                  MIG            V2VArbitrate: Source migration unit <System>\\Example (CCSIAgent) is not supported on the destination machine and it will not be restored',
    ],
  }),
  defineSignature<Kinds>({
    literal: ['SpaceCheck: Insufficient free space', 'ServicingBootFiles failed'],
    find: /SpaceCheck: Insufficient free space|ServicingBootFiles failed/,
    formats: STORE_LOGS,
    cite: ['ESP-2026', 'ESP-LINES'],
    grade: 'B',
    fact: () => ({ kind: 'boot-partition-full' }),
    hits: ['2026-05-13 09:10:11, Info                  CBS    SpaceCheck: Insufficient free space'],
    misses: ['2026-05-13 09:10:11, Info                  CBS    SpaceCheck: done'],
  }),
  defineSignature<Kinds>({
    literal: 'OS Version = ',
    find: /OS Version = (5\.[012]|6\.[01])\.\d{1,5}\.(\d)\.\d/,
    formats: CLIENT_LOGS,
    cite: ['WU7LOG', 'LU-SETUP'],
    grade: 'A',
    fact: (match) => ({
      kind: 'service-pack',
      version: match[1],
      level: Number(match[2]),
      last: Number(match[2]) >= (LAST_SERVICE_PACK.get(match[1] ?? '') ?? 0),
    }),
    hits: ['2017-03-18\t19:07:31:900\t 952\t5b4\tReport\t  * OS Version = 6.1.7600.0.0.65792'],
    misses: ['2017-03-18\t19:07:31:900\t 952\t5b4\tReport\t  * OS Version = 6.3.9600.0.0.65792'],
  }),
  defineSignature<Kinds>({
    literal: 'The Windows Update service entered the',
    find: /The Windows Update service entered the stopped state/,
    formats: ['update-message'],
    cite: 'SA-001E',
    grade: 'A',
    fact: () => ({ kind: 'service-stopping' }),
    hits: ['Information The Windows Update service entered the stopped state.\nThat was all.'],
    misses: ['Information The Windows Update service entered the running state.\nThat was all.'],
  }),
];
