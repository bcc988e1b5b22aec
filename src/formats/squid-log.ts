// access.log of Squid, in its native form: only the rows in which somebody asks for an update server.
import { defineFormat, type LineDraft } from '../engine/define.ts';

// 1716000000.123      0 192.0.2.5 TCP_DENIED/407 4032 CONNECT fe2.update.microsoft.com:443 - HIER_NONE/- text/html
const LINE =
  /^[\t ]{0,8}\d{9,10}\.\d{3} {1,8}\d{1,9} \S{1,64} ([A-Z_]{3,40})\/(\d{3}) \d{1,14} [A-Z]{3,12} (?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){0,5}(?:windowsupdate\.com|update\.microsoft\.com|windowsupdate\.microsoft\.com|delivery\.mp\.microsoft\.com|dsp\.mp\.microsoft\.com|download\.microsoft\.com)(?=[:/ ])|[A-Za-z0-9_.-]{1,253}(?=:853[01][/ ]))/i;

export default defineFormat({
  title: { en: 'Rows of a proxy for update servers (Squid access.log)', ja: 'プロキシのログのうち更新サーバー宛ての行 (Squid access.log)' },
  line: LINE,
  event: (match, text) => {
    const draft: LineDraft = { text: text.trim(), component: match[1] ?? '', level: Number(match[2]) >= 400 || match[2] === '000' ? 'error' : 'info' };
    return draft;
  },
  samples: [
    '1716000000.123      0 192.0.2.5 TCP_DENIED/407 4032 CONNECT fe2.update.microsoft.com:443 - HIER_NONE/- text/html\nThat was all.',
    '1716000001.123    182 192.0.2.5 TCP_MISS/206 1048576 GET http://download.windowsupdate.com/c/msdownload/a.cab - HIER_DIRECT/192.0.2.81 application/octet-stream\nThat was all.',
  ],
});
