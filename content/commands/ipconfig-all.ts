import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'ipconfig /all',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the addresses and name servers of this PC.', ja: 'この PC のアドレスと DNS サーバーを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Look at “DNS Servers”.', ja: '「DNS サーバー」の行を見ます。' },
  cite: 'WSD-IPCONFIG',
  seen: '2026-11-22',
});
