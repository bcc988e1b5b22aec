import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg export "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Schedule\\TaskCache" "%USERPROFILE%\\taskcache-before.reg"',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Saves the register of all scheduled tasks into a file.', ja: 'すべてのタスクの登録情報をファイルに保存します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The file taskcache-before.reg lies in your user folder.', ja: 'ユーザー フォルダーに taskcache-before.reg ができます。' },
  cite: ['WSD-REGEXPORT', 'SA-0922'],
  seen: '2026-11-22',
});
