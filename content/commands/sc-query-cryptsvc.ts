import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query cryptsvc',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of Cryptographic Services, which checks signatures.', ja: '署名を確認する Cryptographic Services の状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'STATE 4 RUNNING is right.', ja: 'STATE が 4 RUNNING なら正常です。' },
  cite: ['SA-822798', 'WSD-SCQUERY'],
  seen: '2026-11-22',
});
