import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reagentc /info',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Shows whether the recovery environment is on, and in which partition it lies.',
    ja: '回復環境が有効かどうかと、回復環境のあるパーティションを表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '“Windows RE status: Enabled”, and the number of the partition in its location.',
    ja: 'Windows RE の状態が Enabled かどうかと、場所に含まれるパーティション番号を見ます。',
  },
  cite: 'KB5034441',
  seen: '2026-11-22',
});
