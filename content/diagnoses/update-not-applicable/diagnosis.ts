// The package is not for this system, or not any more, or not yet.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'update-not-applicable',
  title: { en: 'The update does not apply to this system', ja: 'この更新プログラムはこのシステムに適用できない' },
  summary: {
    en: 'The package is made for another version, edition, architecture or language, is already replaced by a newer one, or lacks something that has to be installed before it. Often there is nothing to do.',
    ja: 'パッケージが別のバージョン・エディション・アーキテクチャ・言語用か、より新しいものに置き換え済みか、前提となるものが入っていません。何もしなくてよい場合もよくあります。',
  },
  layer: 'client',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80240017', '800F081E', '800F080C'],
  needs: [{ kind: 'failure', code: ['80240017', '800F081E', '800F080C'] }],
  proves: [
    // The update client and servicing say the same, each in its own words.
    [
      { kind: 'failure', code: '80240017' },
      { kind: 'failure', code: '800F081E' },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '800F081E' }, weight: 5 },
    { fact: { kind: 'failure', code: '80240017' }, weight: 5 },
    { fact: { kind: 'failure', code: '800F080C' }, weight: 4 },
  ],
  excludedBy: [],
  yieldsTo: ['service-pack-missing', 'predecessor-missing', 'cpu-unsupported-7-81'],
  check: [
    {
      title: { en: 'Which Windows is it exactly?', ja: 'Windows の正確なバージョンを確認する' },
      text: {
        en: 'Version, build and service pack. Compare them with the name of the package.',
        ja: 'バージョン、ビルド、サービス パックを、パッケージの名前と比べます。',
      },
      command: 'winver',
    },
    {
      title: { en: 'Which architecture?', ja: 'アーキテクチャを確認する' },
      text: { en: 'x64-based or x86-based: the package has to match.', ja: 'x64 か x86 かを見ます。パッケージと一致している必要があります。' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'systeminfo',
    },
    {
      title: { en: 'Is it there already?', ja: 'すでに入っていないか確認する' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'dism-get-packages',
    },
  ],
  fix: [
    {
      title: { en: 'If a newer one is installed: nothing to do', ja: '新しいものが入っている場合: 何もしなくてよい' },
      text: {
        en: 'A cumulative update contains all earlier ones. Windows Update, not a list of numbers, says what is missing: search for updates and install what it offers.',
        ja: '累積更新プログラムには以前のものがすべて含まれます。不足しているものは、番号の一覧ではなく Windows Update の検索結果で判断します。',
      },
    },
    {
      title: { en: 'Take the package for this system', ja: 'このシステム用のパッケージを選び直す' },
      text: {
        en: 'In the Microsoft Update Catalog the name says version and architecture. Server and client packages differ on older Windows.',
        ja: 'Microsoft Update カタログの名前には、バージョンとアーキテクチャが書かれています。古い Windows では、サーバー用とクライアント用が別です。',
      },
    },
    {
      title: { en: 'Windows 8.1 and Server 2012 R2: three updates first', ja: 'Windows 8.1 / Server 2012 R2: 先に 3 つの更新を入れる' },
      text: {
        en: 'KB2919442, KB2919355 and KB3173424, in this order, if they are missing.',
        ja: '入っていなければ、KB2919442、KB2919355、KB3173424 の順に入れます。',
      },
      eras: ['8.1'],
    },
    {
      title: { en: 'An unknown feature name (800F080C)', ja: '機能名が不明 (800F080C) の場合' },
      text: {
        en: 'DISM does not know the feature by the name that was typed. List the names and copy the right one; upper and lower case count.',
        ja: '入力した名前の機能を DISM が見つけられません。一覧から正しい名前をコピーします。大文字と小文字は区別されます。',
      },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'dism-get-features',
    },
  ],
  verify: [
    {
      title: { en: 'It, or its successor, is in the list', ja: 'それ自体か後継が一覧にあることを確認する' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'dism-get-packages',
    },
    {
      title: { en: 'Windows Update offers nothing more', ja: 'Windows Update で新しいものが見つからないことを確認する' },
      eras: ['2000', 'xp', '2003', 'vista'],
      command: 'winver',
    },
  ],
  collect: [{ command: 'ver', text: { en: 'Version and build of this Windows.', ja: 'この Windows のバージョンとビルド。' }, gives: 'os-version' }],
  cites: ['SA-ISSUES', 'ITPRO-UPGRES'],
});
