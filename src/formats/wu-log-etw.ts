// What Get-WindowsUpdateLog makes of the traces of Windows 10, 11 and Server 2016 and later.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// 2023/06/13 19:17:44.4838644 26844 24128 Misc            *FAILED* [80072EFE] Send request
// ^date(/ - . by locale) ^time.7 ^pid ^tid  ^component      ^text          Copies from documentation have YYYY/MM/DD HH:MM:SS.
// Pastes lose the date, and some locales put the year last: then the day cannot be told from the month, and the record has no time.
// Quotes keep no more than the component, or not even that: then the marks of a failure, a beginning and an end tell the dialect.
const STAMP =
  /^[\t >]{0,16}(?:(?:(\d{4})[/.-](\d\d)[/.-](\d\d)|YYYY\/MM\/DD|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[\t ]{1,4}|(?=\d\d:\d\d:\d\d\.\d{7} ))(?:(\d\d):(\d\d):(\d\d)|HH:MM:SS)\.(\d{3})\d{0,4}[\t ]{1,4}(\d{1,7})[\t ]{1,8}(\d{1,7})[\t ]{1,16}([A-Z][A-Za-z0-9]{1,31})(?=[\t *[]|$)|^[\t >]{0,16}(?:([0-9A-Fa-f]{3,7})[\t ]{1,8}([0-9A-Fa-f]{3,7})[\t ]{1,16})?(?:(Agent|Api|ComApi|DataStore|DownloadManager|Driver|EEHandler|EP|Handler|IdleTimer|Metadata|Misc|ProtocolTalker|Reporter|Service|Setup|Shared|SLS|WebServices)[\t ]{1,24}(?=\*?FAILED\*? \[[0-9A-Fa-f]{8}\]|\* (?:START|END) \* )|(?=\*FAILED\* \[[0-9A-Fa-f]{8}\]))/;
const FAILED = /^\*?FAILED\*? (?=\[)/;

export default defineFormat({
  title: { en: 'WindowsUpdate.log of Get-WindowsUpdateLog (10, 11)', ja: 'Get-WindowsUpdateLog の WindowsUpdate.log (10、11)' },
  eras: ['10', '11'],
  line: STAMP,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, ms] = match;
    const [process, thread, component] = match[10] === undefined ? match.slice(11, 14) : match.slice(8, 11);
    const words = text.slice(all.length).trim().replace(/ ?\|$/, '');
    const failed = FAILED.exec(words);
    const at = year && hour ? localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), Number(ms)) : undefined;
    const draft: LineDraft = {
      text: failed ? words.slice(failed[0].length) : words,
      ...(at === undefined ? {} : { at }),
      ...(process === undefined ? {} : { thread: `${process} ${thread}` }),
      component: component ?? '',
      level: failed ? 'error' : 'info',
    };
    return draft;
  },
  samples: [
    '2026/03/04 10:21:07.1234567 4352  9628  Misc            *FAILED* [80072EE2] Send request',
    '2026-03-04 10:21:07.1234567 4352  9628  Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 7, Exit code = 0x00000000 (cV = aBcDeF.1.0)',
    '2026.03.04 10:21:07.1234567 1276 3628 Shared * START * Service startup',
    '04.03.2026 10:21:07.1234567 4352  9628  Misc            *FAILED* [80072EE2] Send request',
    '10:21:07.1234567 4352  9628  Misc            *FAILED* [80072EE2] Send request',
    'YYYY/MM/DD HH:MM:SS.4926861 22576 27056 Misc            FAILED [80072EFE] Send request',
    '4744 4120 Misc *FAILED* [80072F8F] Send request',
    'ProtocolTalker  *FAILED* [80070426] Initialization failed for Protocol Talker Context',
    '*FAILED* [80240033] ISusInternal:: GetEulaText\nThat was all.',
  ],
});
