import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'copy "%windir%\\system32\\drivers\\etc\\hosts" "%USERPROFILE%\\hosts-before.txt"',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Copies the hosts file into your user folder.', ja: 'hosts ファイルを自分のフォルダーにコピーします。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The file hosts-before.txt lies in your user folder.', ja: 'ユーザー フォルダーに hosts-before.txt ができます。' },
  cite: 'WSD-COPY',
  seen: '2026-11-22',
});
