import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'findstr /i "microsoft windowsupdate" "%windir%\\system32\\drivers\\etc\\hosts"',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Prints the lines of the hosts file that speak of update hosts.', ja: 'hosts ファイルのうち、更新サーバーに関する行を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Nothing printed: the file says nothing of them. A line that begins with # is a comment.',
    ja: '何も表示されなければ、記述はありません。# で始まる行はコメントです。',
  },
  cite: ['WSD-FINDSTR', 'SA-403'],
  seen: '2026-11-22',
});
