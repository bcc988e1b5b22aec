// The log of Delivery Optimization (Windows 10, 11): dosvc's own lines, and those of the open client.
import { defineFormat, type EpochMs, type LineDraft } from '../engine/define.ts';

// 2024-05-20T10:00:03.1641605Z  AC8 4618    Error {CHttpDownloader::OnError} hr = 80072efd, words
// ^UTC                          ^pid ^tid   ^level ^function
const STAMP =
  /^[\t ]{0,8}(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})\d{0,6}Z[\t ]{1,4}[0-9A-Fa-f]{1,8}[\t ]{1,4}[0-9A-Fa-f]{1,8}[\t ]{1,12}(Error|Warning|Info|Verbose|Trace|Debug)[\t ]{1,8}\{([^{}\t]{1,120})\}/i;

export default defineFormat({
  title: { en: 'Delivery Optimization log', ja: '配信の最適化のログ' },
  eras: ['10', '11'],
  line: STAMP,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second, ms, level] = match;
    const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), Number(ms));
    const word = (level ?? '').toLowerCase();
    const draft: LineDraft = {
      text: text.slice(all.indexOf('{')),
      utc: utc as EpochMs,
      component: 'DO',
      level: word === 'error' ? 'error' : word === 'warning' ? 'warning' : 'info',
    };
    return draft;
  },
  samples: [
    '2024-05-20T10:00:03.1641605Z  AC8 4618    Error {CHttpDownloader::OnError} hr = 80072efd, host = dl.delivery.mp.microsoft.com',
    '2024-05-20T10:00:03.1642216Z  AC8 4618     Info {CBackgroundCopyJob::Resume} Job 11111111-2222-4333-8444-555555555555 Resume, hr = 0, state = 0, background: 0',
    '2024-05-20T10:00:03.776968Z 1181  1197  error    {OnData} (hr:80070018) DO failure: (null) (hr:0x80070018)',
  ],
});
