// %windir%\SoftwareDistribution\ReportingEvents.log: one event a line, tab-separated; pastes have blanks.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// {GUID}	2024-04-17 05:14:55:630-0400	1	148 [AGENT_DETECTION_FAILED]	101	{update}	0	8024002e	AutomaticUpdates	Failure	Software Synchronization	…
// ^event  ^local time and zone          ^    ^number and name                            ^result
const LINE =
  /^[\t ]{0,8}\{[0-9A-Fa-f-]{36}\}[\t ]{1,8}(\d{4})-(\d\d)-(\d\d)[\t ](\d\d):(\d\d):(\d\d):(\d{3})([+-]\d{4})[\t ]{1,8}\d{1,3}[\t ]{1,8}(\d{1,4})[\t ]{1,8}\[([A-Z_0-9]{2,60})\]/;

export default defineFormat({
  title: { en: 'ReportingEvents.log', ja: 'ReportingEvents.log' },
  line: LINE,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, ms, , , name] = match;
    const at = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), Number(ms));
    const draft: LineDraft = {
      text: `[${name}]${text.slice(all.length)}`,
      component: name ?? '',
      level: name?.includes('FAILED') ? 'error' : 'info',
      ...(at === undefined ? {} : { at }),
    };
    return draft;
  },
  samples: [
    '{11111111-2222-4333-8444-555555555555}\t2024-04-17 05:14:55:630-0400\t1\t148 [AGENT_DETECTION_FAILED]\t101\t{00000000-0000-0000-0000-000000000000}\t0\t8024002e\tAutomaticUpdates\tFailure\tSoftware Synchronization\tWindows Update Client failed to detect with error 0x8024002e.',
  ],
});
