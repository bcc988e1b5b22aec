// The component store: CBS.log, its [SR] lines, dism.log, CheckSUR.log. The end marks decide, not the word "Failed" at level Info.
import { defineCodeSignature, defineSignature } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const STORE_LOGS = ['cbs', 'setupact'];

/** Codes that CBS.log prints at level Info all day on a healthy PC (SA-DISM; each also in the header under the name it prints). */
const EVERYDAY = [
  '800F0805',
  '800F080D',
  '80070216',
  '80070490',
  '80070002',
  '80070003',
  '80070001',
  '80004005',
  '80070057',
  '80070422',
  '8007000D',
  '800F0820',
  '800F0816',
];
/** Codes that mean a fault at any level: what is full, damaged or missing does not mend itself. */
const GRAVE: ReadonlyMap<
  string,
  | { readonly kind: 'resource-short'; readonly what: 'memory' | 'resources' | 'disk' }
  | { readonly kind: 'store-damaged'; readonly what: 'manifest' | 'metadata' | 'payload' | 'package' | 'store' }
  | { readonly kind: 'repair-source-absent' }
  | { readonly kind: 'restart-pending' }
> = new Map([
  ['8007000E', { kind: 'resource-short', what: 'memory' }],
  ['80070008', { kind: 'resource-short', what: 'memory' }],
  ['800705AA', { kind: 'resource-short', what: 'resources' }],
  ['80070070', { kind: 'resource-short', what: 'disk' }],
  ['800F0831', { kind: 'store-damaged', what: 'package' }],
  ['80073712', { kind: 'store-damaged', what: 'store' }],
  ['800736CC', { kind: 'store-damaged', what: 'payload' }],
  ['8007371B', { kind: 'store-damaged', what: 'store' }],
  ['800F0982', { kind: 'store-damaged', what: 'payload' }],
  ['800F0984', { kind: 'store-damaged', what: 'payload' }],
  ['800F0986', { kind: 'store-damaged', what: 'payload' }],
  ['800F081F', { kind: 'repair-source-absent' }],
  ['800F0906', { kind: 'repair-source-absent' }],
  ['800F0907', { kind: 'repair-source-absent' }],
  ['800F0954', { kind: 'repair-source-absent' }],
  ['80070BC9', { kind: 'restart-pending' }],
]);

export default [
  defineCodeSignature<Kinds>({
    codes: true,
    formats: [...STORE_LOGS, 'dism', 'checksur', 'exception-text'],
    cite: ['SA-DISM', 'SA-0831', 'SA-COMMON', 'JPW-CORRUPT'],
    grade: 'A',
    fact: (code) => {
      const grave = GRAVE.get(code);
      return grave && { ...grave, code };
    },
    hits: [
      '2024-05-01 10:00:00, Info                  CBS    Failed to load component store [HRESULT = 0x800705aa - ERROR_NO_SYSTEM_RESOURCES]',
      '2024-05-01 10:00:00, Error                 DISM   DISM Package Manager: PID=1 TID=2 Failed finalizing changes. - CDISMPackageManager::Internal_Finalize(hr:0x800f081f)',
    ],
    misses: ['2024-05-01 10:00:00, Info                  CBS    Failed to internally open package. [HRESULT = 0x800f0805 - CBS_E_INVALID_PACKAGE]'],
  }),
  defineCodeSignature<Kinds>({
    codes: true,
    formats: [...STORE_LOGS, 'dism'],
    cite: ['SA-DISM', 'JPW-CORRUPT'],
    grade: 'A',
    // At level Info only the end mark of a session counts; at level Error everything that is not everyday.
    fact: (code, event) => {
      if (code.startsWith('0') || EVERYDAY.includes(code) || GRAVE.has(code)) return undefined;
      const ended =
        /Exec: Processing complete|Session: [\w.:]{1,60} finalized\.|Doqe: Failed|Operation result: |DWLD:|DLWD:|ailure report for package|ailure will be reported for package/.test(
          event.text,
        );
      return event.level === 'error' || ended
        ? { kind: 'failure', code, component: event.component, step: event.component === 'DISM' ? undefined : 'install' }
        : undefined;
    },
    hits: [
      '2024-05-01 10:00:00, Error                 CBS    FC:   CFCAcquirerWUClient::Download(134): Result = 0x8024402C',
      '2024-05-01 10:00:00, Info                  CBS    Session: 30725000_1234: finalized. Reboot required: no [HRESULT = 0x80070005 - E_ACCESSDENIED]',
    ],
    misses: [
      '2024-05-01 10:00:00, Info                  CBS    Session: 30725000_1234 finalized. Reboot required: no [HRESULT = 0x00000000 - S_OK]',
      '2024-05-01 10:00:00, Info                  CBS    Session: 30725000_1234: finalized. [HRESULT = 0x800f0805 - CBS_E_INVALID_PACKAGE]',
      '2024-05-01 10:00:00, Info                  CBS    Failed to download fod metadata [HRESULT = 0x8024402c - Unknown Error]',
    ],
  }),
  // Two newer codes that say by their name that no content was found: for a repair, and for a feature on demand.
  defineCodeSignature<Kinds>({
    codes: true,
    formats: [...STORE_LOGS, 'dism', 'exception-text'],
    cite: ['DISM-0915', 'FOD-0950'],
    grade: 'B',
    fact: (code) => (code === '800F0915' || code === '800F0950' ? { kind: 'repair-source-absent', code } : undefined),
    hits: [
      'Error: 0x800f0915\nThe repair content could not be found anywhere.',
      '2024-05-01 10:00:00, Error                 CBS    Failed to process single phase execution. [HRESULT = 0x800f0950 - CBS_E_INVALID_WINDOWS_UPDATE_COUNT]',
    ],
    misses: ['Error: 0x800f0830\nThat was all.'],
  }),
  // An everyday code at level Error, or in an end mark, is a fault after all; CBS names it there with the phase that failed.
  defineSignature<Kinds>({
    literal: [
      'Exec: Processing complete',
      'Doqe: Failed installing driver',
      'single phase execution',
      'multi-phase execution',
      'ailure report for package',
      'ailure will be reported for package',
    ],
    find: /(Exec: Processing complete|Doqe: Failed installing driver|Failed to process (?:single|multi)[ -]phase execution|WER: (?:Generating failure report|Failure will be reported) for package).{0,300}?(?:HRESULT ?= ?|status: )0x(8[0-9a-f]{7})/i,
    formats: STORE_LOGS,
    cite: ['SA-DISM', 'SA-0002', 'SA-0831', 'SA-0490'],
    grade: 'A',
    fact: (match) => {
      const code = (match[2] ?? '').toUpperCase();
      if (match[1]?.startsWith('Doqe')) return { kind: 'driver-failed', by: 'servicing', code };
      return EVERYDAY.includes(code) ? { kind: 'failure', code, component: 'CBS', step: 'install' } : undefined;
    },
    hits: [
      'Info CBS Doqe: Failed installing driver updates [HRESULT = 0x80070002 - ERROR_FILE_NOT_FOUND]',
      '2024-05-01 10:00:00, Error                 CBS    Failed to process single phase execution. [HRESULT = 0x80070490 - ERROR_NOT_FOUND]',
      '2024-05-01 10:00:00, Info                  CBS    WER: Failure will be reported for package: Package_for_RollupFix~31bf3856ad364e35~amd64~~19041.1.2.3, status: 0x80070002, failure source: Stage, start state: Resolved, target state: Installed, client id: UpdateAgentLCU',
    ],
    misses: ['2024-05-01 10:00:00, Info                  CBS    Exec: Processing complete.  Session: 1_2 [HRESULT = 0x00000000 - S_OK]'],
  }),
  // The change of a package begins and ends by name, however it ends.
  defineSignature<Kinds>({
    literal: ['Exec: Processing started', 'Exec: Processing complete'],
    find: /Exec: Processing (?:(started)|complete)/,
    formats: ['cbs'],
    cite: ['SA-DISM', 'SA-0831'],
    grade: 'A',
    fact: (match) => (match[1] ? { kind: 'step-begun', step: 'install', open: true } : { kind: 'step-ended', step: 'install', open: false }),
    hits: [
      '2024-05-01 10:00:00, Info                  CBS    Exec: Processing started.  Client: UpdateAgentLCU, Session(Install): 31170003_303, Package: Package_for_KB5000023~1',
      '2024-05-01 10:00:00, Info                  CBS    Exec: Processing complete.  Session: 1_2, Package: Package_for_KB5000023~1 [HRESULT = 0x80070005 - E_ACCESSDENIED]',
    ],
    misses: ['2024-05-01 10:00:00, Info                  CBS    Exec: Processing of the queue'],
  }),
  // The end mark of a package. A later one shows that servicing works again, whatever stopped it before.
  defineSignature<Kinds>({
    literal: 'Exec: Processing complete',
    find: /Exec: Processing complete\..{0,300}?\[HRESULT = 0x00000000 - S_OK\]/,
    formats: ['cbs'],
    cite: ['SA-DISM', 'SA-0831'],
    grade: 'A',
    fact: (match) => ({ kind: 'package-done', item: /KB\d{6,7}/.exec(match[0])?.[0] }),
    hits: [
      '2024-05-01 10:00:00, Info                  CBS    Exec: Processing complete.  Session: 31170011_909, Package: Package_for_KB5000023~31bf3856ad364e35~amd64~~14393.6000.1.4 [HRESULT = 0x00000000 - S_OK]',
    ],
    misses: [
      '2024-05-01 10:00:00, Info                  CBS    Exec: Processing complete.  Session: 1_2, Package: Package_for_KB5000023~1 [HRESULT = 0x80070005 - E_ACCESSDENIED]',
    ],
  }),
  defineSignature<Kinds>({
    literal: ['because drivers failed', 'non-critical driver operations', 'driver operations queue'],
    find: /because drivers failed|Failed while processing non-critical driver operations|Failed .{0,80}driver operations queue/i,
    formats: STORE_LOGS,
    cite: 'SA-COMMON',
    grade: 'A',
    fact: (_, event) => ({ kind: 'driver-failed', by: 'servicing', code: /HRESULT = 0x(8[0-9a-f]{7})/i.exec(event.text)?.[1]?.toUpperCase() }),
    hits: [
      '2024-05-01 10:00:00, Info                  CBS    Failed to execute execution chain because drivers failed. [HRESULT = 0x80070490 - ERROR_NOT_FOUND]',
    ],
    misses: ['2024-05-01 10:00:00, Info                  CBS    Committing driver operations queue'],
  }),
  defineSignature<Kinds>({
    literal: [
      'Attempting to mark store corrupt',
      'Mark store corruption flag',
      'Store corruption, manifest missing',
      'Unable to repair payload file',
      'Cannot repair member file',
    ],
    find: /Attempting to mark store corrupt|Mark store corruption flag|Store corruption, manifest missing|Unable to repair payload file|\[SR\] Cannot repair member file/,
    formats: STORE_LOGS,
    cite: ['SA-0831', 'SA-DISM', 'JPW-CORRUPT'],
    grade: 'A',
    // Defender replaces the files of its own module, and sfc took them for damaged: such a line speaks of the package, not of a broken file (SA-DEFENDER).
    fact: (match, event) => {
      if (/windows-defender-management-powershell/i.test(event.text)) return { kind: 'store-damaged', what: 'package' };
      const payload = match[0].includes('payload') || match[0].includes('member');
      return { kind: 'store-damaged', what: match[0].includes('manifest') ? 'manifest' : payload ? 'payload' : 'store' };
    },
    hits: [
      "2024-05-01 10:00:00, Error                 CSI    00000032@2024/5/1:01:00:00.100 (F) Attempting to mark store corrupt with category [l:18 ml:19]'CorruptPayloadFile'[gle=0x80004005]",
    ],
    misses: ['2024-05-01 10:00:00, Info                  CBS    Ensure CBS corruption flag is clear'],
  }),
  defineSignature<Kinds>({
    literal: [
      'CSI Payload Corrupt',
      'CBS MUM Missing',
      'CBS MUM Corrupt',
      'CSI Manifest Corrupt',
      'CSI Manifest Missing',
      'CSI Payload File Missing',
      'CSI Payload File Corrupt',
      'CBS Manifest Missing',
      'CBS Catalog Missing',
    ],
    find: /^\((p|f|w|fix)\)\s{1,4}((?:CBS|CSI) (MUM|Manifest|Payload|Payload File|Catalog) (?:Corrupt|Missing)(?:\s{1,4}\(\w\))?(\s{1,4}\(Fixed\))?)/,
    formats: ['cbs', 'checksur'],
    cite: ['SA-DISM', 'JPW-CORRUPT', 'SA-CHECKSUR'],
    grade: 'A',
    // CheckSUR names a thing when it finds it and once more when it has fixed it: the second line answers for the first.
    fact: (match, event) => {
      const item = event.text.slice(match[0].length).trim().slice(0, 200);
      if (match[1] === 'fix') return { kind: 'store-repaired', item };
      if (match[4]) return undefined;
      return { kind: 'store-damaged', what: match[3]?.startsWith('Payload') ? 'payload' : 'manifest', ...(event.format === 'checksur' ? { item } : {}) };
    },
    hits: [
      '(f)\tCSI Payload File Missing\t0x00000000\tbootmgr\tx86_example_31bf3856ad364e35_6.0.6000.16386_none_0000000000000000',
      '2024-05-01 10:00:00, Info                  CBS    (p)\tCSI Payload Corrupt\t(n)\t\tamd64_example_31bf3856ad364e35_10.0.1.1_none_0000000000000000\\a.dll',
    ],
    misses: [
      '2024-05-01 10:00:00, Info                  CBS    (p)\tCSI Payload Corrupt\t(w)\t(Fixed)\tamd64_example_31bf3856ad364e35_10.0.1.1_none_0000000000000000\\a.dll',
    ],
  }),
  // What CheckSUR finds beside files: keys, marks and catalogues of the store. The fix stands in a line of its own.
  defineSignature<Kinds>({
    literal: [
      'CSI Missing ',
      'CSI Catalog ',
      'CSI Corrupt ',
      'CSI Store Directory',
      'CSI F Mark',
      'CSI C Mark',
      'CBS Registry Error',
      'CBS Watchlist',
      'CSI Inconsistent',
    ],
    find: /^\((f|fix)\)\s{1,4}((?:CBS|CSI) (?:Missing|Catalog|Corrupt|Store|F|C|Registry|Watchlist|Inconsistent) [A-Za-z]{3,20}(?: [A-Za-z]{1,20}){0,3})/,
    formats: ['checksur'],
    cite: ['SA-CHECKSUR', 'JPW-CORRUPT'],
    grade: 'A',
    fact: (match) => (match[1] === 'fix' ? { kind: 'store-repaired', item: match[2] } : { kind: 'store-damaged', what: 'metadata', item: match[2] }),
    hits: ['(f)\tCSI Missing Deployment Key\t0x00000000\ta..example_31bf3856ad364e35_6.1.7601.17514_x\tHKLM\\Components\\CanonicalData\\Deployments'],
    misses: ['(w)\tCSI Missing Deployment Key\t0x00000000\ta..example_31bf3856ad364e35_6.1.7601.17514_x'],
  }),
  // sfc of Windows 10 and 11 looks at the drivers of the system as well, and says so in words of its own.
  defineSignature<Kinds>({
    literal: ['[Pnp] Corrupt file: ', '[Pnp] Repaired file: ', '[Pnp] Failed repairing file: '],
    find: /\[Pnp\] (Corrupt|Repaired|Failed repairing) file: ([A-Za-z]:[^\r\n:]{3,200})/,
    formats: STORE_LOGS,
    cite: ['SFC-PNP', 'KB929833'],
    grade: 'B',
    fact: (match) =>
      match[1] === 'Repaired'
        ? { kind: 'store-repaired', item: match[2]?.toLowerCase() }
        : { kind: 'store-damaged', what: 'payload', item: match[2]?.toLowerCase() },
    hits: [
      '2024-05-01 10:00:00, Info                  DEPLOY [Pnp] Corrupt file: C:\\Windows\\System32\\drivers\\example.sys',
      '2024-05-01 10:00:00, Error                 DEPLOY [Pnp] Failed repairing file: C:\\Windows\\System32\\drivers\\example.sys: ',
    ],
    misses: ['2024-05-01 10:00:00, Info                  DEPLOY [Pnp] Signature of the file: C:\\Windows\\System32\\drivers\\example.sys'],
  }),
  // The summary block of DISM's check, and of CheckSUR: found against fixed.
  defineSignature<Kinds>({
    literal: ['Total Repaired Corruption:', 'All CSI corruption was fixed', 'WCP store corruptions were fixed'],
    find: /Total Repaired Corruption:\s{0,8}(\d{1,6})|All (?:CSI corruption was|WCP store corruptions were) fixed/,
    formats: ['cbs'],
    cite: ['SA-DISM', 'JPW-CORRUPT'],
    grade: 'A',
    // The number repaired says nothing without the number found: only CBS's own word that all is fixed ends the matter.
    fact: (match) => {
      if (match[1] === undefined) return { kind: 'store-repaired', step: 'install' };
      return Number(match[1]) > 0 ? { kind: 'store-repaired', repaired: Number(match[1]) } : undefined;
    },
    hits: [
      '2024-05-01 10:00:00, Info                  CBS    All CSI corruption was fixed, ensure CorruptionDetectedDuringAcr is clear',
      '2024-05-01 10:00:00, Info                  CBS    Total Repaired Corruption:\t9',
    ],
    misses: ['2024-05-01 10:00:00, Info                  CBS    Total Repaired Corruption:\t0'],
  }),
  defineSignature<Kinds>({
    literal: ['Total Detected Corruption:', 'Unavailable repair files', 'No errors detected'],
    find: /Total Detected Corruption:\s{0,8}(\d{1,6})|Unavailable repair files|^ ?(No) errors detected/,
    formats: ['cbs', 'checksur'],
    cite: ['SA-DISM', 'JPW-CORRUPT'],
    grade: 'A',
    fact: (match) => {
      if (match[2]) return { kind: 'store-whole' };
      if (match[1] === undefined) return { kind: 'store-damaged', what: 'unmended' };
      return Number(match[1]) > 0 ? { kind: 'store-damaged', what: 'store' } : { kind: 'store-whole' };
    },
    hits: [
      '2024-05-01 10:00:00, Info                  CBS    Total Detected Corruption:\t3',
      '2024-05-01 10:00:00, Info                  CBS    Total Detected Corruption:\t0',
    ],
    misses: ['2024-05-01 10:00:00, Info                  CBS    Total Detected Corruption: none'],
  }),
  defineSignature<Kinds>({
    literal: [' Total Count: ', 'Total count: '],
    find: /^(Fix )?((?:CBS|CSI) ((?:MUM|Manifest|Payload File|Catalog|Registry) (?:Corrupt|Missing)|(?:Missing|Corrupt|Store) [A-Z][a-z]{2,20}(?: [A-Z][a-z]{0,20}){0,2})) Total [Cc]ount: ([1-9]\d{0,5})/,
    formats: ['checksur'],
    cite: ['SA-DISM', 'JPW-CORRUPT', 'SA-CHECKSUR'],
    grade: 'A',
    // As many fixed as found: the same item in both lines. Fewer: what was found stands.
    fact: (match) => {
      const item = `${match[2]} ${match[4]}`;
      return match[1] ? { kind: 'store-repaired', item } : { kind: 'store-damaged', what: match[3]?.startsWith('Payload') ? 'payload' : 'manifest', item };
    },
    hits: ['Seconds executed: 264\nCBS MUM Missing Total Count: 3'],
    misses: [],
  }),
  defineSignature<Kinds>({
    literal: ['source files could not be found', 'source for package or file not found'],
    find: /source files could not be found|source for package or file not found/i,
    formats: ['dism', 'cbs', 'exception-text'],
    cite: 'SA-DISM',
    grade: 'A',
    fact: () => ({ kind: 'repair-source-absent' }),
    hits: [
      '2024-05-01 10:00:00, Error                 DISM   DISM Package Manager: PID=1 TID=2 The source files could not be found; their location must be specified using the /source option to restore the feature. - GetCbsErrorMsg',
      'Enable-WindowsOptionalFeature : The source files could not be found.\nAt line:1 char:1',
    ],
    misses: ['The source files could not be found by the compiler.\nThat was all.'],
  }),
  defineSignature<Kinds>({
    literal: ['Begin executing advanced installer', 'Failed in StartService for'],
    find: /\(F\) (?:Failed in StartService for .{0,12}"([A-Za-z0-9_.]{1,80})"|8[0-9a-fA-F]{7} \[)/,
    formats: ['cbs'],
    cite: 'SA-0922',
    grade: 'A',
    fact: (match) => ({ kind: 'advanced-installer-failed', what: match[1] }),
    hits: ['Error CSI 000000fc@2024/9/29:08:45:29.414 (F) Failed in StartService for [30]"example_service" with error code 2[gle=0x80004005]'],
    misses: ['Info CSI 000000fb Begin executing advanced installer phase 50 (0x00000032) index 0 (sequence 0)'],
  }),
  // The sentence with which sfc and DISM end on the console.
  defineSignature<Kinds>({
    literal: [
      'Windows Resource Protection',
      'Windows リソース保護',
      'Windows-Ressourcenschutz',
      '资源保护找',
      '资源保护未找到',
      'ressources Windows',
      'recursos de Windows',
      'ресурсов Windows',
    ],
    find: /(unable to fix some|一部を修復できませんでした|konnte einige|nicht reparieren|文件无法修复|但无法修复|a pas pu |no pudo |не может восстановить|не удалось восстановить)|(successfully repaired|正常に修復|erfolgreich repariert|成功修复|et les a réparés|los reparó|и успешно)|(did not find any integrity|整合性違反を検出しませんでした|keine Integrit|任何完整性冲突|aucune violation|ninguna infracción|не обнаружила нарушений)/i,
    formats: ['servicing-console'],
    cite: 'KB929833',
    grade: 'A',
    fact: (match) => (match[1] ? { kind: 'store-damaged', what: 'unmended' } : match[2] ? { kind: 'store-repaired' } : { kind: 'store-whole' }),
    hits: [
      'Windows Resource Protection found corrupt files but was unable to fix some of them.\nThat was all.',
      'Windows Resource Protection found corrupt files and successfully repaired them.\nThat was all.',
      'Windows リソース保護は、整合性違反を検出しませんでした。\n以上です。',
      'Windows 资源保护找到了损坏文件，但其中有一些文件无法修复。\n完。',
      'La protection des ressources Windows n’a trouvé aucune violation d’intégrité.\nC’est tout.',
      'Protección de recursos de Windows encontró archivos dañados y los reparó correctamente.\nEso es todo.',
      'Программа защиты ресурсов Windows не обнаружила нарушений целостности.\nЭто всё.',
      'Der Windows-Ressourcenschutz hat keine Integritätsverletzungen gefunden.\nDas war alles.',
    ],
    misses: ['Windows Resource Protection could not start the repair service.\nThat was all.'],
  }),
  defineSignature<Kinds>({
    literal: ['component store ', 'コンポーネント ストア', 'Komponentenspeicher'],
    find: /(store (?:is repairable|cannot be repaired)|ストアは修復でき(?:ます|ません)|Komponentenspeicher (?:kann (?:nicht )?repariert|ist (?:nicht )?repar))|(corruption was repaired|Komponentenspeicher wurde repariert)|(No component store corruption detected|破損は検出されませんでした|keine Komponentenspeicherbesch)/i,
    formats: ['servicing-console'],
    cite: ['SA-DISM', 'JPW-CORRUPT'],
    grade: 'A',
    fact: (match) => (match[1] ? { kind: 'store-damaged', what: 'store' } : match[2] ? { kind: 'store-repaired' } : { kind: 'store-whole' }),
    hits: [
      'The component store is repairable.\nThe operation completed successfully.',
      'No component store corruption detected.\nThat was all.',
      'コンポーネント ストアは修復できます。\n操作は正常に完了しました。',
    ],
    misses: ['Deployment Image Servicing and Management tool\nThe component store is a folder.'],
  }),
  defineSignature<Kinds>({
    literal: 'system repair pending which requires',
    find: /system repair pending which requires (?:a )?reboot/i,
    formats: ['servicing-console'],
    cite: 'KB929833',
    grade: 'A',
    fact: () => ({ kind: 'restart-pending' }),
    hits: ['There is a system repair pending which requires reboot to complete.  Restart Windows and run sfc again.\nThat was all.'],
    misses: ['Windows Resource Protection did not find any system repair pending which requires a reader.\nThat was all.'],
  }),
  // It did not even begin: a failure without a code, and none that names its cause.
  defineSignature<Kinds>({
    literal: ['Windows Resource Protection could not', ...Array.from({ length: 9 }, (_, i) => `Error: ${i + 1}`)],
    find: /Windows Resource Protection could not|^Error: (?!(?:5|112|3017|14098)(?!\d))\d{1,5}(?!\d)/i,
    formats: ['servicing-console'],
    cite: ['KB929833', 'SA-DISM'],
    grade: 'A',
    fact: () => ({ kind: 'tool-failed' }),
    hits: [
      'Windows Resource Protection could not perform the requested operation.\nThat was all.',
      'Error: 87\nThe cleanup-image option is unknown.',
      'Error: 2\nUnable to access the image.',
    ],
    misses: ['Error: 5\nAccess is denied.', 'Windows Resource Protection did not find any integrity violations.\nThat was all.'],
  }),
  // DISM prints the plain number of a Windows error where it has no code of its own.
  defineSignature<Kinds>({
    literal: ['Error: 14098', 'Error: 112', 'Error: 3017', 'Error: 5'],
    find: /^Error: (14098|112|3017|5)(?!\d)/,
    formats: ['servicing-console'],
    cite: 'WIN32METADATA',
    grade: 'A',
    fact: (match) =>
      match[1] === '5'
        ? { kind: 'failure', code: '80070005', component: 'DISM' }
        : match[1] === '14098'
          ? { kind: 'store-damaged', what: 'store', code: '80073712' }
          : match[1] === '112'
            ? { kind: 'resource-short', what: 'disk', code: '80070070' }
            : { kind: 'restart-pending', code: '80070BC9' },
    hits: ['Error: 5\nAccess is denied.', 'Error: 14098\nThe component store has been corrupted.', 'Error: 112\nThere is not enough space on the disk.'],
    misses: ['Error: 87\nThe cleanup-image option is unknown.'],
  }),
];
