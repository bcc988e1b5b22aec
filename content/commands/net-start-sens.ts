import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net start EventSystem & net start SENS',
  os: ['xp', '2003', 'vista', '7'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: { en: 'Starts the two services that tell BITS who is signed in.', ja: '誰がサインインしているかを BITS に知らせる 2 つのサービスを開始します。' },
  undo: { en: 'net stop stops it again.', ja: 'net stop で停止できます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-query-sens', text: { en: 'STATE is 4 RUNNING.', ja: 'STATE が 4 RUNNING になります。' } },
  cite: ['SA-WSUSCLIENT', 'W32-BITSUSERS'],
  seen: '2026-11-23',
});
