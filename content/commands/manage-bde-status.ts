import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'manage-bde -status',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Shows which drives BitLocker protects.', ja: 'BitLocker で保護されているドライブを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Protection On means: have the recovery key at hand before you touch partitions.',
    ja: '「保護はオン」なら、パーティションを操作する前に回復キーを手元に用意します。',
  },
  cite: 'WSD-MANAGEBDE',
  seen: '2026-11-22',
});
