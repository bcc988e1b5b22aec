import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reagentc /enable',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Switches the recovery environment on and puts its image into the recovery partition.',
    ja: '回復環境を有効にし、イメージを回復パーティションに置きます。',
  },
  undo: { en: 'reagentc /disable switches it off again.', ja: 'reagentc /disable で無効に戻せます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'reagentc-info', text: { en: 'Windows RE status: Enabled.', ja: '状態が Enabled になります。' } },
  cite: ['KB5028997', 'KB5034441'],
  seen: '2026-11-22',
});
