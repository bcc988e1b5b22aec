import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'curl.exe -I URL',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Asks for the head of a file without downloading it.', ja: 'ファイルをダウンロードせず、ヘッダーだけを要求します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The first line: 200 it is there, 404 it is not, 403 somebody forbids it. Windows 10 1803 and later.',
    ja: '1 行目を見ます。200 ならファイルがあり、404 ならファイルがなく、403 なら取得が禁止されています。Windows 10 1803 以降で使えます。',
  },
  slots: { URL: { en: 'the address of the file, from the log', ja: 'ログにあるファイルのアドレス' } },
  cite: ['JPM-CHECK', 'SA-SCAN'],
  seen: '2026-11-22',
});
