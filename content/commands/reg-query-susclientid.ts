import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate /v SusClientId',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the identity under which this PC reports to WSUS.', ja: 'この PC が WSUS への報告に使う ID を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Run it on two PCs: the two values must differ.', ja: '2 台で実行します。値は異なるはずです。' },
  cite: 'JPM-SUSID',
  seen: '2026-11-22',
});
