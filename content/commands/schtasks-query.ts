import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'schtasks /query /fo LIST',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Lists the scheduled tasks; a damaged one is named with an error.',
    ja: 'スケジュールされたタスクを一覧表示します。壊れたタスクはエラーとともに表示されます。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Look for the word ERROR and the name of the task.', ja: '「エラー」の表示とタスクの名前を探します。' },
  cite: ['WSD-SCHTASKS', 'SA-0922'],
  seen: '2026-11-22',
});
