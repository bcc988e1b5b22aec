import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query msiserver',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether Windows Installer is at work.', ja: 'Windows インストーラーが動作中かどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'RUNNING means that another installation is under way; STOPPED is the usual state.',
    ja: 'RUNNING なら別のインストールが進行中です。通常は STOPPED です。',
  },
  cite: ['WSD-SCQUERY'],
  seen: '2026-11-22',
});
