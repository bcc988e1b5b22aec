import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net stop bits & net start bits',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: { en: 'Restarts BITS: waiting jobs try again at once.', ja: 'BITS を再起動します。待機中のジョブがすぐに再試行されます。' },
  undo: { en: 'Nothing to take back: the jobs are kept.', ja: '元に戻す操作は不要です。ジョブは残ります。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'bitsadmin-list', text: { en: 'The state of the job changes.', ja: 'ジョブの状態が変わります。' } },
  cite: 'SA-WSUSCLIENT',
  seen: '2026-11-22',
});
