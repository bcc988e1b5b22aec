import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'DISM /Online /Cleanup-Image /RestoreHealth /Source:SOURCE /LimitAccess',
  os: ['8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'X',
  does: {
    en: 'Repairs the component store with files from a place you name, without Windows Update.',
    ja: '指定した場所のファイルで、Windows Update を使わずにコンポーネント ストアを修復します。',
  },
  undo: {
    en: 'There is no way back; what it puts in place are Windows’ own files.',
    ja: '元には戻せません。置き換えるのは Windows 自身の正しいファイルです。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: '“The restore operation completed successfully.”', ja: '「復元操作は正常に完了しました」と表示されます。' },
  caution: {
    en: 'The source must be the same Windows version; another build does not repair.',
    ja: '入手元は同じバージョンの Windows である必要があります。別のビルドでは修復できません。',
  },
  after: 'dism-scanhealth',
  slots: {
    SOURCE: {
      en: 'the Windows folder of a mounted image of the same version, or \\\\server\\c$\\winsxs of a healthy PC',
      ja: 'マウントした同じバージョンのイメージの Windows フォルダー、または正常な PC の \\\\サーバー名\\c$\\winsxs',
    },
  },
  cite: ['SA-DISM'],
  seen: '2026-11-22',
});
