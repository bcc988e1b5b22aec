// Errors that scripts and tools print: PowerShell, .NET and COM exceptions, automation (Ansible, DSC, Azure), console DISM and sfc.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// Exception from HRESULT: 0x8024401C        Error: 0x800f081f        Installer error -2145124318, resultcode 4
const LINE =
  /(?:Exception from HRESULT: ?(?=0x[0-9a-fA-F]{8})|Installer error (?=-\d{10})|(?<![A-Za-z])Error ?: ?(?=0x[0-9a-fA-F]{8})|エラー: ?(?=0x?[0-9a-fA-F]{8}|\d)|encountered an error (?=0x[0-9a-fA-F]{8})|failed with error (?:code )?(?=0x[0-9a-fA-F]{8})|encountered an error: (?=0x[0-9a-fA-F]{8})|HRESULT:? (?=0x8(?:007|024|00[BbFf]|009|019|020|0[Dd]0|004)[0-9a-fA-F]{4})|failure_hresult_code\W{1,5}(?=-?\d{9,10})|FAILED! => \{|[Ee]xit (?:code|status):? (?:was |is )?'?(?=-(?:21|20)\d{8}(?!\d)|21474\d{5}(?!\d))|^[\t ]{0,4}(?=0x8[0-9A-Fa-f]{7} \(-2\d{9}\))|failed with (?=0x8024[0-9a-fA-F]{4}(?![0-9a-fA-F]))|^Get-WU[A-Za-z]{3,24} : (?=0x8024[0-9a-fA-F]{4} )|[Uu]pdate failed with hr[:=] ?(?=(?:0x)?8[0-9a-fA-F]{7})|^HResult[\t ]{0,16}: (?=-2\d{9}(?!\d))|^Error Code: (?=8[0-9A-F]{7} \(-2\d{9}\))|^Error: (?=8[0-9A-F]{7}[\t ]{0,4}$))/;

export default defineFormat({
  title: { en: 'Error printed by a tool or script', ja: 'ツールやスクリプトが表示したエラー' },
  line: LINE,
  event: (match, text) => {
    // Ansible says FAILED of every module: of an update it names a code or counts updates
    if (match[0].startsWith('FAILED!') && !/0x8[0-9a-f]{7}|hresult|failed_update_count/i.test(text)) return undefined;
    const draft: LineDraft = { text: text.trim(), component: 'tool', level: 'error' };
    return draft;
  },
  samples: [
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
