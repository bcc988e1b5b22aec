import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net start UsoSvc',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: { en: 'Starts the Update Orchestrator service.', ja: 'Update Orchestrator サービスを開始します。' },
  undo: { en: 'net stop stops it again.', ja: 'net stop で停止できます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-query-usosvc', text: { en: 'STATE is 4 RUNNING.', ja: 'STATE が 4 RUNNING になります。' } },
  cite: 'SA-ISSUES',
  seen: '2026-11-23',
});
