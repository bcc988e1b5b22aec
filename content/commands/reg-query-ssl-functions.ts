import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002 /v Functions',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether a policy lists the cipher suites.', ja: '暗号スイートを指定するポリシーがあるかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'An error that the key was not found means that there is no such policy.', ja: 'キーが見つからないというエラーなら、ポリシーはありません。' },
  cite: 'SA-EFE',
  seen: '2026-11-22',
});
