// The small partition that holds the boot files has no room for the new ones.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'disk-full',
  title: { en: 'The boot partition is full', ja: '起動用パーティションの空きがない' },
  summary: {
    en: 'The small partition in front of Windows, which holds the boot files, has too little free space, so the update is rolled back at the restart. Install the later update in which Microsoft mended it; only then think of making room there.',
    ja: 'Windows の手前にある、ブート ファイル用の小さなパーティションの空きが足りず、更新が再起動時にロールバックされます。まず Microsoft が修正した後の更新プログラムを入れてください。空きを作る作業は、その後に検討します。',
  },
  layer: 'store',
  eras: ['10', '11'],
  breaks: ['install', 'restart'],
  codes: ['800F0922', 'C1900104'],
  needs: [{ kind: 'boot-partition-full' }, { kind: 'setup-result', code: 'C1900104' }, { kind: 'failure', code: 'C1900104' }],
  proves: [[{ kind: 'boot-partition-full' }, { kind: 'failure', code: '800F0922' }]],
  supports: [
    { fact: { kind: 'boot-partition-full' }, weight: 8 },
    { fact: { kind: 'failure', code: '800F0922' }, weight: 3 },
    { fact: { kind: 'setup-result', code: 'C1900104' }, weight: 4 },
    { fact: { kind: 'failure', code: 'C1900104' }, weight: 4 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'How much is free there?', ja: '空き容量を確認する' }, command: 'get-esp-volume' },
    { title: { en: 'How is the disk divided?', ja: 'ディスクの構成を確認する' }, command: 'get-partition' },
    {
      title: { en: 'What does CBS.log say?', ja: 'CBS.log を確認する' },
      text: { en: 'SpaceCheck and ServicingBootFiles are the words to look for.', ja: 'SpaceCheck と ServicingBootFiles を検索します。' },
      command: 'open-cbs-log',
    },
  ],
  fix: [
    {
      title: { en: 'Install the newest cumulative update instead', ja: '代わりに最新の累積更新プログラムを入れる' },
      text: {
        en: 'From Windows Update or the catalogue. The fault of May 2026 is mended in the updates from the end of that month on.',
        ja: 'Windows Update またはカタログから入手します。2026 年 5 月の問題は、同月末以降の更新で修正されています。',
      },
    },
    {
      title: { en: 'Have a backup and a recovery medium', ja: 'バックアップと回復メディアを用意する' },
      text: { en: 'A wrong step in this partition leaves the PC unbootable.', ja: 'このパーティションの操作を誤ると、PC が起動しなくなります。' },
    },
    { title: { en: 'Is BitLocker on? Have the key at hand', ja: 'BitLocker が有効なら、回復キーを手元に用意する' }, command: 'manage-bde-status' },
    {
      title: { en: 'Then let the maker of the PC or a partition tool enlarge it', ja: 'そのうえで、PC メーカーの案内かパーティション ツールで拡張する' },
      text: {
        en: 'Files of the PC’s maker outside the Microsoft folders are what mostly fills it. Do not delete by guess.',
        ja: 'Microsoft 以外のフォルダーにある PC メーカーのファイルが主な原因です。推測で削除しないでください。',
      },
    },
  ],
  verify: [
    { title: { en: 'There is more room', ja: '空きが増えたことを確認する' }, command: 'get-esp-volume' },
    { title: { en: 'The update passes the restart', ja: '更新が再起動を通過することを確認する' }, command: 'wevtutil-failed-updates' },
  ],
  collect: [{ command: 'open-cbs-log', text: { en: 'CBS.log of the failed restart.', ja: '失敗した再起動の CBS.log。' }, gives: 'boot-partition-full' }],
  risk: {
    en: 'A wrong deletion or resize here makes the PC unbootable: image backup first.',
    ja: 'ここでの誤った削除やサイズ変更は、PC を起動できなくします。先にイメージ バックアップを取ってください。',
  },
  cites: ['ESP2026', 'ESPFIXED', 'ESP0922', 'KB5028997'],
});
