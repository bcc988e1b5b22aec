// The hosts file, as far as it speaks of update servers.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

// 0.0.0.0 fe2.update.microsoft.com        127.0.0.1   download.windowsupdate.com www.update.microsoft.com   # blocked
const ROW =
  /^[\t ]{0,8}((?:\d{1,3}\.){3}\d{1,3}|::1?|fe80::[0-9a-f:%]{1,40})[\t ]{1,40}([A-Za-z0-9_.-]{1,253}(?:[\t ]{1,8}[A-Za-z0-9_.-]{1,253}){0,12})[\t ]{0,16}(?:#|$)/i;
/** Hosts that Windows Update needs (WSD-WSUS2, JPW-ENDPOINT). */
const NEEDED =
  /(?:^|\.)(?:windowsupdate\.com|update\.microsoft\.com|windowsupdate\.microsoft\.com|delivery\.mp\.microsoft\.com|download\.microsoft\.com|ntservicepack\.microsoft\.com|wustat\.windows\.com|dsp\.mp\.microsoft\.com|emdl\.ws\.microsoft\.com)$/i;

export default defineFormat({
  title: { en: 'hosts file', ja: 'hosts ファイル' },
  opens: [
    'sample HOSTS file',
    'windowsupdate.com',
    'update.microsoft.com',
    'windowsupdate.microsoft.com',
    'mp.microsoft.com',
    'download.microsoft.com',
    'wustat.windows.com',
    'emdl.ws.microsoft.com',
  ],
  reach: 1,
  read: function* read(block: readonly Line[]): Iterable<RecordDraft> {
    const line = block[0];
    if (!line) return;
    if (line.text.startsWith('#') && /sample HOSTS file used by Microsoft/i.test(line.text)) {
      yield { name: 'hosts-head', line: line.number, text: line.text.trim(), fields: {} };
      return;
    }
    const match = ROW.exec(line.text);
    const host = match?.[2]?.split(/[\t ]+/).find((name) => NEEDED.test(name));
    if (match && host)
      yield { name: 'hosts-entry', line: line.number, text: line.text.trim(), fields: { address: (match[1] ?? '').toLowerCase(), host: host.toLowerCase() } };
  },
  samples: [
    '# This is a sample HOSTS file used by Microsoft TCP/IP for Windows.',
    '0.0.0.0 fe2.update.microsoft.com',
    '127.0.0.1\tdownload.windowsupdate.com   # blocked',
  ],
});
