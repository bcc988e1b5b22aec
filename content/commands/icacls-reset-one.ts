import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'icacls "PATH" /reset',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Gives one file or folder the permissions of the folder it lies in.',
    ja: '1 つのファイルまたはフォルダーのアクセス権を、親フォルダーから継承したものに戻します。',
  },
  undo: {
    en: 'icacls "FOLDER" /restore "%USERPROFILE%\\acl-before.txt", with the folder that holds PATH.',
    ja: 'PATH があるフォルダーを FOLDER として、icacls "FOLDER" /restore "%USERPROFILE%\\acl-before.txt" を実行します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'icacls-show', text: { en: 'The entries now end in (I), which means inherited.', ja: '各項目に (I) (継承) が付きます。' } },
  caution: {
    en: 'This one object only. Resetting whole trees does more harm than good and has no way back.',
    ja: '対象はこの 1 つだけにします。フォルダー全体のリセットは害のほうが大きく、元に戻せません。',
  },
  after: 'icacls-save',
  slots: { PATH: { en: 'the same file or folder', ja: '同じファイルまたはフォルダー' } },
  cite: ['WSD-ICACLS', 'SA-0005'],
  seen: '2026-11-22',
});
