// The small partition that holds the boot files has no room left.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'disk-full',
  title: { en: 'The system partition in front of Windows is full', ja: 'システム パーティション (EFI、システムで予約済み) の空きが足りない' },
  summary: {
    en: 'The update has to renew the boot files, and the small hidden partition they lie on has no room left. Windows rolls back at the restart. Take the newer update that needs less room; only if that does not help, make room on the partition.',
    ja: '更新にはブート ファイルの入れ替えが必要ですが、それを置く小さな隠しパーティションに空きがありません。再起動中にロールバックされます。まず、必要な領域を減らした新しい更新プログラムを入れてください。それでも解決しない場合だけ、パーティションの空きを作ります。',
  },
  layer: 'client-disk',
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
    {
      title: { en: 'How much is free on it?', ja: 'パーティションの空き容量を確認する' },
      text: { en: 'SizeRemaining is what is left.', ja: 'SizeRemaining が残りです。' },
      command: 'get-esp-space',
    },
    { title: { en: 'Does CBS.log say so?', ja: 'CBS.log を確認する' }, command: 'findstr-spacecheck' },
  ],
  fix: [
    {
      title: { en: 'Install the newer update first', ja: 'まず新しい更新プログラムを入れる' },
      text: {
        en: 'On Windows 11 24H2 and 25H2 the fault of May 2026 is mended by the update of 26 May 2026 and every later one. Search for updates again, or take the newest cumulative update from the Catalog.',
        ja: 'Windows 11 24H2 / 25H2 で 2026 年 5 月に起きた問題は、2026 年 5 月 26 日以降の更新プログラムで修正されています。もう一度更新を検索するか、カタログから最新の累積更新プログラムを入手します。',
      },
    },
    { title: { en: 'See what lies there and how much is free', ja: '空き容量をもう一度確認する' }, command: 'get-esp-space' },
    {
      title: { en: 'Suspend BitLocker before you touch the partition', ja: 'パーティションを変更する前に BitLocker を中断する' },
      text: {
        en: 'Have the recovery key at hand. Without BitLocker skip this step.',
        ja: '回復キーを手元に用意します。BitLocker を使っていなければ不要です。',
      },
      command: 'manage-bde-suspend',
    },
    {
      title: { en: 'Make room: with an image backup, or not at all', ja: '空きを作る (イメージ バックアップを取ってから)' },
      text: {
        en: 'Two ways: enlarge the partition with a partitioning tool, or remove what does not belong to Windows from it (old files of the maker, fonts for boot languages that you do not use). A wrong step makes the PC unbootable: image backup and a recovery drive first, and let somebody do it who has done it before.',
        ja: '方法は 2 つです。パーティション操作ソフトで拡張するか、Windows のものではないファイル (メーカーが残した古いファイルや、使わない言語のブート用フォント) を取り除きます。誤ると PC が起動しなくなります。イメージ バックアップと回復ドライブを用意し、経験のある人に任せてください。',
      },
    },
  ],
  verify: [
    { title: { en: 'There is room on the partition', ja: 'パーティションに空きがあることを確認する' }, command: 'get-esp-space' },
    { title: { en: 'The update passes the restart', ja: '再起動後に更新が完了していることを確認する' }, command: 'winver' },
  ],
  collect: [
    {
      command: 'findstr-spacecheck',
      text: { en: 'What CBS.log says of the boot files.', ja: 'ブート ファイルについての CBS.log の記録。' },
      gives: 'boot-partition-full',
    },
  ],
  risk: {
    en: 'Deleting or resizing on this partition can make the PC unbootable, and without suspending BitLocker it will ask for the recovery key.',
    ja: 'このパーティションでの削除やサイズ変更を誤ると PC が起動しなくなります。BitLocker を中断しないと回復キーを求められます。',
  },
  cites: ['ESP0922', 'ESP2026', 'ESPFIXED'],
});
