// Rows of the web server that carries WSUS: its own log (W3C) and HTTPERR. Only the folders of WSUS are looked at:
// other sites have a folder Content too, but none that the last byte of a checksum names.
import { defineFormat, type LineDraft, localMs } from '../engine/define.ts';

// 2024-05-20 10:00:00 192.0.2.9 POST /ClientWebService/client.asmx - 8530 - 192.0.2.5 Windows-Update-Agent/… - 503 0 0 1
// 2024-05-20 10:00:00 192.0.2.5 49712 192.0.2.9 8530 HTTP/1.1 POST /ClientWebService/client.asmx - 503 1 Disabled WsusPool
const LINE =
  /^[\t ]{0,4}(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d) (?=[^/]{0,160} (?:HTTP\/\d\.\d [A-Z]{3,12} )?\/(?:ClientWebService|SimpleAuthWebService|ReportingWebService|ServerSyncWebService|selfupdate|Content\/[0-9A-F]{2})\/)/i;

export default defineFormat({
  title: { en: 'Log of the web server under WSUS (IIS, HTTPERR)', ja: 'WSUS の Web サーバーのログ (IIS、HTTPERR)' },
  line: LINE,
  event: (match, text) => {
    const [all, year, month, day, hour, minute, second] = match;
    const at = localMs(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
    const draft: LineDraft = { text: text.slice(all.length).trim(), ...(at === undefined ? {} : { at }), component: 'IIS', level: 'info' };
    return draft;
  },
  samples: [
    '2024-05-20 10:00:00 192.0.2.9 POST /ClientWebService/client.asmx - 8530 - 192.0.2.5 Windows-Update-Agent/10.0.10011.16384+Client-Protocol/2.50 - 503 0 0 1',
    '2024-05-20 10:00:00 192.0.2.5 49712 192.0.2.9 8530 HTTP/1.1 POST /ClientWebService/client.asmx - 503 1 Disabled WsusPool',
  ],
});
