import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg export HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate "%USERPROFILE%\\wu-policy-before.reg"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Saves the update policies of this PC into a file of your account.', ja: 'この PC の更新ポリシーを、自分のフォルダーのファイルに保存します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The file wu-policy-before.reg lies in your user folder. If reg says that the key does not exist, no policy had been set.',
    ja: 'ユーザー フォルダーに wu-policy-before.reg ができます。キーが見つからないと表示された場合、ポリシーはありませんでした。',
  },
  cite: 'WSD-REGEXPORT',
  seen: '2026-11-23',
});
