import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'cacls "PATH"',
  os: ['2000', 'xp', '2003'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Lists who may do what with one file or folder.', ja: 'ファイルまたはフォルダーのアクセス権を一覧表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'NT AUTHORITY\\SYSTEM and Administrators must have F.', ja: 'NT AUTHORITY\\SYSTEM と Administrators に F が必要です。' },
  slots: { PATH: { en: 'the file or folder that the log names', ja: 'ログに出ているファイルまたはフォルダー' } },
  cite: ['SA-COMMON'],
  seen: '2026-11-22',
});
