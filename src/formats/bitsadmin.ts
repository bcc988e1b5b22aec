// bitsadmin /list /allusers /verbose: one job a block. Labels are English on every Windows, dates are not.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

// GUID: {…} DISPLAY: 'Windows Update'
// TYPE: DOWNLOAD STATE: TRANSIENT_ERROR OWNER: NT AUTHORITY\SYSTEM
// PROXY USAGE: PRECONFIG PROXY LIST: NULL PROXY BYPASS LIST: NULL
// ERROR CODE:    0x80072ee7 - …
const STATE = /STATE: (QUEUED|CONNECTING|TRANSFERRING|SUSPENDED|ERROR|TRANSIENT_ERROR|TRANSFERRED|ACKNOWLEDGED|CANCELLED)/;
const BYTES = /BYTES: (\d{1,15}) \/ (\d{1,15}|UNKNOWN)/;
const PROXY = /PROXY USAGE: (PRECONFIG|NO_PROXY|OVERRIDE|AUTODETECT)(?: PROXY LIST: (\S{1,300}))?/;
const CODE = /ERROR CODE: {1,8}0x([0-9a-fA-F]{8})/;
const URL = /(https?:\/\/[^\s]{1,500})/i;

export default defineFormat({
  title: { en: 'bitsadmin /list /verbose', ja: 'bitsadmin /list /verbose の出力' },
  opens: ['GUID: {', ' DISPLAY: ', 'Unable to enum jobs', 'Unable to connect to BITS'],
  reach: 30,
  read: readJobs,
  samples: [
    "GUID: {11111111-2222-4333-8444-555555555555} DISPLAY: 'Windows Update'\nTYPE: DOWNLOAD STATE: TRANSIENT_ERROR OWNER: NT AUTHORITY\\SYSTEM\nPRIORITY: NORMAL FILES: 0 / 1 BYTES: 0 / UNKNOWN\nPROXY USAGE: PRECONFIG PROXY LIST: NULL PROXY BYPASS LIST: NULL\nERROR CODE:    0x80072ee7 - The server name or address could not be resolved",
    'Unable to enum jobs - 0x80070005',
  ],
});

function* readJobs(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  const refused = /^Unable to (?:enum jobs|connect to BITS)[ \-:]{1,4}0x([0-9a-fA-F]{8})/i.exec(first.text.trim());
  if (refused?.[1]) {
    yield { name: 'bits-refused', line: first.number, text: first.text.trim(), fields: { code: refused[1].toUpperCase() } };
    return;
  }
  if (!/GUID: \{/.test(first.text)) return;
  const end = block.findIndex((line, i) => i > 0 && /GUID: \{|^Listed \d/.test(line.text));
  const job = block.slice(0, end < 0 ? block.length : end);
  const find = (pattern: RegExp) => {
    for (const line of job) {
      const match = pattern.exec(line.text);
      if (match) return { match, line };
    }
    return undefined;
  };
  const state = find(STATE);
  if (!state) return;
  const code = find(CODE);
  const proxy = find(PROXY);
  const bytes = find(BYTES);
  const url = find(URL);
  const telling = code?.line ?? state.line;
  yield {
    name: 'bits-job',
    line: telling.number,
    text: telling.text.trim(),
    fields: {
      state: state.match[1] ?? '',
      ...(code ? { code: (code.match[1] ?? '').toUpperCase() } : {}),
      ...(proxy ? { proxyUsage: proxy.match[1] ?? '', proxyList: proxy.match[2] && proxy.match[2] !== 'NULL' ? proxy.match[2] : '' } : {}),
      ...(bytes ? { done: Number(bytes.match[1]), ...(bytes.match[2] === 'UNKNOWN' ? {} : { total: Number(bytes.match[2]) }) } : {}),
      ...(url ? { url: url.match[1] ?? '' } : {}),
      stateLine: state.line.number,
      ...(proxy ? { proxyLine: proxy.line.number } : {}),
    },
  };
}
