import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'date /t & time /t',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the date and the time of this PC.', ja: 'この PC の日付と時刻を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Compare both with a clock that is right, the year included.', ja: '正しい時計と比べます。年も確認します。' },
  cite: 'SA-F8F',
  seen: '2026-11-22',
});
