// %windir%\Windows Update.log (with a space): the control and engine of Windows Update v4. No public sample is known.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';
import type { EpochMs, LocalMs } from '../engine/event.ts';

// 2004-11-24 09:12:31 00:12:31  Error   IUENGINE   words
// ^date      ^local   ^UTC      ^level  ^module
const STAMP =
  /^[\t ]{0,16}(\d{4})-(\d\d)-(\d\d)[\t ]{1,8}(\d\d):(\d\d):(\d\d)[\t ]{1,8}(?:(\d\d):(\d\d):(\d\d)[\t ]{1,8})?(Success|Error|Warning|Info|Debug|Trace)[\t ]{1,8}(IU[A-Z]{2,8}|WU[A-Z]{2,8}|CDM)(?=[\t :]|$)/;

/** The UTC that a line states without its day: the one from 12 hours before to 14 hours after the PC's time, as zones are. */
function nearest(at: LocalMs, hour: number, minute: number, second: number): EpochMs | undefined {
  const day = 86_400_000;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const time = Math.floor(at / day) * day + ((hour * 60 + minute) * 60 + second) * 1000;
  const ahead = at - time;
  return (ahead > 14 * 3_600_000 ? time + day : ahead < -12 * 3_600_000 ? time - day : time) as EpochMs;
}

export default defineFormat({
  title: { en: 'Windows Update.log (v4, with a space in its name)', ja: 'Windows Update.log (v4、名前に空白あり)' },
  eras: ['2000', 'xp'],
  line: STAMP,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, worldHour, worldMinute, worldSecond, level, component] = match;
    const at = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
    const world = at === undefined || worldHour === undefined ? undefined : nearest(at, Number(worldHour), Number(worldMinute), Number(worldSecond));
    const draft: LineDraft = {
      text: text.slice(all.length).trimStart(),
      ...(at === undefined ? {} : { at }),
      ...(world === undefined ? {} : { utc: world }),
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
