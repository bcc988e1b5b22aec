import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netstat -an | findstr SYN_SENT',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Lists connections that have been asked for and not answered.', ja: '接続を要求したまま応答のない通信を一覧表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Run it while the update is trying. A line with a public address and port 80 or 443 is the direct connection that nobody answers.',
    ja: '更新の試行中に実行します。社外のアドレスのポート 80 または 443 の行があれば、それが応答のない直接接続です。',
  },
  cite: 'WSD-NETSTAT',
  seen: '2026-11-22',
});
