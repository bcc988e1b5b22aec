import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether Windows Update waits for a restart.', ja: 'Windows Update が再起動を待っているかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'An error that the key was not found means that no restart is pending.', ja: 'キーが見つからないというエラーなら、再起動待ちではありません。' },
  cite: 'SA-COMMON',
  seen: '2026-11-22',
});
