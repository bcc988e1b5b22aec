import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'DISM /Online /Cleanup-Image /RestoreHealth',
  os: ['8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'X',
  does: { en: 'Repairs the component store with files from Windows Update.', ja: 'Windows Update から取得したファイルで、コンポーネント ストアを修復します。' },
  undo: {
    en: 'There is no way back; what it puts in place are Windows’ own files.',
    ja: '元には戻せません。置き換えるのは Windows 自身の正しいファイルです。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: '“The restore operation completed successfully.”', ja: '「復元操作は正常に完了しました」と表示されます。' },
  caution: {
    en: 'Takes a while, and needs Windows Update to be reachable, or a source given with /Source.',
    ja: '時間がかかります。Windows Update に接続できるか、/Source で入手元を指定する必要があります。',
  },
  after: 'dism-scanhealth',
  cite: ['SA-DISM', 'JPW-CORRUPT'],
  seen: '2026-11-22',
});
