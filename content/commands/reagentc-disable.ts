import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reagentc /disable',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Switches the recovery environment off and moves its image back to the Windows drive.',
    ja: '回復環境を無効にし、そのイメージを Windows のドライブに戻します。',
  },
  undo: { en: 'reagentc /enable switches it on again.', ja: 'reagentc /enable で有効に戻せます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'reagentc-info', text: { en: 'Windows RE status: Disabled.', ja: '状態が Disabled になります。' } },
  caution: { en: 'Do not delete the partition before this has succeeded.', ja: 'これが成功するまで、パーティションを削除しないでください。' },
  after: 'reagentc-info',
  cite: ['KB5028997', 'KB5034441'],
  seen: '2026-11-22',
});
