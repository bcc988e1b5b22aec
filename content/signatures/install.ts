// Lines that tell one failed installation from another: what waits, what is missing, what hangs, what is too full, which installer gave up.
import { defineRecordSignature, defineSignature } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const STORE_LOGS = ['cbs', 'setupact'];
const CLIENT_LOGS = ['wu-log-2005', 'wu-log-unstamped', 'wu-log-etw'];
/** Text that no format claims: a compatibility report in XML, a log of Windows Installer. */
const UNREAD = '';

const KB = /KB\d{6,7}/i;
const hex = (text: string | undefined): string | undefined => text?.toUpperCase();

/** The last service pack of each release that had any (LU-SETUP). XP x64 counts as 5.2. */
const LAST_SERVICE_PACK = new Map([
  ['5.0', 4],
  ['5.1', 3],
  ['5.2', 2],
  ['6.0', 2],
  ['6.1', 1],
]);

/** Build → service pack, where a service pack has a build of its own (LU-SETUP). */
const PACK_OF_BUILD = new Map([
  [6000, 0],
  [6001, 1],
  [6002, 2],
  [7600, 0],
  [7601, 1],
]);

export default [
  defineSignature<Kinds>({
    literal: 'requires Servicing Stack v',
    find: /Package "([A-Za-z0-9_-]{1,120})[^"]{0,120}" requires Servicing Stack v(\d[\d.]{2,22}\d) but current Servicing Stack is v(\d[\d.]{2,22}\d)/,
    formats: STORE_LOGS,
    cite: 'SA-0823',
    grade: 'A',
    fact: (match) => ({ kind: 'stack-too-old', code: '800F0823', item: KB.exec(match[1] ?? '')?.[0] ?? match[1], needs: match[2], has: match[3] }),
    hits: [
      '2024-03-13 09:10:00, Error                 CBS    Package "Package_for_KB5000001~31bf3856ad364e35~amd64~~14393.6500.1.2" requires Servicing Stack v10.0.14393.6500 but current Servicing Stack is v10.0.14393.4000. [HRESULT = 0x800f0823 - CBS_E_NEW_SERVICING_STACK_REQUIRED]',
    ],
    misses: ['2024-03-13 09:10:00, Info                  CBS    Loaded Servicing Stack v10.0.14393.6500 with Core: cbscore.dll'],
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
      '2024-03-13 22:48:16, Error                 CBS    Startup: No progress detected while needing to process the advanced operation queue, rolling back and cancelling the transaction. [HRESULT = 0x80004005 - E_FAIL]',
    ],
    misses: ['2024-03-13 22:48:16, Info                  CBS    Startup: Processing advanced operation queue, startupPhase: 0'],
  }),
  // The queue of drivers that servicing keeps in the registry: an entry of it cannot be read, before any driver is touched.
  defineSignature<Kinds>({
    literal: 'for driver operation sequence',
    find: /Failed reading ([A-Za-z]{2,24}) for driver operation sequence/,
    formats: STORE_LOGS,
    cite: ['SA-0490', 'SA-COMMON'],
    grade: 'A',
    fact: (match) => ({ kind: 'driver-operation-incomplete', what: match[1] }),
    hits: [
      '2024-03-13 09:10:00, Info                  CBS    Failed reading Identity for driver operation sequenceID 2 [HRESULT = 0x80070490 - ERROR_NOT_FOUND]',
    ],
    misses: ['2024-03-13 09:10:00, Info                  CBS    Committing driver operations queue'],
  }),
  // The driver that could not be installed stands in the line before the verdict.
  defineSignature<Kinds>({
    literal: 'INSTALL index: ',
    find: /INSTALL index: \d{1,5}, phase: \d, result (?!0)\d{1,10}, inf: ([A-Za-z0-9_.-]{1,80}\.inf)/i,
    formats: STORE_LOGS,
    cite: 'SA-0002',
    grade: 'A',
    fact: (match) => ({ kind: 'driver-failed', by: 'servicing', inf: match[1]?.toLowerCase() }),
    hits: ['2024-03-13 09:10:00, Info                  CBS    INSTALL index: 12, phase: 2, result 2, inf: example.inf'],
    misses: ['2024-03-13 09:10:00, Info                  CBS    INSTALL index: 11, phase: 1, result 0, inf: example.inf'],
  }),
  defineSignature<Kinds>({
    literal: ['RegisterTask failed'],
    find: /RegisterTask failed\.? (?:HR=)?0x(8[0-9a-f]{7})/i,
    formats: ['cbs'],
    cite: 'SA-0922',
    grade: 'A',
    fact: (match) => ({ kind: 'task-broken', code: hex(match[1]) }),
    hits: ["2024-03-13 09:10:00, Error                 CSI    00000c68 (F) Logged @: [l:49 ml:50]'InstallTaskOnline: RegisterTask failed 0x80070002'"],
    misses: ["2024-03-13 09:10:00, Error                 CSI    00000c67 (F) Logged @: [l:23 ml:24]'InstallTaskOnline enter'"],
  }),
  // An installer of a component that may not fail: its name stands in brackets before the word that it will not be ignored.
  defineSignature<Kinds>({
    literal: 'Failed execution of queue item Installer: ',
    find: /Failed execution of queue item Installer: ([^(\r\n]{1,60}) \([^)]{0,60}\) with HRESULT [^.]{1,80}\. {1,3}Failure will not be ignored/,
    formats: ['cbs'],
    cite: 'SA-0922',
    grade: 'A',
    fact: (match) => ({ kind: 'advanced-installer-failed', what: match[1] }),
    hits: [
      '2024-03-13 09:10:00, Error      [0x018003] CSI    00000c71 (F) Failed execution of queue item Installer: Task Scheduler ({00000000-0000-0000-0000-000000000000}) with HRESULT HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND).  Failure will not be ignored: A rollback will be initiated',
    ],
    misses: [
      '2024-03-13 09:10:00, Error      [0x018005] CSI    00000c72 (F) Failed execution of queue item Installer: Example ({00000000-0000-0000-0000-000000000000}) with HRESULT 80070002 [Warning].  Failure will be ignored: installer is not reliable',
    ],
  }),
  defineSignature<Kinds>({
    literal: ['SpaceCheck: Insufficient free space', 'ServicingBootFiles failed'],
    find: /SpaceCheck: Insufficient free space|ServicingBootFiles failed\. Error = 0x70(?![0-9a-f])/i,
    formats: STORE_LOGS,
    cite: ['ESP2026', 'ESP-LINES'],
    grade: 'B',
    fact: () => ({ kind: 'boot-partition-full' }),
    hits: [
      '2026-05-14 08:00:00, Info                  CBS    SpaceCheck: Insufficient free space',
      '2026-05-14 08:00:00, Error                 CBS    ServicingBootFiles failed. Error = 0x70',
    ],
    misses: ['2026-05-14 08:00:00, Error                 CBS    ServicingBootFiles failed. Error = 0xc1'],
  }),
  defineSignature<Kinds>({
    literal: ['Source migration unit is critical', 'Arbitration failed. Last error'],
    find: /V2VArbitrate: Source migration unit is critical, arbitration will fail|Arbitration failed\. Last error/,
    formats: ['setupact'],
    cite: 'JPW-042B',
    grade: 'A',
    fact: () => ({ kind: 'migration-refused' }),
    hits: [
      '2026-01-10 10:00:00, Error                 MIG            V2VArbitrate: Source migration unit is critical, arbitration will fail[gle=0x000000cb]',
      '2026-01-10 10:00:00, Error                                V2V Arbitration failed. Last error: 0x00000032[gle=0x00000032]',
    ],
    misses: [
      '2026-01-10 10:00:00, Info                  MIG            V2VArbitrate: Source migration unit <System>\\Example (CCSIAgent) is not supported on the destination machine and it will not be restored',
    ],
  }),
  // CompatData_….xml: what is blocked "hard" ends the upgrade.
  defineSignature<Kinds>({
    literal: 'BlockingType="Hard"',
    find: /BlockingType="Hard"/i,
    formats: [UNREAD, 'compat-report'],
    cite: 'ITPRO-UPGRES',
    grade: 'A',
    fact: (_, event) => {
      const item = /<(?:Program|HardwareItem|DriverPackage) [A-Za-z]{2,16}="([^"]{1,120})"/.exec(event.text.slice(0, 2000))?.[1];
      return item?.includes('SystemPartitionDiskSpace') ? { kind: 'boot-partition-full' } : { kind: 'upgrade-blocked', item };
    },
    hits: ['<CompatReport><Programs><Program Name="Example Guard 4"><CompatibilityInfo BlockingType="Hard" /></Program></Programs></CompatReport>'],
    misses: ['<CompatReport><Programs><Program Name="Example Guard 4"><CompatibilityInfo BlockingType="Soft" /></Program></Programs></CompatReport>'],
  }),
  // A log of Windows Installer (msiexec /l*v): value 3 is "fatal error".
  defineSignature<Kinds>({
    literal: 'Return value 3',
    find: /Action ended \d\d?:\d\d:\d\d: ([A-Za-z0-9_.]{1,80})\. Return value 3/,
    formats: [UNREAD],
    cite: 'W32-MSIRET',
    grade: 'A',
    fact: (match) => ({ kind: 'msi-failed', error: 1603, item: match[1] }),
    hits: ['Action ended 10:12:33: InstallFinalize. Return value 3.'],
    misses: ['Action ended 10:12:33: InstallValidate. Return value 1.'],
  }),
  // The sentence about a patch of an installed product: what Windows Update hands to Windows Installer.
  defineSignature<Kinds>({
    literal: 'could not be installed. Error code 1',
    find: /Update '([^'\r\n]{1,120})' could not be installed\. Error code (1[3-9]\d\d)/,
    formats: [UNREAD, 'update-tool'],
    cite: 'WIN32METADATA',
    grade: 'A',
    // patches of other makers come in the same sentence, and by ways of their own
    fact: (match, event) =>
      /KB\d{6,7}|Product: Microsoft /.test(event.text)
        ? {
            kind: 'failure',
            code: `8007${Number(match[2]).toString(16).padStart(4, '0')}`.toUpperCase(),
            component: 'MSI',
            step: 'install',
            item: match[1],
          }
        : undefined,
    hits: ["MSI (s) (A4:5C) [10:12:33:120]: Product: Example 4 - Update 'KB5000001' could not be installed. Error code 1603."],
    misses: [
      "MSI (s) (A4:5C) [10:12:33:120]: Product: Example Reader - Update 'Example Reader (20.009)' could not be installed. Error code 1603.",
      "MSI (s) (A4:5C) [10:12:33:120]: Product: Example 4 - Update 'KB5000001' installed successfully.",
    ],
  }),
  defineSignature<Kinds>({
    literal: 'Failed to load the COMPONENTS hive',
    find: /Failed to load the COMPONENTS hive.{0,200}?\[HRESULT = 0x([0-9a-f]{8})/i,
    formats: STORE_LOGS,
    cite: ['SA-05AA', 'SA-000E'],
    grade: 'A',
    fact: (match) => ({ kind: 'hive-not-loaded', code: hex(match[1]), hive: 'COMPONENTS' }),
    hits: [
      "2024-05-01 10:00:00, Info                  CBS    Failed to load the COMPONENTS hive from 'C:\\Windows\\System32\\config\\COMPONENTS' into registry key 'HKLM\\COMPONENTS'. [HRESULT = 0x800705aa - ERROR_NO_SYSTEM_RESOURCES]",
    ],
    misses: ["2024-05-01 10:00:00, Info                  CBS    Loaded the COMPONENTS hive from 'C:\\Windows\\System32\\config\\COMPONENTS'"],
  }),
  // The second of two lines that say so: CSI holds a transaction that only a restart resolves.
  defineSignature<Kinds>({
    literal: ['Pending transaction content must be resolved', 'because of pending operations'],
    find: /Pending transaction content must be resolved|because of pending operations/,
    formats: STORE_LOGS,
    cite: 'SA-0BC9',
    grade: 'A',
    fact: () => ({ kind: 'restart-pending' }),
    hits: ['2024-05-01 10:00:00, Info                  CSI    00000006 Pending transaction content must be resolved, cannot begin another transaction yet'],
    misses: ['2024-05-01 10:00:00, Info                  CSI    00000006 Transaction merge required, do-not-merge flag passed.'],
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
    literal: 'The Windows Update service entered the',
    find: /The Windows Update service entered the stopped state/,
    formats: ['update-message'],
    cite: 'SA-001E',
    grade: 'A',
    fact: () => ({ kind: 'service-stopping' }),
    hits: ['Information The Windows Update service entered the stopped state.\nThat was all.'],
    misses: ['Information The Windows Update service entered the running state.\nThat was all.'],
  }),
  // systeminfo names the service pack; of 6.0 and 6.1 the build tells it too.
  defineRecordSignature<Kinds>({
    record: 'os',
    cite: ['SYSTEMINFO-7', 'LU-SETUP'],
    grade: 'A',
    fact: (fields) => {
      const version = String(fields['version'] ?? '');
      const level = Number(fields['level'] ?? PACK_OF_BUILD.get(Number(fields['build'])));
      const last = LAST_SERVICE_PACK.get(version);
      return last === undefined || Number.isNaN(level) ? undefined : { kind: 'service-pack', version, level, last: level >= last };
    },
  }),
  // The window of the stand-alone installer.
  defineSignature<Kinds>({
    literal: ['update is not applicable to your computer', 'お使いのコンピューターには適用できません', 'Update ist nicht für Ihren Computer geeignet'],
    find: /update is not applicable to your computer|コンピューターには適用できません|Update ist nicht für Ihren Computer geeignet/i,
    formats: [UNREAD, 'exception-text', 'update-message'],
    cite: 'SA-ISSUES',
    grade: 'A',
    fact: () => ({ kind: 'not-applicable' }),
    hits: ['The update is not applicable to your computer.', 'この更新プログラムはお使いのコンピューターには適用できません。'],
    misses: ['The update is not needed on your computer.'],
  }),
  // A bundle that brings a package of Windows Update (MSU) hands on the code with which wusa ended.
  defineSignature<Kinds>({
    literal: ['MSU package', 'WU service'],
    find: /Error 0x(8[0-9a-f]{7}): Failed to (?:execute MSU package|configure per-machine MSU package|open WU service|ensure WU service was enabled)/i,
    formats: ['burn-log'],
    cite: 'WIX-BURN',
    grade: 'B',
    fact: (match) => ({ kind: 'failure', code: hex(match[1]), component: 'Burn', step: 'install' }),
    hits: ['[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80240017: Failed to execute MSU package.\nThat was all.'],
    misses: ['[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80070643: Failed to execute MSI package.\nThat was all.'],
  }),
  // Any other error of a bundle is of a program of somebody's own.
  defineSignature<Kinds>({
    literal: [']e000: Error 0x8', 'Apply complete, result: 0x8'],
    find: /^(?:Error 0x8[0-9a-f]{7}: (?!Failed to (?:execute MSU package|configure per-machine MSU package|open WU service|ensure WU service was enabled))|Apply complete, result: 0x8)/i,
    formats: ['burn-log'],
    cite: 'WIX-BURN',
    grade: 'B',
    fact: () => ({ kind: 'other-program', program: 'Burn' }),
    hits: [
      '[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80070643: Failed to execute MSI package.\nThat was all.',
      '[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80070005: Failed to launch elevated process.\nThat was all.',
    ],
    misses: [
      '[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80240017: Failed to execute MSU package.\nThat was all.',
      '[1A2C:0B3D][2024-05-01T10:00:06]i399: Apply complete, result: 0x0, restart: None\nThat was all.',
    ],
  }),
  // The number behind it is a plain error of Windows, or one of update.exe itself (0xF0nn), which names no cause.
  defineSignature<Kinds>({
    literal: 'Update.exe extended error code',
    find: /Update\.exe extended error code = 0x([0-9a-f]{1,3})(?![0-9a-f])/i,
    formats: ['update-exe'],
    cite: ['SA-822798', 'WIN32METADATA'],
    grade: 'A',
    fact: (match) => ({ kind: 'failure', code: `8007${(match[1] ?? '').padStart(4, '0')}`.toUpperCase(), component: 'update.exe', step: 'install' }),
    hits: ['6.140: Update.exe extended error code = 0x5\nThat was all.'],
    misses: ['6.140: Update.exe extended error code = 0xf01e\nThat was all.'],
  }),
  // update.exe of XP and 2003 names no code: either the update is for another Windows, or something else went wrong.
  defineSignature<Kinds>({
    literal: ['Setup encountered an error', 'installation did not complete', 'Setup has detected that'],
    find: /Setup encountered an error:|installation did not complete|Setup has detected that/i,
    formats: ['update-exe'],
    cite: 'SA-822798',
    grade: 'B',
    fact: (_, event) =>
      /is different from|is newer than|no need to install|does not match the update|cannot update your Windows|has been superseded/i.test(event.text)
        ? { kind: 'not-applicable' }
        : /not enough (?:disk|free) space|enough disk space/i.test(event.text)
          ? { kind: 'resource-short', what: 'disk' }
          : { kind: 'tool-failed' },
    hits: [
      '4.313: KB999999 Setup encountered an error:  Setup cannot update your Windows XP files because the language installed on your system is different from the update language.',
      '5.100: KB999999 installation did not complete.',
      '3.250: KB999999 Setup encountered an error:  There is not enough disk space to complete the installation of KB999999.',
      '1.734: KB999999 Setup encountered an error:  The version of Windows you have installed does not match the update you are trying to install.',
    ],
    misses: ['2.703: Hotfix started with following command line:'],
  }),
  // SetupDiag names the rule that fitted; the names of its rules are documented.
  defineSignature<Kinds>({
    literal: ['Matching Profile found', 'ProfileName'],
    find: /(?:Matching Profile found: |ProfileName[^A-Za-z]{1,6})([A-Za-z]{6,60})/,
    formats: ['setupdiag'],
    cite: 'ITPRO-SETUPDIAG',
    grade: 'A',
    fact: (match) => {
      const rule = match[1] ?? '';
      if (rule === 'FindSuccessfulUpgrade') return { kind: 'step-done', step: 'install' };
      if (/DiskSpace/.test(rule)) return { kind: 'resource-short', what: 'disk' };
      if (rule === 'AdvancedInstallerFailed') return { kind: 'advanced-installer-failed' };
      if (/Hardblock|CompatBlocked|ComplianceBlock|CompatScan/.test(rule)) return { kind: 'upgrade-blocked', item: rule };
      return { kind: 'tool-failed' };
    },
    hits: [
      'Matching Profile found: CompatBlockedApplicationAutoUninstall - 03216F56-0000-4DC7-9C5A-000000000000',
      'ProfileName: DiskSpaceBlockInDownLevel\nSetupDiagVersion: 1.7',
      'Matching Profile found: FindSuccessfulUpgrade - 8A0824C8-A56D-4C55-95A0-22751AB62F3E',
    ],
    misses: ['SetupDiag version: 1.7.0.0\nMatching Profile found:'],
  }),
  // It is run after an upgrade that failed: what it found without a rule, or did not find, is a failure all the same.
  defineSignature<Kinds>({
    literal: ['SetupDiag reports', 'SetupDiag was unable to match'],
    find: /^(?:_?Error: SetupDiag reports|SetupDiag reports|SetupDiag was unable to match to any known failure)/,
    formats: ['setupdiag'],
    cite: 'ITPRO-SETUPDIAG',
    grade: 'A',
    fact: () => ({ kind: 'tool-failed' }),
    hits: ['SetupDiag was unable to match to any known failure signatures.', 'Error: SetupDiag reports a rollback in the first phase.'],
    misses: ['SetupDiag version: 1.7.0.0'],
  }),
];
