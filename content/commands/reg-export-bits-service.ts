import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\BITS "%USERPROFILE%\\bits-before.reg"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Saves the configuration of the BITS service into a file of your account.',
    ja: 'BITS サービスの構成を、自分のフォルダーのファイルに保存します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The file bits-before.reg lies in your user folder. If reg says that the key does not exist, the service is not registered.',
    ja: 'ユーザー フォルダーに bits-before.reg ができます。キーが見つからない場合、サービスは登録されていません。',
  },
  cite: 'WSD-REGEXPORT',
  seen: '2026-11-23',
});
