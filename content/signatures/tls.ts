// TLS, certificates and the clock: lines that tell a refused handshake from a cut line, and an old agent from a bad network.
import { defineCodeSignature, defineRecordSignature, defineSignature, type FieldValue, localMs } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const CLASSIC = ['wu-log-2005', 'wu-log-unstamped'];
const ETW = 'wu-log-etw';

/** Microsoft ended its SHA-1 endpoints in late July 2020 (KB4569557). */
const SHA1_END = localMs(2020, 8, 1, 0, 0, 0, 0) ?? 0;
/** Agents of this generation, and rollups after them, still connect on Windows 7 (LU-149). */
const NEEDED = [7, 6, 7601];

/** A log cannot be older than what writes it: agent 5.4 is of 2004, the first preview of Windows 10 of 2014. Nor does anybody read this in 2060. */
const FIRST_YEAR: ReadonlyMap<string, number> = new Map([
  ['wu-log-2005', 2004],
  [ETW, 2014],
]);
const LAST_YEAR = 2060;
const NEVER_SET = 1980;

const isOld = (build: string): boolean => {
  const parts = build.split('.').map(Number);
  for (const [i, needed] of NEEDED.entries()) if ((parts[i] ?? 0) !== needed) return (parts[i] ?? 0) < needed;
  return false;
};

/** Year in which a build of Windows 10 or 11 came out (WRH-RELEASE); previews were out for some months before. */
const BUILD_YEAR: readonly (readonly [build: number, year: number])[] = [
  [26100, 2024],
  [22621, 2022],
  [20348, 2021],
  [19041, 2020],
  [18362, 2019],
  [17134, 2018],
  [15063, 2017],
  [14393, 2016],
];

/** Agents that came with Windows 7, its service pack or its rollups, and with no other Windows (LU-149, SA-WUA). */
const ONLY_SEVEN = /^7\.(?:3\.7600|5\.7601|6\.7601)\./;

const yearOf = (ms: number): number => Math.floor(ms / 31_556_952_000) + 1970;
const word = (value: FieldValue | undefined): string => (value === undefined ? '' : String(value));

export default [
  // The service locator is asked over https only: cut at the second try as well means that TLS itself is not accepted.
  defineSignature<Kinds>({
    literal: 'Library download error',
    find: /\[(80072EFE|80072EFF|80072F7D)\] Library download error\. Will retry\. Retry Counter: ?([1-9])/i,
    formats: [ETW],
    cite: ['SA-EFE', 'SA-A000'],
    grade: 'A',
    fact: (match) => ({ kind: 'secure-request-cut', code: (match[1] ?? '').toUpperCase(), tries: Number(match[2]) + 1 }),
    hits: ['2024/06/13 19:17:44.4838752 26844 24128 Misc            *FAILED* [80072EFE] Library download error. Will retry. Retry Counter:1'],
    misses: [
      '2024/06/13 19:17:44.4838752 26844 24128 Misc            *FAILED* [80072EFE] Library download error. Will retry. Retry Counter:0',
      '2024/06/13 19:17:44.4838752 26844 24128 Misc            *FAILED* [80072EE2] Library download error. Will retry. Retry Counter:1',
    ],
  }),
  defineSignature<Kinds>({
    literal: ['Logging initialized (build: ', 'Client version: Core: '],
    find: /(?:Logging initialized \(build: |Client version: Core: )(\d{1,2}\.\d{1,2}\.\d{1,5}\.\d{1,5})/,
    formats: CLASSIC,
    cite: ['KB902093', 'W32-WUAVER', 'LU-149'],
    grade: 'A',
    fact: (match, event) => {
      const at = 'at' in event ? event.at : undefined;
      const build = match[1] ?? '';
      return { kind: 'agent-build', build, old: isOld(build), seven: ONLY_SEVEN.test(build), ...(at === undefined ? {} : { late: at >= SHA1_END }) };
    },
    hits: [
      '2021-05-03\t08:15:20:118\t 968\tf58\tMisc\t===========  Logging initialized (build: 7.6.7600.256, tz: +0900)  ===========',
      '2021-05-03\t08:15:21:204\t 968\tf58\tSetup\tClient version: Core: 7.6.7600.256  Aux: 7.6.7600.256',
    ],
    misses: ['2021-05-03\t08:15:21:204\t 968\tf58\tSetup\tClient version unknown'],
  }),
  // XP to 8.1 name the address: over https a cut is a matter of TLS before it is one of the line.
  defineSignature<Kinds>({
    literal: 'SendRequestUsingProxy failed for',
    find: /SendRequestUsingProxy failed for <https:\/\/([A-Za-z0-9_.-]{1,253})[^\s>]{0,400} ?>[.:]? ?error 0x(80072efe|80072eff|80072f7d)/i,
    formats: CLASSIC,
    cite: ['KB902093', 'SA-A000'],
    grade: 'A',
    fact: (match) => ({ kind: 'secure-request-cut', code: (match[2] ?? '').toUpperCase(), host: match[1]?.toLowerCase(), tries: 1 }),
    hits: [
      '2021-05-03\t08:15:22:204\t 968\ta14\tMisc\tWARNING: WinHttp: SendRequestUsingProxy failed for <https://fe2.update.example.com/v9/wuident.cab>. error 0x80072efe',
    ],
    misses: [
      '2021-05-03\t08:15:22:204\t 968\ta14\tMisc\tWARNING: WinHttp: SendRequestUsingProxy failed for <http://update.example.com/v9/wuident.cab>. error 0x80072efe',
    ],
  }),
  defineSignature<Kinds>({
    literal: 'are not trusted: Error',
    find: /are not trusted: Error 0x(800b0109|800b010a|80096004|800b0100|80092004)/i,
    formats: CLASSIC,
    cite: 'WRH-2008SP2',
    grade: 'A',
    fact: (match) => ({ kind: 'signature-refused', code: (match[1] ?? '').toUpperCase() }),
    hits: [
      '2019-11-14\t16:33:23:046\t 980\t3d4\tMisc\tWARNING: Digital Signatures on file C:\\Windows\\SoftwareDistribution\\Download\\example are not trusted: Error 0x800b0109',
    ],
    misses: [
      '2019-11-14\t16:33:23:046\t 980\t3d4\tMisc\tWARNING: Digital Signatures on file C:\\Windows\\SoftwareDistribution\\Download\\example are not trusted: Error 0x80096010',
    ],
  }),
  // A build writes no log before it exists: a year of grace, since previews came earlier.
  defineSignature<Kinds>({
    literal: ['&WUA=10.0.', 'WU client version 10.0.', 'OS Version = 10.0.'],
    find: /(?:&WUA=|WU client version |OS Version = )10\.0\.(\d{5})/,
    formats: [ETW],
    cite: 'WRH-RELEASE',
    grade: 'A',
    fact: (match, event) => {
      const at = 'at' in event ? event.at : undefined;
      const known = BUILD_YEAR.find(([build]) => Number(match[1]) >= build);
      if (at === undefined || known === undefined) return undefined;
      const year = yearOf(at);
      return year >= NEVER_SET && year < known[1] - 1 ? { kind: 'clock-early', year, build: `10.0.${match[1]}` } : undefined;
    },
    hits: [
      '2016/01/01 00:03:12.1234567 4352  9628  SLS             Making request with URL HTTPS://sls.update.microsoft.com/SLS/x64/10.0.19045.1/0?CH=1&WUA=10.0.19045.1 and send SLS events.',
    ],
    misses: [
      '2021/05/01 00:03:12.1234567 4352  9628  SLS             Making request with URL HTTPS://sls.update.microsoft.com/SLS/x64/10.0.19045.1/0?CH=1&WUA=10.0.19045.1 and send SLS events.',
    ],
  }),
  // The setup part of the agent replaces the agent's own files (KB902093); this is where that ends.
  defineSignature<Kinds>({
    literal: 'InstallUpdatedBinaries failed',
    find: /InstallUpdatedBinaries failed with error (?:0x)?([0-9a-f]{8})/i,
    formats: [...CLASSIC, 'exception-text'],
    cite: ['KB902093', 'W32-WUAUPD'],
    grade: 'B',
    fact: (match) => ({ kind: 'self-update-failed', code: (match[1] ?? '').toUpperCase(), step: 'self-update' }),
    hits: ['2005-06-02\t18:06:46:593\t 992\t158\tSetup\tFATAL: InstallUpdatedBinaries failed with error 0x80070005'],
    misses: ['2005-06-02\t18:06:46:593\t 992\t158\tSetup\tInstallUpdatedBinaries succeeded'],
  }),
  defineCodeSignature<Kinds>({
    codes: true,
    formats: ['wu-log-2005', ETW],
    cite: 'SA-F8F',
    grade: 'A',
    fact: (code, event) => {
      const first = FIRST_YEAR.get(event.format ?? '');
      if (!['80072F8F', '80072F05', '800B0101'].includes(code) || first === undefined || event.at === undefined) return undefined;
      const year = yearOf(event.at);
      return year >= NEVER_SET && (year < first || year > LAST_YEAR) ? { kind: 'clock-impossible', code, year } : undefined;
    },
    hits: [
      '2009/01/01 00:03:12.1234567 4352  9628  Misc            *FAILED* [80072F8F] Send request',
      '2002-01-01\t00:03:12:421\t 948\t3c4\tMisc\tWARNING: Send failed with hr = 80072f8f.',
    ],
    misses: [
      '2024/05/01 10:00:00.1234567 4352  9628  Misc            *FAILED* [80072F8F] Send request',
      '2009/01/01 00:03:12.1234567 4352  9628  Misc            *FAILED* [80072EE2] Send request',
    ],
  }),
  // Events of Schannel belong to any program: beside a failure of the update they say how its TLS may have ended.
  defineRecordSignature<Kinds>({
    record: 'event',
    cite: 'W32-TLSALERTS',
    grade: 'A',
    fact: (fields) => {
      if (!/^(?:Microsoft-Windows-)?Schannel$/i.test(word(fields['source']))) return undefined;
      const alert =
        /^\d{1,3}$/.exec(word(fields['data.alertdesc']))?.[0] ?? /(?:alert code is|コードは)\D{0,4}(\d{1,3})(?!\d)/i.exec(word(fields['message']))?.[1];
      return { kind: 'schannel-event', event: Number(fields['id']), ...(alert === undefined ? {} : { alert: Number(alert) }) };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'agent',
    cite: ['W32-WUAVER', 'LU-149'],
    grade: 'A',
    fact: (fields) => {
      const build = word(fields['build']);
      return { kind: 'agent-build', build, old: isOld(build), seven: ONLY_SEVEN.test(build) };
    },
  }),
];
