import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SYSTEM\\CurrentControlSet\\Control /v RegistrySizeLimit',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether somebody has limited the size of the registry.', ja: 'レジストリのサイズが制限されているかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'An error that the value was not found, or 0, is right. Note any other number.',
    ja: '値が見つからないというエラーか、0 なら正常です。それ以外の値は控えておきます。',
  },
  cite: ['SA-05AA', 'SA-000E'],
  seen: '2026-11-22',
});
