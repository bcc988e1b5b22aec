// pfirewall.log of Windows Firewall (XP SP2 and later): a packet a row. Only what the PC itself sent and the firewall dropped matters here.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// 2024-05-20 10:00:00 DROP TCP 192.0.2.5 198.51.100.7 49712 443 52 S 1 0 64240 - - - SEND
const LINE =
  /^[\t ]{0,4}(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d) (?=(?:DROP|ALLOW|OPEN|CLOSE|OPEN-INBOUND|INFO-EVENTS-LOST) (?:TCP|UDP|ICMP|\d{1,3}|-) )|^#(?:Software: Microsoft (?:Windows|Internet Connection) Firewall|Fields: date time action protocol)/;

export default defineFormat({
  title: { en: 'pfirewall.log (Windows Firewall)', ja: 'pfirewall.log (Windows ファイアウォール)' },
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  line: LINE,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second] = match;
    const at = year ? localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)) : undefined;
    const draft: LineDraft = { text: text.slice(all.length).trim(), ...(at === undefined ? {} : { at }), component: 'firewall', level: 'info' };
    return draft;
  },
  samples: [
    '#Software: Microsoft Windows Firewall\n#Time Format: Local',
    '2024-05-20 10:00:00 DROP TCP 192.0.2.5 198.51.100.7 49712 443 52 S 1 0 64240 - - - SEND',
    '2024-05-20 10:00:00 ALLOW UDP 192.0.2.5 192.0.2.53 49712 53 0 - - - - - - - SEND',
  ],
});
