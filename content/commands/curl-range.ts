import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'curl.exe -s -r 0-99 -o NUL -w "%{http_code}" -x PROXY:PORT URL',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Asks through the proxy for the first hundred bytes of a file.', ja: 'プロキシ経由で、ファイルの先頭 100 バイトだけを要求します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '206: parts are handed out. 200: somebody sends the whole file instead. Without a proxy leave out -x. Windows 10 1803 and later.',
    ja: '206 なら正常です。200 なら、途中の機器がファイル全体を返しています。プロキシがない場合は -x の部分を省きます。Windows 10 1803 以降で使えます。',
  },
  slots: {
    PROXY: { en: 'the name of the proxy server', ja: 'プロキシ サーバーの名前' },
    PORT: { en: 'its port, for example 8080', ja: 'そのポート番号 (例: 8080)' },
    URL: { en: 'the address of the file, from the job or the log', ja: 'ジョブやログにあるファイルのアドレス' },
  },
  cite: ['W32-BITSHTTP', 'SA-RANGE'],
  seen: '2026-11-22',
});
