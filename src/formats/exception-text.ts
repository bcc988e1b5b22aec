// Errors that scripts and tools print: PowerShell, .NET and COM exceptions, automation (Ansible, DSC, Azure), console DISM and sfc.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// Exception from HRESULT: 0x8024401C        Error: 0x800f081f        Installer error -2145124318, resultcode 4
const LINE =
  /(?:^(?:Enable-WindowsOptionalFeature|Add-WindowsCapability|Add-WindowsPackage|Install-WindowsFeature|Repair-WindowsImage) : (?=\S)|(?=0x8[0-9a-f]{7} \(-2\d{9} [A-Z_]{5,60}\))|Exception from HRESULT: ?(?=0x[0-9a-fA-F]{8})|Installer error (?=-\d{10})|(?<![A-Za-z])Error ?: ?(?=0x[0-9a-fA-F]{8})|(?<![A-Za-zÀ-ÿ])(?:Erreur|Fehler|Errore|Erro|Błąd|Fel|Fout|Hata|Chyba|Ошибка|错误|錯誤|오류) ?[:：] ?(?=0x[0-9a-fA-F]{8})|command FAILED: (?=0x[0-9a-fA-F]{8} )|with error code: \((?=0x[0-9a-fA-F]{8}\))|エラー: ?(?=0x?[0-9a-fA-F]{8}|\d)|encountered an error (?=0x[0-9a-fA-F]{8})|failed with error (?:code )?(?=0x[0-9a-fA-F]{8})|encountered an error: (?=0x[0-9a-fA-F]{8})|HRESULT:? (?=0x8(?:007|024|00[BbFf]|009|019|020|0[Dd]0|004)[0-9a-fA-F]{4})|failure_hresult_code\W{1,5}(?=-?\d{9,10})|FAILED! => \{|[Ee]xit (?:code|status):? (?:was |is )?'?(?=-(?:21|20)\d{8}(?!\d)|21474\d{5}(?!\d))|^[\t ]{0,4}(?=0x8[0-9A-Fa-f]{7} \(-2\d{9}\))|failed with (?=0x8024[0-9a-fA-F]{4}(?![0-9a-fA-F]))|^Get-WU[A-Za-z]{3,24} : (?=0x8024[0-9a-fA-F]{4} )|[Uu]pdate failed with hr[:=] ?(?=(?:0x)?8[0-9a-fA-F]{7})|^HResult[\t ]{0,16}: (?=-2\d{9}(?!\d))|^Error Code: (?=8[0-9A-F]{7} \(-2\d{9}\))|^Error: (?=8[0-9A-F]{7}[\t ]{0,4}$))/;

export default defineFormat({
  title: { en: 'Error printed by a tool or script', ja: 'ツールやスクリプトが表示したエラー' },
  line: LINE,
  event: (match, text) => {
    // SetupDiag quotes the error of setup in elements of its own
    if (/^[\t ]{0,8}<Failure(?:Data|Details)>/.test(text)) return undefined;
    // Ansible says FAILED of every module: of an update it names a code or counts updates
    if (match[0].startsWith('FAILED!') && !/0x8[0-9a-f]{7}|hresult|failed_update_count/i.test(text)) return undefined;
    const draft: LineDraft = { text: text.trim(), component: 'tool', level: 'error' };
    return draft;
  },
  samples: [
    'Enable-WindowsOptionalFeature : The source files could not be found.\nAt line:1 char:1',
    'A certificate chain processed, but terminated in a root certificate which is not trusted. 0x800b0109 (-2146762487 CERT_E_UNTRUSTEDROOT)\nThat was all.',
    'Erreur : 0x800f081f\nImpossible de trouver les fichiers sources.',
    'Ошибка: 0x800f081f\nНе удалось найти исходные файлы.',
    'Add-WindowsCapability : Add-WindowsCapability failed. Error code = 0x800f0954\nAt line:1 char:1',
    'CertUtil: -URLCache command FAILED: 0x80072ee7 (WinHttp: 12007 ERROR_WINHTTP_NAME_NOT_RESOLVED)\nCertUtil: The server name or address could not be resolved',
    'Final Result: Installation failed with error code: (0x80070643), "Fatal error during installation. " (Elapsed time: 0 00:01:04).\nThat was all.',
    'Error Code: 80070490 (-2147023728): Unknown error\nThat was all.',
    '0x80244018 (-2145107944): HTTP 403\nThat was all.',
    'ResultCode  : 4\nHResult     : -2145116147',
    'Installer encountered an error: 0x800b0109\nThat was all.',
    'fatal: [srv1]: FAILED! => {"failed_update_count": 1, "updates": {"1": {"failure_hresult_code": 2147944003, "title": "Example (KB5000001)"}}}',
    'ERROR: KB5000001 could not be installed at this time: exit code -2145124329',
    'ERROR: Signature Update failed with hr=80070652\nThat was all.',
    '"message": "Windows update API failed with 0x8024402C error while searching"\nThat was all.',
    'Get-WUInstall : 0x8024402c The proxy server or target server name cannot be resolved.\nThat was all.',
    'Exception from HRESULT: 0x8024401C\nAt line:1 char:1',
    'Error: 0x800f081f\nDISM failed. No operation was performed.',
    'MSG Install-Update Installer error -2145124318, resultcode 4',
  ],
});
