// %windir%\Logs\CBS\CBS.log (Vista and later), its [SR] extract, and CBS lines inside other servicing logs. Never localised.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// 2023-11-11 11:26:35, Info                  CBS    Failed to download … [HRESULT = 0x8024402c - Unknown Error]
// ^date      ^time     ^level                ^module                          Quotes lose the stamp, wrapped pastes everything but the module.
const LINE =
  /^[\t ]{0,12}(?:(?:(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d), {0,2})?(Info|Warning|Error|Fatal)[\t ]{1,24}(?:\[0x[0-9a-fA-F]{6,8}\][\t ]{1,4})?(CBS|CSI|DPX|CSIPERF|WER|SQM|TI)(?=[\t ]|$)|(DPX|CBS|CSI)[\t ]{2,8}(?=\S)|(?=\[SR\] (?:Cannot|Could not|Repair|Verif|Begin))|(?=Total (?:Detected|Repaired) Corruption:)|(?=\(p\)[\t ]{1,4}(?:CSI|CBS) )|(?=Operation result: 0x)|(?=Repair failed: Missing))/;

export default defineFormat({
  title: { en: 'CBS.log, the component store (Vista and later)', ja: 'CBS.log (コンポーネント ストア、Vista 以降)' },
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  line: LINE,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, level, module, bare] = match;
    const at = year ? localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)) : undefined;
    const draft: LineDraft = {
      text: text.slice(all.length).trimStart(),
      ...(at === undefined ? {} : { at }),
      component: module ?? bare ?? '',
      level: level === 'Error' || level === 'Fatal' ? 'error' : level === 'Warning' ? 'warning' : 'info',
    };
    return draft;
  },
  samples: [
    "[SR] Cannot repair member file [l:10]'example.dll' of Microsoft-Windows-Example, version 10.0.19041.1 in the store, hash mismatch",
    'Operation result: 0x800f081f\nLast Successful Step: CSI store detection completes.\nTotal Detected Corruption:\t1',
    '2024-05-01 10:00:00, Info                  CBS    Exec: Processing complete.  Session: 31100000_1, Package: Package_for_KB5000001~31bf3856ad364e35~amd64~~10.0.1.1 [HRESULT = 0x800f0831 - CBS_E_STORE_CORRUPTION]',
    "2024-05-01 10:00:00, Error                 CSI    00000032@2024/5/1:01:00:00.100 (F) Attempting to mark store corrupt with category [l:18 ml:19]'CorruptPayloadFile'[gle=0x80004005]",
    "Error CBS Failed to resolve package 'Package_1_for_KB5000001~31bf3856ad364e35~amd64~~6.3.1.4' [HRESULT = 0x800f0831 - CBS_E_STORE_CORRUPTION]",
    '2024-05-01 10:00:00, Info                  CSI    0000000d [SR] Verify complete',
    '2024-05-01 10:00:00, Error      [0x018003] CSI    00000c71 (F) Failed execution of queue item Installer: Example with HRESULT 80070002.',
  ],
});
