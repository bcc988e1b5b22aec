import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'cleanmgr',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'D',
  does: { en: 'Opens Disk Cleanup, in which you choose what to remove.', ja: 'ディスク クリーンアップを開きます。消すものは自分で選びます。' },
  undo: { en: 'What is removed does not come back.', ja: '消したものは元に戻せません。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'dir-c', text: { en: 'More bytes free in the last line.', ja: '最後の行の空きバイト数が増えます。' } },
  caution: {
    en: 'Read the list before you confirm: on some builds it names your own Downloads folder, and “Previous Windows installation(s)” is the way back to the old version.',
    ja: '確定する前に一覧を確認してください。ビルドによっては自分の「ダウンロード」フォルダーが含まれます。「以前の Windows のインストール」を消すと、前のバージョンに戻せなくなります。',
  },
  after: 'dir-c',
  cite: ['WSD-CLEANMGR', 'SA-WINSXS', 'ITPRO-UPGRES'],
  seen: '2026-11-22',
});
