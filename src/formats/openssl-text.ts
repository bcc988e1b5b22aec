// openssl s_client: the certificate that a server shows, and how the handshake ended.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

const ASKED = /openssl(?:\.exe)? {1,4}s_client .{0,200}?-connect ([A-Za-z0-9_.-]{1,253}):(\d{1,5})/i;
const PROXY = /s_client: HTTP CONNECT failed, reason= ?(\d{3})/;
// 140012345678912:error:1409442E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:s3_pkt.c:1498:SSL alert number 70
const ALERT = /SSL alert number (\d{1,3})/;
const CHECKED = /^[\t ]{0,8}(?:Verify return code: |verify error:num=)(\d{1,3})[ :(]/i;

export default defineFormat({
  title: { en: 'openssl s_client', ja: 'openssl s_client の出力' },
  opens: ['s_client -', 's_client: HTTP CONNECT failed'],
  reach: 200,
  read: readHandshake,
  samples: [
    'openssl s_client -connect wsus.example.com:8531 -tls1\nCONNECTED(00000003)\n140012345678912:error:1409442E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:s3_pkt.c:1498:SSL alert number 70',
    'openssl s_client -connect fe2.update.microsoft.com:443\nCONNECTED(00000003)\ndepth=0 CN = fe2.update.microsoft.com\nverify error:num=10:certificate has expired',
    's_client: HTTP CONNECT failed, reason= 407 Proxy Authentication Required\n---',
  ],
});

function* readHandshake(block: readonly Line[]): Iterable<RecordDraft> {
  const asked = ASKED.exec(block[0]?.text ?? '');
  const to = asked ? { host: (asked[1] ?? '').toLowerCase(), port: Number(asked[2]) } : {};
  for (const line of block) {
    const fields = readEnd(line.text);
    if (!fields) continue;
    yield { name: 'openssl-handshake', line: line.number, text: line.text.trim(), fields: { ...fields, ...to } };
    return;
  }
}

function readEnd(text: string): Readonly<Record<string, string | number>> | undefined {
  const status = PROXY.exec(text)?.[1];
  if (status !== undefined) return { outcome: 'proxy-answer', status: Number(status) };
  const alert = ALERT.exec(text)?.[1];
  if (alert !== undefined) return { outcome: 'alert', alert: Number(alert) };
  const checked = CHECKED.exec(text)?.[1];
  return checked === undefined || checked === '0' ? undefined : { outcome: 'refused', reason: Number(checked) };
}
