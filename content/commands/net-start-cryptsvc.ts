import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net start cryptsvc',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: { en: 'Starts Cryptographic Services.', ja: 'Cryptographic Services を開始します。' },
  undo: { en: 'net stop stops it again.', ja: 'net stop で停止できます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-query-cryptsvc', text: { en: 'STATE is 4 RUNNING.', ja: 'STATE が 4 RUNNING になります。' } },
  cite: 'SA-822798',
  seen: '2026-11-23',
});
