import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'notepad %windir%\\system32\\drivers\\etc\\hosts',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Opens the hosts file, whose entries win over the name server.', ja: 'DNS サーバーより優先される hosts ファイルを開きます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'There should be no line with windowsupdate or microsoft in it.', ja: 'windowsupdate や microsoft を含む行があってはいけません。' },
  cite: 'SA-403',
  seen: '2026-11-22',
});
