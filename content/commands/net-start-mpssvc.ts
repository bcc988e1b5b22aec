import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net start MpsSvc',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: { en: 'Starts the Windows Firewall service.', ja: 'Windows Firewall サービスを開始します。' },
  undo: { en: 'net stop stops it again.', ja: 'net stop で停止できます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-query-mpssvc', text: { en: 'STATE is 4 RUNNING.', ja: 'STATE が 4 RUNNING になります。' } },
  cite: 'SA-706D9',
  seen: '2026-11-23',
});
