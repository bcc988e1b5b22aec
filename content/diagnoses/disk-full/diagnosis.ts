// No room for the download, the unpacking or the installation.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** The last two: JET_errDiskFull and JET_errLogDiskFull of esent.h, as the update agent prints them. */
const FULL = ['80070070', 'C190020E', 'C19001DF', 'C8000710', 'C8000211'];

export default defineDiagnosis<Kinds>({
  family: 'disk-full',
  title: { en: 'The disk is too full', ja: 'ディスクの空き容量が足りない' },
  summary: {
    en: 'There is not enough free space to download or install the update. Make room on the system disk, then try again.',
    ja: '更新プログラムをダウンロードまたはインストールするための空き容量がありません。システム ドライブの空きを増やしてから、やり直してください。',
  },
  layer: 'store',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download', 'install'],
  codes: FULL,
  needs: [
    { kind: 'resource-short', what: 'disk' },
    { kind: 'failure', code: FULL },
    { kind: 'setup-result', code: FULL },
  ],
  proves: [
    [
      { kind: 'failure', code: '80070070' },
      { kind: 'resource-short', what: 'disk' },
    ],
    [
      { kind: 'failure', code: '80070070', step: 'download' },
      { kind: 'failure', code: '80070070', step: 'install' },
    ],
  ],
  supports: [
    { fact: { kind: 'resource-short', what: 'disk' }, weight: 6 },
    { fact: { kind: 'failure', code: FULL }, weight: 6 },
    { fact: { kind: 'setup-result', code: FULL }, weight: 6 },
  ],
  excludedBy: [],
  yieldsTo: ['esp-full'],
  check: [
    {
      title: { en: 'How much is free?', ja: '空き容量を確認する' },
      text: { en: 'The last line. A nearly full system disk is the answer.', ja: '最後の行を見ます。システム ドライブがほぼいっぱいなら、これが原因です。' },
      command: 'dir-c',
    },
  ],
  fix: [
    { title: { en: 'Look before you delete', ja: '消す前に確認する' }, command: 'dir-c' },
    {
      title: { en: 'Move your own large files to another disk', ja: '自分の大きなファイルを別のディスクに移す' },
      text: {
        en: 'Pictures, videos and installers in Downloads are the quickest gain.',
        ja: '写真、動画、「ダウンロード」に残ったインストーラーが最も効果的です。',
      },
    },
    {
      title: { en: 'Storage settings', ja: 'ストレージの設定から消す' },
      text: {
        en: 'Settings, System, Storage, Temporary files. Read the list before you confirm.',
        ja: '「設定」→「システム」→「ストレージ」→「一時ファイル」を開き、一覧を確認してから削除します。',
      },
      eras: ['10', '11'],
    },
    {
      title: { en: 'Disk Cleanup', ja: 'ディスク クリーンアップを使う' },
      text: {
        en: '“Clean up system files” offers what old updates left behind.',
        ja: '「システム ファイルのクリーンアップ」を選ぶと、古い更新の残りも対象になります。',
      },
      command: 'cleanmgr',
    },
    {
      title: { en: 'No room to be gained?', ja: '空きを作れない場合' },
      text: {
        en: 'A virtual machine gets a larger disk. A PC can take a USB disk for the time of a feature update; Windows Update offers it.',
        ja: '仮想マシンはディスクを拡張します。PC の機能更新では、Windows Update の案内に従って USB ドライブを一時的に使えます。',
      },
      eras: ['10', '11'],
    },
  ],
  verify: [
    { title: { en: 'Enough is free now', ja: '空き容量が増えたことを確認する' }, command: 'dir-c' },
    {
      title: { en: 'The update installs', ja: '更新プログラムがインストールされることを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-failed-updates',
    },
  ],
  collect: [{ command: 'dir-c', text: { en: 'How much is free on the disk.', ja: 'ディスクの空き容量。' }, gives: 'resource-short' }],
  risk: {
    en: '“Previous Windows installation(s)” is the way back to the version before; once it is gone, so is the way.',
    ja: '「以前の Windows のインストール」を削除すると、前のバージョンに戻せなくなります。',
  },
  cites: ['SA-0070', 'ITPRO-UPGRES', 'ITPRO-UPGCODES', 'SA-001E', 'SA-WINSXS'],
});
