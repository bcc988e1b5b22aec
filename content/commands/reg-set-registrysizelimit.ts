import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg add HKLM\\SYSTEM\\CurrentControlSet\\Control /v RegistrySizeLimit /t REG_DWORD /d 0 /f',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets Windows choose the size of the registry again.', ja: 'レジストリのサイズを Windows に任せる設定に戻します。' },
  undo: { en: 'Write the number that you noted with the same command.', ja: '控えておいた値を同じコマンドで書き戻します。' },
  scope: 'machine',
  reboot: true,
  verify: { command: 'reg-query-registrysizelimit', text: { en: 'It shows 0x0.', ja: '0x0 と表示されます。' } },
  after: 'reg-query-registrysizelimit',
  cite: ['SA-05AA', 'SA-000E'],
  seen: '2026-11-22',
});
