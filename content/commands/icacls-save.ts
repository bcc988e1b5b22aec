import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'icacls "PATH" /save "%USERPROFILE%\\acl-before.txt"',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Saves the list of permissions of one file or folder.', ja: '1 つのファイルまたはフォルダーのアクセス権をファイルに保存します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The file acl-before.txt lies in your user folder.', ja: 'ユーザー フォルダーに acl-before.txt ができます。' },
  slots: { PATH: { en: 'the same file or folder', ja: '同じファイルまたはフォルダー' } },
  cite: ['WSD-ICACLS', 'SA-0005'],
  seen: '2026-11-22',
});
