// Events of WindowsUpdateClient, BITS and the services, however they were copied; and the logs of Configuration Manager.
import { type Draft, defineCodeSignature, defineRecordSignature, defineSignature, type FieldValue, type LogEvent } from '#engine/define.ts';
import { serviceNamed } from '../service-names.ts';
import type { Kinds } from '../vocabulary.ts';
import { whyRequestFailed } from '../web-sentences.ts';

const word = (value: FieldValue | undefined): string => (value === undefined ? '' : String(value));
const HOST = /https?:\/\/([A-Za-z0-9_.-]{1,253})/i;

/** `0x80248007`, `2147954407` and `-2147012894` all stand in events. */
function readCode(text: string): string | undefined {
  const hex = /(?<![0-9A-Z{-])(?:0x)?([89CD][0-9A-F]{7})(?![0-9A-Z-])/i.exec(text);
  if (hex?.[1]) return hex[1].toUpperCase();
  const decimal = /(?<!\d)(-?\d{10})(?!\d)/.exec(text);
  const value = decimal ? Number(decimal[1]) : 0;
  return value > 0x7fffffff || value < 0 ? (value >>> 0).toString(16).toUpperCase().padStart(8, '0') : undefined;
}

/** Event numbers of Microsoft-Windows-WindowsUpdateClient: what they end (SA-ISSUES, JPW-GETLOG). */
const CLIENT: ReadonlyMap<number, { readonly step: string; readonly done: boolean }> = new Map([
  [16, { step: 'scan', done: false }],
  [19, { step: 'install', done: true }],
  [20, { step: 'install', done: false }],
  [25, { step: 'scan', done: false }],
  [26, { step: 'scan', done: true }],
  [31, { step: 'download', done: false }],
  [41, { step: 'download', done: true }],
]);

/** Agents of Configuration Manager that scan for, fetch and install updates, and what each of them does (SA-TRACKDEPLOY). */
const AGENTS: ReadonlyMap<string, 'scan' | 'download' | 'install'> = new Map([
  ['WUAHandler', 'scan'],
  ['ScanAgent', 'scan'],
  ['CAS', 'download'],
  ['ContentAccess', 'download'],
  ['ContentTransferManager', 'download'],
  ['DataTransferService', 'download'],
  ['UpdatesHandler', 'install'],
  ['UpdatesDeploymentAgent', 'install'],
]);

/** Does the record name a code, in its line or in those that follow it? */
const namesCode = (event: LogEvent): boolean => readCode(`${event.text} ${'rest' in event ? (event.rest ?? '') : ''}`) !== undefined;

/** Events of Disk and Ntfs that speak of a failing or damaged disk (SA-DISKERR, SA-EV51, NTFS55). */
const DISK_EVENTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['disk', [7, 11, 51, 153, 154]],
  ['ntfs', [55]],
]);
/** How the PC went down, by source and number (SA-REBOOTS). */
const DOWN_EVENTS: ReadonlyMap<string, 'shutdown' | 'crash'> = new Map([
  ['kernel-general 13', 'shutdown'],
  ['user32 1074', 'shutdown'],
  ['eventlog 6008', 'crash'],
  ['kernel-power 41', 'crash'],
]);

export default [
  // found in a third-party text alone
  defineRecordSignature<Kinds>({
    record: 'event',
    cite: 'IROHA-1014',
    grade: 'B',
    fact: (fields) => ofNames(word(fields['source']), Number(fields['id']), fields),
  }),
  defineRecordSignature<Kinds>({
    record: 'event',
    cite: ['SA-ISSUES', 'JPW-GETLOG', 'SA-001E', 'SA-0002', 'TN-CAPI2', 'SA-WSUSSYNC', 'WSUS-EVENTS', 'KB982018'],
    grade: 'A',
    fact: (fields) => {
      const source = word(fields['source']);
      const id = Number(fields['id']);
      const words = `${word(fields['message'])} ${Object.entries(fields)
        .filter(([name]) => name.startsWith('data.'))
        .map(([, value]) => word(value))
        .join(' ')}`;
      if (/WindowsUpdateClient|Windows Update Agent/i.test(source)) return ofClient(id, words, fields);
      if (/Bits-Client/i.test(source)) return ofBits(id, words, fields);
      if (/^Windows Server Update Services$/i.test(source)) return ofServer(words, word(fields['level']));
      if (/^ESENT$/i.test(source) && DATABASE.test(words)) return ofDatabase(words);
      // What the service manager says of the services that Windows Update needs is read among the tools.
      if (/Service Control Manager/i.test(source) && serviceNamed(words) !== undefined) return undefined;
      const installing = ofInstallers(source, id, words, fields);
      if (installing) return installing;
      if (ofNames(source, id, fields)) return undefined;
      const network = ofNetwork(source, id, fields);
      if (network) return network;
      // their other events say nothing of an update, and are no other program either
      if (/-(?:WUSA|Servicing|TaskScheduler)$|WinRE/i.test(source)) return undefined;
      return { kind: 'other-program', program: source.replace(/^Microsoft-Windows-/, '') };
    },
  }),
  defineRecordSignature<Kinds>({
    record: 'update-report',
    cite: ['WER-DXDIAG', 'ITPRO-HOW'],
    grade: 'B',
    fact: (fields) => ofReport(word(fields['p2']), word(fields['p4']), word(fields['p9'])),
  }),
  defineRecordSignature<Kinds>({
    record: 'gathered-reports',
    cite: 'WER-DXDIAG',
    grade: 'B',
    fact: (fields) => ({ kind: 'other-program', program: word(fields['tool']) }),
  }),
  defineCodeSignature<Kinds>({
    codes: true,
    formats: ['update-message', 'reporting-events'],
    cite: ['SA-ISSUES', 'SA-001E'],
    grade: 'A',
    fact: (code, event) => {
      if (code.startsWith('0') || event.level !== 'error') return undefined;
      const step = /download error|ダウンロード|Herunterladen/i.test(event.text)
        ? 'download'
        : /there were (?:some )?problems|問題が発生しました|sind Probleme/i.test(event.text)
          ? undefined
          : /install|インストール/i.test(event.text)
            ? 'install'
            : /download|BITS stopped/i.test(event.text)
              ? 'download'
              : 'scan';
      return { kind: 'failure', code, step, host: HOST.exec(event.text)?.[1]?.toLowerCase() };
    },
    hits: ['Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001).\nThat was all.'],
    misses: ['BITS started the Example transfer job that is associated with the https://example.com/a.cab URL.'],
  }),
  // The same sentence without its event.
  defineSignature<Kinds>({
    literal: 'SUS20ClientDataStore: ',
    find: /SUS20ClientDataStore: /i,
    formats: ['', 'event-list', 'update-message'],
    cite: 'KB982018',
    grade: 'A',
    fact: (_, event) => ofDatabase(event.text),
    hits: [
      'wuaueng.dll (936) SUS20ClientDataStore: Unable to read the header of logfile C:\\Windows\\SoftwareDistribution\\DataStore\\Logs\\edb.log. Error -546.',
    ],
    misses: ['wuaueng.dll (1180) SUS20ClientDataStore: The database engine started a new instance (0).'],
  }),
  // The screen at start-up while Windows takes back what it could not finish. It names neither update nor code.
  defineSignature<Kinds>({
    literal: ['t complete the updates', 'Failure configuring Windows updates'],
    find: /We couldn['’]t complete the updates|Failure configuring Windows updates/,
    formats: ['update-message'],
    cite: 'SA-STUCKBOOT',
    grade: 'A',
    fact: () => ({ kind: 'call-failed', step: 'install' }),
    hits: ["We couldn't complete the updates\nUndoing changes\nDon't turn off your computer", 'Failure configuring Windows updates\nReverting changes'],
    misses: ['Configuring Windows updates\n35% complete', 'Failure configuring the printer\nIn spite of Windows updates'],
  }),
  defineSignature<Kinds>({
    literal: '更新プログラムの構成に失敗しました',
    find: /Windows 更新プログラムの構成に失敗しました/,
    formats: ['update-message'],
    cite: 'JA-REVERT',
    grade: 'B',
    fact: () => ({ kind: 'call-failed', step: 'install' }),
    hits: ['Windows 更新プログラムの構成に失敗しました。変更を元に戻しています。'],
    misses: ['Windows 更新プログラムを構成しています\n35% 完了'],
  }),
  defineCodeSignature<Kinds>({
    codes: true,
    formats: ['sccm', 'sccm-plain', 'update-exe', 'exception-text'],
    cite: ['SA-SCAN', 'SA-COMMON'],
    grade: 'A',
    fact: (code, event) => {
      if (code.startsWith('0') || (event.level === 'info' && !/fail|error/i.test(event.text)) || event.component === 'AppEnforce') return undefined;
      return {
        kind: 'failure',
        code,
        component: event.component,
        step: /scan|search/i.test(event.text) ? 'scan' : /install/i.test(event.text) ? 'install' : undefined,
      };
    },
    hits: [
      '<![LOG[Scan failed with error = 0x80244022.]LOG]!><time="08:51:08.954-570" date="08-01-2013" component="WUAHandler" context="" type="3" thread="2308" file="cwuahandler.cpp:3520">',
    ],
    misses: [
      '<![LOG[Async searching of updates using WUAgent started.]LOG]!><time="08:51:08.954-570" date="08-01-2013" component="WUAHandler" context="" type="1" thread="2308" file="cwuahandler.cpp:3520">',
    ],
  }),
  // The same sentences without a code: what failed is known, why is not.
  defineSignature<Kinds>({
    literal: ['Unable to Connect: Windows is unable', 'Installation Failure: ', 'Windows failed to install', 'Windows failed to download'],
    find: /^(?:(Unable to Connect: Windows is unable)|Installation Failure: |Windows failed to (install|download))/,
    formats: ['update-message'],
    cite: ['SA-ISSUES', 'SA-001E'],
    grade: 'A',
    fact: (match, event) =>
      namesCode(event) ? undefined : { kind: 'call-failed', step: match[1] ? 'scan' : (match[2] ?? 'install'), item: itemOf(event.text) },
    hits: [
      'Unable to Connect: Windows is unable to connect to the automatic updates service and therefore cannot download and install updates.\nThat was all.',
    ],
    misses: ['Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000001).\nThat was all.'],
  }),
  defineSignature<Kinds>({
    literal: '_FAILED]',
    find: /^\[AGENT_(?:(DETECTION)|(DOWNLOAD)|INSTALL)[A-Z_]{0,40}_FAILED\]/,
    formats: ['reporting-events'],
    cite: 'JPM-REPORTING',
    grade: 'A',
    fact: (match, event) => (namesCode(event) ? undefined : { kind: 'call-failed', step: match[1] ? 'scan' : match[2] ? 'download' : 'install' }),
    hits: [
      '{11111111-2222-4333-8444-555555555555}\t2024-01-09 03:00:00:484-0400\t1\t182 [AGENT_INSTALLING_FAILED]\t101\t{11111111-2222-4333-8444-666666666666}\t201\t0\tUpdateOrchestrator\tFailure\tContent Install\tInstallation Failure.',
    ],
    misses: [
      '{11111111-2222-4333-8444-555555555555}\t2024-01-09 03:00:00:484-0400\t1\t182 [AGENT_INSTALLING_FAILED]\t101\t{11111111-2222-4333-8444-666666666666}\t201\t80073712\tUpdateOrchestrator\tFailure\tContent Install\tInstallation Failure.',
    ],
  }),
  // What the agents of updates mark as an error (type 3), or say in these words, where they name no code.
  defineSignature<Kinds>({
    literal: ['type="3"', 'download failed', 'installation failed'],
    find: /./,
    formats: ['sccm', 'sccm-plain'],
    cite: ['SA-SCAN', 'SA-TRACKDEPLOY'],
    grade: 'A',
    fact: (_, event) => {
      const component = 'component' in event ? (event.component ?? '') : '';
      const step = AGENTS.get(component);
      return step === undefined || namesCode(event) ? undefined : { kind: 'call-failed', step };
    },
    hits: [
      '<![LOG[Content not found on any DP]LOG]!><time="08:51:09.954-570" date="08-01-2023" component="CAS" context="" type="3" thread="2308" file="x.cpp:1">',
      'Update (Site_X/SUM_Y) Name (Example) ArticleID (5000001) download failed\tUpdatesDeploymentAgent\t1/9/2024 3:00:00 AM\t5976 (0x1758)',
    ],
    misses: [
      '<![LOG[CTM job {A} suspended]LOG]!><time="08:51:08.954-570" date="08-01-2023" component="ContentTransferManager" context="" type="1" thread="2308" file="x.cpp:1">',
      '<![LOG[Package not found]LOG]!><time="08:51:08.954-570" date="08-01-2023" component="AppEnforce" context="" type="3" thread="2308" file="x.cpp:1">',
    ],
  }),
  defineSignature<Kinds>({
    literal: ['Successfully completed scan', 'Async searching completed'],
    find: /Successfully completed scan/,
    formats: ['sccm', 'sccm-plain'],
    cite: 'SA-SCAN',
    grade: 'A',
    fact: () => ({ kind: 'step-done', step: 'scan' }),
    hits: ['Successfully completed scan.     WUAHandler'],
    misses: ['Async searching of updates using WUAgent started.     WUAHandler'],
  }),
  defineSignature<Kinds>({
    literal: ['component="AppEnforce"', 'component="AppDiscovery"', 'component="execmgr"', 'component="IntuneManagementExtension"'],
    find: /./,
    formats: ['sccm'],
    cite: 'SA-SCAN',
    grade: 'A',
    fact: (_, event) =>
      'component' in event && ['AppEnforce', 'AppDiscovery', 'execmgr', 'IntuneManagementExtension'].includes(event.component ?? '')
        ? { kind: 'other-program', program: event.component?.startsWith('Intune') ? 'Intune' : 'Configuration Manager' }
        : undefined,
    hits: [
      '<![LOG[[Win32App] Failed to download the content]LOG]!><time="08:51:08.954" date="08-01-2023" component="IntuneManagementExtension" context="" type="3" thread="12" file="">',
      '<![LOG[Starting Install enforcement for App DT]LOG]!><time="08:51:08.954-570" date="08-01-2013" component="AppEnforce" context="" type="1" thread="2308" file="appprovider.cpp:1">',
    ],
    misses: [],
  }),
];

const itemOf = (words: string): string | undefined => /\bKB\d{6,7}\b/.exec(words)?.[0];

function ofClient(id: number, words: string, fields: Readonly<Record<string, FieldValue>>): Draft<Kinds> | undefined {
  const known = CLIENT.get(id);
  const code = readCode(word(fields['data.errorcode']) || word(fields['message']));
  const item = itemOf(words);
  if (known?.done) return { kind: 'step-done', step: known.step, ...(item ? { item } : {}) };
  // a failure that names no code, or whose code was cut off, is one all the same
  if (code === undefined)
    return known && TROUBLED.test(word(fields['level'])) ? { kind: 'call-failed', step: known.step, ...(item ? { item } : {}) } : undefined;
  return { kind: 'failure', code, step: known?.step ?? 'install', ...(item ? { item } : {}) };
}

/** Levels as the viewer of each language and the XML of the later logs spell them. */
const TROUBLED = /^(?:[23]|Error|Warning|エラー|警告|Fehler|Warnung|Erreur|Avertissement)$/i;

/** A WSUS server speaks of its own synchronizations and services: a fault on the way to every client, if no client's own. */
function ofServer(words: string, level: string): Draft<Kinds> | undefined {
  if (!TROUBLED.test(level) && !/is not working|failed|failing/i.test(words)) return undefined;
  return whyRequestFailed(words) ?? { kind: 'call-failed', step: 'detect', item: 'WSUS' };
}

/** Steps as the reports spell them. */
const REPORTED: ReadonlyMap<string, string> = new Map([
  ['scan', 'scan'],
  ['download', 'download'],
  ['install', 'install'],
]);

/** The Store updates apps through the same client: its reports are about them. */
function ofReport(p2: string, p4: string, p9: string): Draft<Kinds> | undefined {
  const code = readCode(p2);
  if (code === undefined || /^\{?855E8A7C/i.test(p9)) return undefined;
  return { kind: 'failure', code, step: REPORTED.get(p4.toLowerCase()) };
}

/** Sources beside the client that speak of an installation, and what their events mean there. */
/** The database of the update agent has a name of its own; the engine below it reports for many programs. */
const DATABASE = /SUS20ClientDataStore/i;

/** `Error -546.` and `with error -1018 (0xfffffc06)`: the agent prints the same number behind C800 (KB982018). */
function ofDatabase(words: string): Draft<Kinds> | undefined {
  const number = Number(/(?<![\d-])-(\d{3,4})(?!\d)/.exec(words)?.[1] ?? 0);
  return number === 0 ? undefined : { kind: 'failure', code: `C800${number.toString(16).padStart(4, '0')}`.toUpperCase(), step: 'scan' };
}

function ofInstallers(source: string, id: number, words: string, fields: Readonly<Record<string, FieldValue>>): Draft<Kinds> | undefined {
  const code = readCode(words);
  const item = itemOf(words);
  const named = item ? { item } : {};
  // The Setup log of components, and the stand-alone installer (SA-0490).
  if (/Windows-Servicing$/i.test(source) && id === 3) return code ? { kind: 'failure', code, step: 'install', ...named } : undefined;
  if (/Windows-Servicing$/i.test(source) && id === 2) return { kind: 'step-done', step: 'install', ...named };
  if (/Windows-WUSA$/i.test(source) && id === 3) return code ? { kind: 'failure', code, step: 'install', ...named } : undefined;
  if (/Windows Error Reporting$/i.test(source) && /WindowsUpdateFailure/.test(words)) {
    const printed = new Map([...word(fields['message']).matchAll(/(?:^|\s)P(\d{1,2}): {0,4}(\S{1,80})/g)].map(([, number, value]) => [number, value]));
    const parameter = (n: string) => word(fields[`data.p${n}`]) || (printed.get(n) ?? '');
    return ofReport(parameter('2'), parameter('4'), parameter('9'));
  }
  if (/TaskScheduler$/i.test(source) && id === 146)
    return { kind: 'task-broken', task: word(fields['data.taskname']) || /"(\\[^"]{1,200})"/.exec(words)?.[1], ...(code ? { code } : {}) };
  if (id === 4502 && /WinRE/i.test(source + words)) {
    const phase = Number(word(fields['data.errorphase']) || /ErrorPhase\D{0,12}(\d)/i.exec(words)?.[1]);
    return { kind: 'recovery-not-updated', ...(phase > 0 ? { phase } : {}) };
  }
  // The system log around it: what the disk, the memory and the power did.
  const short = source.replace(/^Microsoft-Windows-/i, '').toLowerCase();
  if (DISK_EVENTS.get(short)?.includes(id)) return { kind: 'disk-error', event: id, source: short };
  if (short === 'resource-exhaustion-detector' && id === 2004) return { kind: 'memory-low' };
  const how = DOWN_EVENTS.get(`${short} ${id}`);
  return how && { kind: 'went-down', how };
}

/** Where updates come from (SA-ISSUES). */
const UPDATE_HOST = /(?:^|\.)(?:windowsupdate\.com|update\.microsoft\.com|windowsupdate\.microsoft\.com|delivery\.mp\.microsoft\.com)$/i;
const NAME = /(?<![A-Za-z0-9_.-])[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,8}(?![A-Za-z0-9_-])/g;

/** What the name client says of an update server. Of all other names it says nothing of an update. */
function ofNames(source: string, id: number, fields: Readonly<Record<string, FieldValue>>): Draft<Kinds> | undefined {
  if (!/DNS-Client$|^Dnscache$/i.test(source) || id !== 1014) return undefined;
  const said =
    word(fields['data.queryname']) ||
    word(fields['message'])
      .match(NAME)
      ?.find((name) => UPDATE_HOST.test(name)) ||
    '';
  return UPDATE_HOST.test(said) ? { kind: 'lookup-failed', outcome: 'unanswered', host: said.toLowerCase() } : undefined;
}

/** What the check of certificates (TN-CAPI2) says of an update server. */
function ofNetwork(source: string, id: number, fields: Readonly<Record<string, FieldValue>>): Draft<Kinds> | undefined {
  if (/-CAPI2$/i.test(source) && (id === 11 || id === 30)) {
    const code = /^8[0-9A-F]{7}$/i.exec(word(fields['data.result.value']))?.[0]?.toUpperCase();
    const host = (word(fields['data.ssladditionalpolicyinfo.servername']) || word(fields['data.certificate.subjectname'])).replace(/^\*\./, '').toLowerCase();
    return code !== undefined && UPDATE_HOST.test(host) ? { kind: 'failure', code, component: 'CAPI2', host } : undefined;
  }
  // what the check had to fetch: lists of trusted and distrusted certificates lie on the hosts of updates
  if (/-CAPI2$/i.test(source) && id === 53) {
    const value = /^[0-9A-F]{1,8}$/i.exec(word(fields['data.result.value']))?.[0] ?? '0';
    const number = Number.parseInt(value, 16);
    const host = HOST.exec(word(fields['data.url']))?.[1]?.toLowerCase() ?? '';
    if (number === 0 || !UPDATE_HOST.test(host)) return undefined;
    return { kind: 'failure', code: (number > 0xffff ? value : `8007${value.padStart(4, '0')}`).toUpperCase(), component: 'CAPI2', host };
  }
  return undefined;
}

function ofBits(id: number, words: string, fields: Readonly<Record<string, FieldValue>>): Draft<Kinds> | undefined {
  const code = readCode(word(fields['data.hr']) || word(fields['message']));
  if (id !== 61 || code === undefined) return undefined;
  return { kind: 'failure', code, component: 'BITS', step: 'download', host: HOST.exec(words)?.[1]?.toLowerCase() };
}
