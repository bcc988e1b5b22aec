// Windows Setup: feature updates, and what looks like one but is another program's work.
import { defineCodeSignature, defineSignature } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** What setup looks up and can do without: entries of the registry and of an answer file, whom to report to, settings of the hardware check. */
const LOOK_UP = /^hwreqchk: ERROR,|::(?:Get|Report|ObtainData|ExecuteDiagnosticAnalysis)\w{0,60}\(\d{1,6}\): Result = /;
/** No such entry, file or folder. */
const NOT_FOUND = ['80070002', '80070003', '80070490'];
/** Settings from the internet, which a PC without it has to do without. */
const ONLINE = /OneSettings/;

export default [
  // The pair that the dialog shows: result and extend code.
  defineSignature<Kinds>({
    literal: ['Reporting error event -> [0x', 'Specifying extended data ['],
    find: /Reporting error event -> \[0x([0-9a-f]{8}), 0x([0-9a-f]{5})\]/i,
    formats: ['setupact'],
    cite: ['ITPRO-UPGCODES', 'ITPRO-UPGRES'],
    grade: 'A',
    fact: (match) => ({ kind: 'setup-result', code: (match[1] ?? '').toUpperCase(), extend: (match[2] ?? '').toUpperCase() }),
    hits: ['2024-05-01 10:00:00, Info                  MOUPG  SetupHost: Reporting error event -> [0xC1900101, 0x20017]'],
    misses: ['2024-05-01 10:00:00, Info                  MOUPG  SetupNotify: Specifying extended data [0x50013] for error [0x80070032].'],
  }),
  // The same pair as SetupDiag and the dialog print it: the extend code names phase and operation.
  defineSignature<Kinds>({
    literal: ['Error: 0x', 'FailureData>'],
    find: /Error: 0x([0-9a-f]{8}) ?- ?0x([1-5][0-9a-f]{4})(?![0-9a-f])/i,
    formats: ['setupdiag', 'exception-text'],
    cite: ['ITPRO-UPGCODES', 'ITPRO-SETUPDIAG'],
    grade: 'A',
    fact: (match) => ({ kind: 'setup-result', code: (match[1] ?? '').toUpperCase(), extend: (match[2] ?? '').toUpperCase() }),
    hits: ['Error: 0xC1900101 - 0x50016\nThat was all.', '<FailureData>Error: 0xC1900101 - 0x30018</FailureData>\nThat was all.'],
    misses: ['Error: 0x800f081f\nThat was all.'],
  }),
  defineCodeSignature<Kinds>({
    codes: true,
    formats: ['setupact'],
    cite: ['ITPRO-UPGCODES', 'ITPRO-UPGRES', 'VITALSKIB', 'COPYLEFT21'],
    grade: 'A',
    fact: (code, event) => {
      if (event.level !== 'error' || !['MOUPG', 'SP', 'CONX', 'MIG', 'DU'].includes(event.component ?? '')) return undefined;
      // The answer of a compatibility scan that found nothing, logged as an error all the same.
      if (code === 'C1900210') return { kind: 'noise', code, why: 'no obstacle was found' };
      if ((NOT_FOUND.includes(code) && LOOK_UP.test(event.text)) || ONLINE.test(event.text)) return { kind: 'noise', code, why: 'housekeeping' };
      return { kind: 'failure', code, component: event.component, step: 'install' };
    },
    hits: [
      '2024-05-01 10:00:00, Error                 MOUPG  CSetupManager::ExecuteTask(2630): Result = 0x80070032',
      '2024-05-01 10:00:00, Error                 MOUPG  CSetupManager::ExecuteInstallMode(739): Result = 0xC1900210',
    ],
    misses: ['2024-05-01 10:00:00, Info                  MOUPG  CInstallUI: result 0x80070032 shown'],
  }),
  defineSignature<Kinds>({
    literal: [
      'SysprepSession',
      'Sysprep_',
      'sysprep execution',
      'RunPlatformActions',
      'RemoveAllApps',
      'PushButtonReset',
      'WinReGetConfigEx',
      'CRecoveryToolAction',
      'Install Path = X:\\Sources',
      'CheckWinPEVersion',
      'InstallWindows:',
    ],
    find: /sysprep|RunPlatformActions|RemoveAllApps|PushButtonReset|WinReGetConfigEx|CRecoveryToolAction|Install Path = X:\\Sources|CheckWinPEVersion|InstallWindows:/i,
    formats: ['setupact'],
    cite: 'ITPRO-UPGCODES',
    grade: 'A',
    fact: (match) => ({
      kind: 'other-program',
      program: /sysprep|RunPlatform|RemoveAllApps/i.test(match[0])
        ? 'sysprep'
        : /PushButton|WinRe|Recovery/.test(match[0])
          ? 'Push-Button Reset'
          : 'Windows Setup (WinPE)',
    }),
    hits: [
      '2024-05-01 10:00:00, Error                 SYSPRP SysprepSession::Validate: Error in validating actions; dwRet = 0x3cf2',
      '2024-05-01 10:00:00, Info                  IBS    CheckWinPEVersion:Compatible WinPE Version 10.0.16299 sp 0.0',
    ],
    misses: ['2024-05-01 10:00:00, Info                  MOUPG  SetupHost::Initialize'],
  }),
  defineSignature<Kinds>({
    literal: ' SYSPRP ',
    find: /^/,
    formats: ['setupact'],
    cite: 'ITPRO-UPGCODES',
    grade: 'A',
    fact: (_, event) => ('component' in event && event.component === 'SYSPRP' ? { kind: 'other-program', program: 'sysprep' } : undefined),
    hits: ['2024-05-01 10:00:00, Error                 SYSPRP Exit code of RemoveAllApps thread was 0x3cf2.'],
    misses: ['2024-05-01 10:00:00, Info                  MOUPG  Looking for SYSPRP in the image'],
  }),
  defineSignature<Kinds>({
    literal: '[Exit status: FAILURE',
    find: /\[Exit status: FAILURE\((0x[0-9a-f]{8})\)\]/i,
    formats: ['setupapi-dev'],
    cite: 'ITPRO-UPGRES',
    grade: 'A',
    fact: (match) => ({ kind: 'driver-failed', by: 'setup', code: (match[1] ?? '').slice(2).toUpperCase() }),
    hits: ['<<<  Section end 2024/05/01 10:00:00.000\n<<<  [Exit status: FAILURE(0xe0000203)]'],
    misses: ['<<<  [Exit status: SUCCESS]'],
  }),
];
