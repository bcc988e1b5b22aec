// setupact.log and setuperr.log of Windows Setup (Panther, feature updates, sysprep, reset). Never localised.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// 2022-07-06 08:18:24, Error      [0x0f00d8] MOUPG  CSetupManager::ExecuteTask(2630): Result = 0x80070032
// ^stamp               ^level      ^event id ^module, may be missing
const LINE =
  /^[\t ]{0,12}(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d), {0,2}(Info|Warning|Error|Fatal|FatalError)[\t ]{1,40}(?:\[0x[0-9a-fA-F]{6,8}\][\t ]{1,4})?(?!CBS|CSI|DPX|DISM|\[0x[0-9a-fA-F]{6,8}\][\t ]{1,4}(?:CBS|CSI))(?:([A-Z][A-Z0-9]{1,9})[\t ]{1,8}(?=\S)|(?=\S)|$)/;

export default defineFormat({
  title: { en: 'setupact.log, setuperr.log (Windows Setup)', ja: 'setupact.log、setuperr.log (Windows セットアップ)' },
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  line: LINE,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, level, module] = match;
    const at = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
    const draft: LineDraft = {
      text: text.slice(all.length),
      ...(at === undefined ? {} : { at }),
      component: module ?? '',
      level: level === 'Info' ? 'info' : level === 'Warning' ? 'warning' : 'error',
    };
    return draft;
  },
  samples: [
    '2024-05-01 10:00:00, Error                 MOUPG  CSetupManager::ExecuteTask(2630): Result = 0x80070032',
    '2024-05-01 10:00:00, Info       [0x0601c1] IBS    InstallWindows:Install Path = X:\\Sources',
    "2024-05-01 10:00:00, Warning                      VdsPlatform::IsAvailable: Couldn't create VDS loader instance (0x80080005)",
  ],
});
