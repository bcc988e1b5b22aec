// Errors that scripts and tools print: PowerShell, .NET and COM exceptions, automation (Ansible, DSC, Azure), console DISM and sfc.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// Exception from HRESULT: 0x8024401C        Error: 0x800f081f        Installer error -2145124318, resultcode 4
const LINE =
  /(?:Exception from HRESULT: ?(?=0x[0-9a-fA-F]{8})|Installer error (?=-\d{10})|(?<![A-Za-z])Error ?: ?(?=0x[0-9a-fA-F]{8})|エラー: ?(?=0x?[0-9a-fA-F]{8}|\d)|encountered an error (?=0x[0-9a-fA-F]{8})|failed with error (?:code )?(?=0x[0-9a-fA-F]{8})|encountered an error: (?=0x[0-9a-fA-F]{8})|HRESULT:? (?=0x[89][0-9a-fA-F]{7})|failure_hresult_code\W{1,5}(?=-?\d{9,10})|FAILED! => \{|[Ee]xit code (?:was |is )?'?(?=-\d{10}))/;

export default defineFormat({
  title: { en: 'Error printed by a tool or script', ja: 'ツールやスクリプトが表示したエラー' },
  line: LINE,
  event: (_, text) => {
    const draft: LineDraft = { text: text.trim(), component: 'tool', level: 'error' };
    return draft;
  },
  samples: [
    'Installer encountered an error: 0x800b0109\nThat was all.',
    'fatal: [srv1]: FAILED! => {"failed_update_count": 1, "updates": {"1": {"failure_hresult_code": 2147944003, "title": "Example (KB5000001)"}}}',
    'ERROR: KB5000001 could not be installed at this time: exit code -2145124329',
    'Exception from HRESULT: 0x8024401C\nAt line:1 char:1',
    'Error: 0x800f081f\nDISM failed. No operation was performed.',
    'MSG Install-Update Installer error -2145124318, resultcode 4',
  ],
});
