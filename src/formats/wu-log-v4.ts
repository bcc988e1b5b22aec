// %windir%\Windows Update.log (with a space): the control and engine of Windows Update v4. No public sample is known.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// 2004-11-24 09:12:31 00:12:31  Error   IUENGINE   words
// ^date      ^local   ^UTC      ^level  ^module
const STAMP =
  /^[\t ]{0,16}(\d{4})-(\d\d)-(\d\d)[\t ]{1,8}(\d\d):(\d\d):(\d\d)[\t ]{1,8}(?:(?:\d\d):(?:\d\d):(?:\d\d)[\t ]{1,8})?(Success|Error|Warning|Info|Debug|Trace)[\t ]{1,8}(IU[A-Z]{2,8}|WU[A-Z]{2,8}|CDM)(?=[\t :]|$)/;

export default defineFormat({
  title: { en: 'Windows Update.log (v4, with a space in its name)', ja: 'Windows Update.log (v4、名前に空白あり)' },
  eras: ['2000', 'xp'],
  line: STAMP,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, level, component] = match;
    const at = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
    const draft: LineDraft = {
      text: text.slice(all.length).trimStart(),
      ...(at === undefined ? {} : { at }),
      component: component ?? '',
      level: level === 'Error' ? 'error' : level === 'Warning' ? 'warning' : 'info',
    };
    return draft;
  },
  caution: {
    en: 'No public sample of this log is known: it is read loosely, and its lines alone prove nothing.',
    ja: 'このログの実例は公開されていません。緩く読み取っており、このログだけで原因を確定することはありません。',
  },
  samples: [
    '2004-11-24 09:12:31 00:12:31   Error     IUENGINE   Library download error. Will retry. (Error 0x80072EE2)',
    '2004-11-24\t09:12:31\tSuccess\tIUCTL\tStarting',
  ],
});
