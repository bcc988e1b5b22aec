// The package is not made for this system, or has nothing to do there.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'update-not-applicable',
  title: { en: 'The update does not apply to this system', ja: 'この更新プログラムはこのシステムに適用できない' },
  summary: {
    en: 'Nothing is broken: the package is for another Windows, edition, architecture or language, is already replaced by a newer one, or lacks its prerequisite. Compare it with your system.',
    ja: '故障ではありません。別の Windows、エディション、アーキテクチャ、言語向けのパッケージか、すでに新しいものに置き換わっているか、前提の更新がありません。お使いのシステムと照らし合わせてください。',
  },
  layer: 'installation',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80240017', '800F081E', '800F080C'],
  needs: [{ kind: 'failure', code: ['80240017', '800F081E', '800F080C'] }, { kind: 'not-applicable' }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: ['80240017', '800F081E', '800F080C'] }, weight: 5 },
    { fact: { kind: 'not-applicable' }, weight: 5 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'Which Windows is it?', ja: 'Windows のバージョンを確認する' }, command: 'winver' },
    {
      title: { en: 'Is it installed already, or a newer one?', ja: 'インストール済みか、新しいものがあるか確認する' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'dism-get-packages',
    },
  ],
  fix: [
    {
      title: { en: 'Compare the package with the system', ja: 'パッケージとシステムを照らし合わせる' },
      text: {
        en: 'Version, edition, x86 or x64 or ARM64, language. The name of the file says it.',
        ja: 'バージョン、エディション、x86 / x64 / ARM64、言語を比べます。ファイル名に書かれています。',
      },
      command: 'winver',
    },
    {
      title: { en: 'Is it replaced? Then you are done', ja: '置き換え済みなら、作業は不要' },
      text: { en: 'A cumulative update brings everything of the earlier ones along.', ja: '累積更新プログラムには、以前のものがすべて含まれています。' },
    },
    {
      title: { en: 'Install what it needs first', ja: '前提となる更新を先にインストールする' },
      text: {
        en: 'The article of the update lists it. On 8.1 the updates of April 2014 are the base of all later ones.',
        ja: '更新プログラムの説明に書かれています。8.1 では 2014 年 4 月の更新が、以後すべての土台です。',
      },
    },
    {
      title: { en: '0x800f080c: the name of a feature is unknown here', ja: '0x800f080c の場合: この Windows にはない機能名が指定されている' },
      text: { en: 'Correct the name in the script, or leave the step out.', ja: 'スクリプトの機能名を直すか、その手順を外します。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
  ],
  verify: [
    {
      title: { en: 'It, or a newer one, is listed', ja: 'その更新、または新しいものが一覧にあることを確認する' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'dism-get-packages',
    },
    {
      title: { en: 'Windows Update has nothing more to offer', ja: 'Windows Update に残りがないことを確認する' },
      text: { en: 'A new search ends without it.', ja: '検索し直すと、その更新は表示されません。' },
      eras: ['2000', 'xp', '2003', 'vista'],
    },
  ],
  collect: [{ command: 'winver', text: { en: 'Version and build.', ja: 'バージョンとビルド。' }, gives: 'os-version' }],
  cites: ['SA-ISSUES', 'ITPRO-UPGRES', 'ITPRO-WUREF'],
});
