// %windir%\Logs\DISM\dism.log (7 and later). Never localised.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// The imaging library writes traces of its own between them, without a level: [7560.9068] [0x8007007b] FIOReadFileIntoBuffer:(1454): …
// 2023-07-05 21:36:53, Error                 DISM   DISM Package Manager: PID=2128 TID=7876 Failed finalizing changes. - CDISMPackageManager::Internal_Finalize(hr:0x800f081f)
const LINE =
  /^[\t ]{0,12}(?:(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d), {0,2})?(Info|Warning|Error|Fatal)[\t ]{1,24}(DISM)[\t ]{1,8}(?:([A-Za-z.]{2,24}(?: [A-Z][A-Za-z.]{1,24}){0,4}): )?(?:PID=(\d{1,8}) )?(?:TID=(\d{1,8}) )?|^\[\d{1,8}(?:\.\d{1,8})?\] \[0x[0-9a-f]{8}\] (?=[A-Za-z]{3,60}:\(\d{1,6}\))/;

export default defineFormat({
  title: { en: 'dism.log (7 and later)', ja: 'dism.log (7 以降)' },
  eras: ['7', '8', '8.1', '10', '11'],
  line: LINE,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, level, , component, process, thread] = match;
    const at = year ? localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)) : undefined;
    const draft: LineDraft = {
      text: text.slice(all.length).trimStart(),
      ...(at === undefined ? {} : { at }),
      component: component ?? 'DISM',
      ...(process ? { thread: `${process} ${thread ?? ''}` } : {}),
      level: level === 'Error' || level === 'Fatal' ? 'error' : level === 'Warning' ? 'warning' : 'info',
    };
    return draft;
  },
  samples: [
    '2024-05-01 10:00:00, Error                 DISM   DISM Package Manager: PID=2128 TID=7876 Failed finalizing changes. - CDISMPackageManager::Internal_Finalize(hr:0x800f081f)',
    "2024-05-01 10:00:00, Info                  DISM   PID=10500 Scratch directory set to 'C:\\Temp\\'. - CDISMManager::put_ScratchDir",
    '[2128.7876] [0x8007007b] FIOReadFileIntoBuffer:(1454): The filename, directory name, or volume label syntax is incorrect.',
    '[2128.7876] [0xc142011c] UnmarshallImageHandleFromDirectory:(641)',
  ],
});
