// No room for the download, the installation or the new Windows.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const FULL = ['80070070', 'C190020E', 'C19001DF'];

export default defineDiagnosis<Kinds>({
  family: 'disk-full',
  title: { en: 'The disk is full', ja: 'ディスクの空き容量が足りない' },
  summary: {
    en: 'There is no room for the update: neither for the download nor for the installation, which needs several times that size for a while. Free some space and try again; nothing else is broken.',
    ja: '更新プログラムのための空き容量がありません。ダウンロードに加え、インストール中は一時的にその数倍の領域が必要です。空きを作ってからやり直してください。ほかに壊れているところはありません。',
  },
  layer: 'client-disk',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download', 'install'],
  codes: FULL,
  needs: [
    { kind: 'resource-short', what: 'disk' },
    { kind: 'failure', code: FULL },
    { kind: 'setup-result', code: FULL },
  ],
  proves: [
    // Two parts of Windows ran into it independently: the download and the installation, or servicing and the update client.
    [
      { kind: 'failure', code: '80070070', step: 'download' },
      { kind: 'failure', code: '80070070', step: 'install' },
    ],
    [
      { kind: 'resource-short', what: 'disk' },
      { kind: 'failure', code: '80070070', item: { present: true } },
    ],
    [
      { kind: 'resource-short', what: 'disk' },
      { kind: 'failure', code: '80070070', step: 'download' },
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
    { title: { en: 'How much is free?', ja: '空き容量を確認する' }, text: { en: 'The last line says it.', ja: '最後の行に表示されます。' }, command: 'dir-c' },
    {
      title: { en: 'How much does the component store take?', ja: 'コンポーネント ストアの大きさを確認する' },
      text: {
        en: '“Actual Size”, not the size that Explorer shows: that counts many files twice. It also says whether a clean-up is recommended.',
        ja: 'エクスプローラーの表示は同じファイルを重複して数えるため、「実際のサイズ」を見ます。クリーンアップが推奨されるかどうかもわかります。',
      },
      eras: ['8.1', '10', '11'],
      command: 'dism-analyze-store',
    },
  ],
  fix: [
    { title: { en: 'Note how much is free', ja: '現在の空き容量を控える' }, command: 'dir-c' },
    {
      title: { en: 'Open the storage settings', ja: 'ストレージの設定を開く' },
      text: {
        en: 'Temporary files: look at each line before you tick it. “Downloads” is your own folder, and “Previous Windows installation(s)” is the way back to the older version.',
        ja: '「一時ファイル」で、1 行ずつ内容を確かめてから選びます。「ダウンロード」は自分のフォルダー、「以前の Windows のインストール」は前のバージョンに戻すためのものです。',
      },
      eras: ['10', '11'],
      command: 'settings-storage',
    },
    {
      title: { en: 'Move your own files elsewhere', ja: '自分のファイルをほかへ移す' },
      text: {
        en: 'Pictures, videos and disc images to another drive: the surest way, and nothing of Windows is touched. A feature update can also use an external drive for the time of the upgrade.',
        ja: '写真、動画、ディスク イメージなどを別のドライブへ移します。Windows 自体に手を加えない、最も確実な方法です。機能更新プログラムでは、作業領域として外付けドライブも使えます。',
      },
    },
    {
      title: { en: 'Disk Cleanup', ja: 'ディスク クリーンアップ' },
      text: {
        en: 'Choose “Clean up system files” there, on 7 and later with “Windows Update Cleanup” (on 7 it comes with KB2852386).',
        ja: '「システム ファイルのクリーンアップ」を選びます。7 以降には「Windows Update のクリーンアップ」もあります (7 では KB2852386 で追加されます)。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'cleanmgr',
    },
    {
      title: { en: 'See what a clean-up of the store would bring', ja: 'ストアのクリーンアップの効果を確認する' },
      eras: ['8.1', '10', '11'],
      command: 'dism-analyze-store',
    },
    {
      title: { en: 'Clean the component store up', ja: 'コンポーネント ストアを整理する' },
      text: {
        en: 'Only if the step before recommends it. Without /ResetBase: that switch makes all installed updates permanent.',
        ja: '前の手順で推奨された場合だけ実行します。/ResetBase は付けません。付けると、インストール済みの更新プログラムをアンインストールできなくなります。',
      },
      eras: ['8.1', '10', '11'],
      command: 'dism-startcomponentcleanup',
    },
    { title: { en: 'Try the update again', ja: '更新をもう一度試す' } },
  ],
  verify: [{ title: { en: 'There is room', ja: '空きができたことを確認する' }, command: 'dir-c' }],
  collect: [{ command: 'events-update', text: { en: 'The code of each failed update.', ja: '失敗した個々の更新プログラムのコード。' }, gives: 'failure' }],
  risk: {
    en: 'Look at a list before you delete what is on it. Never delete in the folders WinSxS and Installer by hand.',
    ja: '削除する前に必ず一覧を確認してください。WinSxS と Installer のフォルダーの中身を手作業で削除してはいけません。',
  },
  cites: ['SA-0070', 'SA-001E', 'ITPRO-UPGRES', 'SA-MSICACHE'],
});
