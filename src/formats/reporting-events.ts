// %windir%\SoftwareDistribution\ReportingEvents.log: one event a line, tab-separated; pastes have blanks.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// {GUID}	2024-04-17 05:14:55:630-0400	1	148 [AGENT_DETECTION_FAILED]	101	{update}	0	8024002e	AutomaticUpdates	Failure	Software Synchronization	…
// ^event  ^local time and zone          ^    ^number and name                            ^result
// Older agents write neither the milliseconds nor the name; quotes drop the first column, or break behind the third.
const LINE =
  /^[\t >]{0,8}(?:\{[0-9A-Fa-f-]{36}\}[\t ]{1,8})?(\d{4})-(\d\d)-(\d\d)[\t ](\d\d):(\d\d):(\d\d)(?::(\d{3}))?[+-]\d{4}[\t ]{1,8}\d{1,3}(?:[\t ]{1,8}(\d{1,4})[\t ]{1,8}(?:\[([A-Z_0-9]{2,60})\]|(?=\d{1,4}[\t ]{1,8}\{))|[\t ]{0,8}$)/;
/** Numbers of the events that tell of a failure, where the name is not printed (JPM-REPORTING). */
const FAILED: readonly string[] = ['148', '161', '182', '198'];

export default defineFormat({
  title: { en: 'ReportingEvents.log', ja: 'ReportingEvents.log' },
  line: LINE,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, ms, number, name] = match;
    const at = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), Number(ms ?? 0));
    const words = text.slice(all.length);
    const failed = name === undefined ? FAILED.includes(number ?? '') || /[\t ]Failure[\t ]/.test(words) : name.includes('FAILED');
    const draft: LineDraft = {
      text: name === undefined ? words.trim() : `[${name}]${words}`,
      component: name ?? '',
      level: failed ? 'error' : 'info',
      ...(at === undefined ? {} : { at }),
    };
    return draft;
  },
  samples: [
    '{11111111-2222-4333-8444-555555555555}\t2015-03-23 19:39:34:484-0400\t1\t161\t101\t{FD8A47F9-2E75-4763-AE52-777D471C87C8}\t201\t80200056\tAutomaticUpdates\tFailure\tContent Download\tError: Download failed.',
    '2005-06-09 16:29:29-0700\t1\t147\t101\t{00000000-0000-0000-0000-000000000000}\t0\t0\tAutomaticUpdates\tSuccess\tSoftware Synchronization\tAgent has finished detecting items.',
    '{11111111-2222-4333-8444-555555555555}\t2024-04-17 05:14:55:630-0400\t1\t148 [AGENT_DETECTION_FAILED]\t101\t{00000000-0000-0000-0000-000000000000}\t0\t8024002e\tAutomaticUpdates\tFailure\tSoftware Synchronization\tWindows Update Client failed to detect with error 0x8024002e.',
  ],
});
