// ping with -f and -l: which size of packet still gets through in one piece? A block a try.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

// Pinging fe2.update.microsoft.com [192.0.2.10] with 1472 bytes of data:
const HEAD = /^[\t ]{0,8}Pinging ([A-Za-z0-9_.:-]{1,253})(?: \[[0-9a-fA-F.:]{3,45}\])?(?: from \S{1,45})? with (\d{1,5}) bytes of data/;
// fe2.update.microsoft.com [192.0.2.10]に ping を送信しています 1472 バイトのデータ:        192.0.2.10 に ping を送信しています 32 バイトのデータ:
const HEAD_JA = /^[\t ]{0,8}([A-Za-z0-9_.:-]{1,253})(?: \[[0-9a-fA-F.:]{3,45}\])? ?に ping を送信しています ?(\d{1,5}) バイトのデータ/;
const TOO_LARGE = /Packet needs to be fragmented|パケットの断片化が必要/;
const REPLY = /(?:Reply from \S{3,60}|\S{3,60} ?からの応答)[:：] ?(?:bytes|バイト数) ?=/;
const SILENT = /Request timed out|要求がタイムアウトしました/;
/** A larger payload than the 32 bytes of a plain ping: only then does the try say anything of sizes. */
const PLAIN = 32;

export default defineFormat({
  title: { en: 'ping with a packet size (ping -f -l)', ja: 'サイズを指定した ping (ping -f -l)' },
  opens: ['Pinging ', ' ping を送信しています', 'に ping を送信しています'],
  reach: 9,
  read: function* read(block: readonly Line[]): Iterable<RecordDraft> {
    const first = block[0];
    const head = first && (HEAD.exec(first.text) ?? HEAD_JA.exec(first.text));
    const size = Number(head?.[2]);
    if (!first || !head || !(size > PLAIN)) return;
    const end = block.findIndex((line, i) => i > 0 && (HEAD.test(line.text) || HEAD_JA.test(line.text)));
    const answers = block.slice(1, end < 0 ? block.length : end);
    const told = (pattern: RegExp) => answers.find((line) => pattern.test(line.text));
    const passed = told(REPLY);
    const large = told(TOO_LARGE);
    const telling = passed ?? large ?? told(SILENT);
    if (!telling) return;
    yield {
      name: 'ping-size',
      line: first.number,
      lines: telling.number - first.number + 1,
      text: first.text.trim(),
      fields: { host: (head[1] ?? '').toLowerCase(), size, outcome: passed ? 'passed' : large ? 'too-large' : 'silent' },
    };
  },
  samples: [
    'Pinging fe2.update.microsoft.com [192.0.2.10] with 1472 bytes of data:\nPacket needs to be fragmented but DF set.',
    'Pinging 192.0.2.10 with 1372 bytes of data:\nReply from 192.0.2.10: bytes=1372 time=8ms TTL=55',
    '192.0.2.10 に ping を送信しています 1472 バイトのデータ:\n要求がタイムアウトしました。',
  ],
});
