import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Schedule\\TaskCache\\Tree\\TASK" /v Id',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Shows the number under which the scheduler keeps one task.', ja: 'タスク スケジューラがそのタスクを管理している ID を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Note the value in braces: it stands in three more keys.', ja: '中かっこ内の値を控えます。同じ値がほかの 3 つのキーでも使われています。' },
  slots: { TASK: { en: 'path and name of the task, as the log gives it', ja: 'ログに出ているタスクのパスと名前' } },
  cite: ['SA-0922'],
  seen: '2026-11-22',
});
