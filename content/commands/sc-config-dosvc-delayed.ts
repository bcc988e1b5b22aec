import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config DoSvc start= delayed-auto',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Sets the start type of Delivery Optimization back.', ja: '配信の最適化 のスタートアップの種類を「自動 (遅延開始)」に戻します。' },
  undo: { en: 'Set the start type that sc.exe qc had shown before.', ja: '前に sc.exe qc で表示された種類に戻します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-dosvc', text: { en: 'START_TYPE is no longer 4 DISABLED.', ja: 'START_TYPE が 4 DISABLED ではなくなります。' } },
  caution: {
    en: 'Where sc.exe answers that access is denied, undo it with the tool that disabled the service.',
    ja: 'アクセスが拒否された場合は、サービスを無効にしたツールの復元機能を使います。',
  },
  after: 'sc-qc-dosvc',
  cite: ['WSD-SYSSERVICES', 'GYROS'],
  seen: '2026-11-23',
});
