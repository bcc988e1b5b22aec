import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query wuauserv',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of the Windows Update service.', ja: 'Windows Update サービスの状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'STATE 4 RUNNING. On Windows 10 and 11, 1 STOPPED between two searches is normal.',
    ja: 'STATE が 4 RUNNING かどうかを見ます。Windows 10 / 11 では、スキャンの合間に 1 STOPPED となるのは正常です。',
  },
  cite: ['WSD-SCQUERY', 'SA-WSUSCLIENT'],
  seen: '2026-11-22',
});
