import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query UsoSvc',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of the Update Orchestrator service.', ja: 'Update Orchestrator サービスの状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: '4 RUNNING, or stopped between two searches.', ja: '4 RUNNING、またはスキャンの合間に停止しています。' },
  cite: ['WSD-SCQUERY', 'ITPRO-HOW'],
  seen: '2026-11-22',
});
