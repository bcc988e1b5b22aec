import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe queryex wuauserv',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows the state of the Windows Update service and the process that it runs in.',
    ja: 'Windows Update サービスの状態と、動作しているプロセスの番号を表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'STATE 2 START_PENDING or 3 STOP_PENDING for minutes is the fault; 1 and 4 are not.',
    ja: 'STATE が 2 START_PENDING または 3 STOP_PENDING のまま何分も変わらなければ異常です。1 と 4 は正常です。',
  },
  cite: 'WSD-SCQUERY',
  seen: '2026-11-23',
});
