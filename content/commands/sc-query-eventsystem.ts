import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query EventSystem',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of COM+ Event System, which SENS needs.', ja: 'SENS が依存する COM+ Event System の状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'STATE 4 RUNNING is right.', ja: 'STATE が 4 RUNNING なら正常です。' },
  cite: ['WSD-SCQUERY', 'SA-WSUSCLIENT'],
  seen: '2026-11-23',
});
