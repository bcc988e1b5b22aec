import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg export "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections" "%USERPROFILE%\\winhttp-before.reg"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Saves the key that holds the WinHTTP proxy into a file of your account.',
    ja: 'WinHTTP プロキシ設定を含むレジストリ キーを、自分のユーザー フォルダーのファイルに保存します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The file winhttp-before.reg lies in your user folder. If reg says that the key does not exist, no proxy had been set.',
    ja: 'ユーザー フォルダーに winhttp-before.reg ができます。キーが見つからないと表示された場合、プロキシは設定されていません。',
  },
  cite: 'WSD-REGEXPORT',
  seen: '2026-11-22',
});
