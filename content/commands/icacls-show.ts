import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'icacls "PATH"',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Lists who may do what with one file or folder.', ja: 'ファイルまたはフォルダーのアクセス権を一覧表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'NT SERVICE\\TrustedInstaller with (F) for system files; NT AUTHORITY\\SYSTEM must be there.',
    ja: 'システム ファイルでは NT SERVICE\\TrustedInstaller が (F) で、NT AUTHORITY\\SYSTEM も必要です。',
  },
  slots: { PATH: { en: 'the file or folder that the log names', ja: 'ログに出ているファイルまたはフォルダー' } },
  cite: ['WSD-ICACLS', 'SA-0005', 'JPW-CORRUPT'],
  seen: '2026-11-22',
});
