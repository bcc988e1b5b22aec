import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config UsoSvc start= demand',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Sets the start type of the Update Orchestrator service back.', ja: 'Update Orchestrator サービス のスタートアップの種類を「手動」に戻します。' },
  undo: { en: 'Set the start type that sc.exe qc had shown before.', ja: '前に sc.exe qc で表示された種類に戻します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-usosvc', text: { en: 'START_TYPE is no longer 4 DISABLED.', ja: 'START_TYPE が 4 DISABLED ではなくなります。' } },
  after: 'sc-qc-usosvc',
  cite: ['WSD-SYSSERVICES'],
  seen: '2026-11-23',
});
