import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg export HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate "%USERPROFILE%\\wu-client-before.reg"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Saves the state of the update client, its identity included, into a file of your account.',
    ja: 'ID を含む更新クライアントの状態を、自分のフォルダーのファイルに保存します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The file wu-client-before.reg lies in your user folder.', ja: 'ユーザー フォルダーに wu-client-before.reg ができます。' },
  cite: ['WSD-REGEXPORT', 'JPM-SUSID'],
  seen: '2026-11-23',
});
