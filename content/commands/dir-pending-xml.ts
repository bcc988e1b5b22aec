import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'dir %windir%\\WinSxS\\pending.xml',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Shows whether a list of work for the next start exists, and of which day.', ja: '次回起動時の作業リストの有無と、その日付を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '“File Not Found” means that nothing waits. A file of many days ago means that the work never ends.',
    ja: '「ファイルが見つかりません」なら待ちはありません。何日も前の日付なら、処理が終わらずに残っています。',
  },
  cite: ['SA-COMMON'],
  seen: '2026-11-22',
});
