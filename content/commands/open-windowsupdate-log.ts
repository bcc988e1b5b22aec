import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'notepad %windir%\\WindowsUpdate.log',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Opens the Windows Update log.', ja: 'Windows Update のログを開きます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Press Ctrl+End and look upwards for WARNING or FATAL.', ja: 'Ctrl + End で末尾に移り、上に向かって WARNING や FATAL を探します。' },
  log: { steps: ['detect', 'self-update', 'scan', 'download', 'verify'], formats: ['wu-log-2005'] },
  cite: 'KB902093',
  seen: '2026-11-22',
});
