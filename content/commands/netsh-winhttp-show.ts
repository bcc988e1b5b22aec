import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winhttp show proxy',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the WinHTTP proxy of this PC.', ja: 'この PC の WinHTTP プロキシ設定を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'A server and port, or “Direct access (no proxy server)”: write down what it shows.',
    ja: 'サーバー名とポート、または「直接アクセス (プロキシ サーバーなし)」の表示を確かめ、控えておきます。',
  },
  cite: 'W32-NETSH',
  seen: '2026-11-22',
});
