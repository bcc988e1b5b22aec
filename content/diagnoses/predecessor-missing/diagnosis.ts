// The update builds on an earlier one that is not there.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'An earlier update is missing', ja: '前提となる以前の更新が足りない' },
  summary: {
    en: 'The update needs a newer servicing stack or another earlier update that this PC lacks. CBS.log names it: install that one from the Microsoft Update Catalog, then try again.',
    ja: 'この更新には、より新しいサービス スタックか、この PC にない以前の更新が必要です。CBS.log に名前があるので、Microsoft Update カタログから入手して先にインストールし、その後やり直してください。',
  },
  layer: 'installation',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['800F0823', '800F0831', '80240017', '800F0922'],
  needs: [{ kind: 'stack-too-old' }, { kind: 'package-missing' }, { kind: 'failure', code: '800F0823' }],
  proves: [[{ kind: 'stack-too-old' }, { kind: 'failure', code: '800F0823', item: { present: true } }]],
  supports: [
    { fact: { kind: 'stack-too-old' }, weight: 8 },
    { fact: { kind: 'failure', code: '800F0823' }, weight: 6 },
    { fact: { kind: 'package-missing' }, weight: 5 },
    { fact: { kind: 'store-damaged', code: '800F0831' }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Which update is missing?', ja: 'どの更新が足りないか確認する' },
      text: {
        en: 'The line with “requires Servicing Stack” or “manifest missing for package” names it.',
        ja: '「requires Servicing Stack」または「manifest missing for package」の行に書かれています。',
      },
      command: 'open-cbs-log',
    },
    { title: { en: 'What is installed?', ja: 'インストール済みのものを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'dism-get-packages' },
    { title: { en: 'Which Windows is it?', ja: 'Windows のバージョンを確認する' }, command: 'winver' },
  ],
  fix: [
    {
      title: { en: 'Install the named update by hand', ja: '不足している更新を手動で入れる' },
      text: {
        en: 'Microsoft Update Catalog, the number from the log, the architecture of your Windows. Restart after it.',
        ja: 'Microsoft Update カタログで、ログにある番号を、お使いのアーキテクチャで入手します。インストール後に再起動します。',
      },
    },
    {
      title: { en: 'Servicing stack: the newest for this Windows', ja: 'サービス スタック: この Windows 用の最新のものを入れる' },
      text: {
        en: 'From Windows 10 2004 on it is part of the cumulative update; before, it is a package of its own.',
        ja: 'Windows 10 2004 以降は累積更新に含まれ、それより前は別のパッケージです。',
      },
      eras: ['10', '11'],
    },
    { title: { en: 'Windows 7: KB4490628 and KB4474419 first', ja: 'Windows 7: 先に KB4490628 と KB4474419 を入れる' }, eras: ['7'], command: 'wmic-qfe-sha2' },
    {
      title: { en: '8.1: KB2919442, KB2919355 and KB3173424 first', ja: '8.1: 先に KB2919442、KB2919355、KB3173424 を入れる' },
      eras: ['8.1'],
      command: 'get-hotfix-81',
    },
    {
      title: { en: 'Is it listed as installed and still called missing?', ja: '入っているはずなのに足りないと言われる場合' },
      text: {
        en: 'Then its entry in the component store is damaged: repair the store.',
        ja: 'コンポーネント ストアの登録が破損しています。ストアを修復します。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-scanhealth',
    },
  ],
  verify: [
    { title: { en: 'It is listed', ja: '一覧にあることを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'dism-get-packages' },
    { title: { en: 'The update installs', ja: '更新がインストールされることを確認する' }, command: 'wevtutil-failed-updates' },
  ],
  collect: [
    {
      command: 'open-cbs-log',
      text: { en: 'CBS.log: it names what is missing.', ja: 'CBS.log。足りないものの名前が書かれています。' },
      gives: 'stack-too-old',
    },
  ],
  cites: ['SA-0823', 'SA-0831', 'SA-ISSUES', 'KB4472027'],
});
