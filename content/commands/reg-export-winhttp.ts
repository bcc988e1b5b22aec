import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg export "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp" "%USERPROFILE%\\winhttp-tls-before.reg"',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Saves the key with the TLS versions of WinHTTP into a file of your account.',
    ja: 'WinHTTP の TLS バージョンのキーを自分のフォルダーのファイルに保存します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The file winhttp-tls-before.reg lies in your user folder. If reg says that the key does not exist, nothing had been set.',
    ja: 'ユーザー フォルダーに winhttp-tls-before.reg ができます。キーが見つからないと表示された場合、何も設定されていませんでした。',
  },
  cite: ['WSD-REGEXPORT', 'KB3140245'],
  seen: '2026-11-22',
});
