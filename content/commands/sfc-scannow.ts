import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sfc /scannow',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'X',
  does: {
    en: 'Checks the system files and puts good copies in the place of damaged ones.',
    ja: 'システム ファイルを検査し、破損したものを正しいものに置き換えます。',
  },
  undo: {
    en: 'There is no way back; what it puts in place are Windows’ own files.',
    ja: '元には戻せません。置き換えるのは Windows 自身の正しいファイルです。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Its last lines: nothing found, repaired, or not repaired. The list stands in CBS.log.',
    ja: '最後の行に、異常なし、修復済み、修復できなかった、のどれかが表示されます。ファイルの一覧は CBS.log にあります。',
  },
  caution: {
    en: 'Takes a while. From Windows 8 on run DISM before it, since it takes its copies from the component store.',
    ja: '時間がかかります。Windows 8 以降では、コピー元のコンポーネント ストアを先に DISM で修復します。',
  },
  after: 'open-cbs-log',
  cite: ['SA-DISM', 'JPW-CORRUPT'],
  seen: '2026-11-22',
});
