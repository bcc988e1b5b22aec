// SoftwareDistribution.log of a WSUS server: what the service, its web services and the console write.
import { defineFormat, type EpochMs, type LineDraft } from '../engine/define.ts';

// 2024-05-20 10:22:58.234 UTC	Error	WsusService.30	MicrosoftUpdateRollup.DoRollup	words
// ^date      ^time            ^level  ^program.thread  ^class.method        Pastes lose the stamp.
const STAMP =
  /^[\t ]{0,8}(?:(?:(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))? UTC[\t ]{1,16})?(Error|Warning|Info|Change)[\t ]{1,16}((?:w3wp|WsusService|WsusUtil|mmc|powershell|SMSWSUS|smsexec|wsyncact|CWSUS)[A-Za-z_]{0,40})\.\d{1,6}[\t ]{1,16}([A-Za-z]\w{1,80}\.[A-Za-z.]\w{0,80})(?=[\t ]|$)|(?:WebServiceCommunicationHelper\.)?(?=ProcessWebServiceProxyException[\t ]))/;

const LEVELS = { Error: 'error', Warning: 'warning', Info: 'info', Change: 'info' } as const;

export default defineFormat({
  title: { en: 'SoftwareDistribution.log of a WSUS server', ja: 'WSUS サーバーの SoftwareDistribution.log' },
  line: STAMP,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, fraction, level, program] = match;
    const utc =
      year === undefined
        ? undefined
        : Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) +
          Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
    const draft: LineDraft = {
      text: text.slice(all.length).trimStart(),
      ...(utc === undefined ? {} : { utc: utc as EpochMs }),
      component: program ?? '',
      level: level === undefined ? 'error' : LEVELS[level as keyof typeof LEVELS],
    };
    return draft;
  },
  samples: [
    '2024-05-20 10:22:58.234 UTC\tError\tWsusService.30\tMicrosoftUpdateRollup.DoRollup\tError found when running rollup: System.Net.WebException: Unable to connect to the remote server',
    '2024-05-20 10:22:58.234 UTC\tInfo\tw3wp.126\tClientImplementation.SyncUpdates\tUpdateSync starting',
    'Error\tw3wp.126\tWebServiceCommunicationHelper.ProcessWebServiceProxyException\tRetry Limit Exceeded.',
    'ProcessWebServiceProxyException found Exception was WebException. Action: Retry.',
  ],
});
