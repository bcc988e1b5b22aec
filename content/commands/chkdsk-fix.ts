import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'chkdsk C: /f',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'X',
  does: { en: 'Repairs the file system of C: at the next start.', ja: '次回の起動時に C: のファイル システムを修復します。' },
  undo: {
    en: 'There is no way back: damaged entries are cut off or collected in found files.',
    ja: '元には戻せません。壊れた項目は切り離されるか、回収されたファイルになります。',
  },
  scope: 'machine',
  reboot: true,
  verify: { command: 'chkdsk-read', text: { en: 'It finds no errors any more.', ja: 'エラーが検出されなくなります。' } },
  caution: {
    en: 'Copy your data away first. A dying disk may not survive the work.',
    ja: '先にデータを別の場所へコピーしてください。故障しかけたディスクは、作業中に壊れることがあります。',
  },
  after: 'chkdsk-read',
  cite: ['WSD-CHKDSK', 'SA-DISKERR', 'SA-0570'],
  seen: '2026-11-22',
});
