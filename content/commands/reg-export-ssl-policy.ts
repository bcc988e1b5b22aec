import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg export HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002 "%USERPROFILE%\\cipher-policy-before.reg"',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Saves the cipher suite policy into a file of your account.', ja: '暗号スイートのポリシーを自分のフォルダーのファイルに保存します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The file cipher-policy-before.reg lies in your user folder. If reg says that the key does not exist, there is no such policy.',
    ja: 'ユーザー フォルダーに cipher-policy-before.reg ができます。キーが見つからないと表示された場合、このポリシーはありません。',
  },
  cite: ['WSD-REGEXPORT', 'SA-EFE'],
  seen: '2026-11-22',
});
