import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'tasklist /svc /fi "services eq wuauserv"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the process in which Windows Update works.', ja: 'Windows Update が動いているプロセスを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Look its number up in Task Manager: one core busy for long is the endless search.',
    ja: 'その PID をタスク マネージャーで確認します。1 コア分の CPU を使い続けていれば、検索が終わらない状態です。',
  },
  cite: ['WSD-TASKLIST', 'LU-SETUP'],
  seen: '2026-11-22',
});
