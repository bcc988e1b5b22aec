import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'proxycfg',
  os: ['xp', '2003'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the WinHTTP proxy of this PC.', ja: 'この PC の WinHTTP プロキシ設定を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'A server and port, or the words “Direct access”: write down what it shows.',
    ja: 'サーバー名とポート、または「Direct access」の表示を確かめ、控えておきます。',
  },
  caution: { en: 'Not part of Windows XP without a service pack.', ja: 'サービス パックのない Windows XP には含まれていません。' },
  cite: 'W32-PROXYCFG',
  seen: '2026-11-22',
});
