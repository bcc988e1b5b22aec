// The installer inside the update ended with an error of its own.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const OWN = ['80070643', '80070641', '80070652', '8024200B', '80242015', '80242007'];

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'The update’s own installer failed', ja: '更新プログラムのインストーラーが失敗した' },
  summary: {
    en: 'The update was downloaded and started, and its own installer gave up. Which product it is for and which code stands behind it decide what to do.',
    ja: '更新プログラムはダウンロードされて実行されましたが、その中のインストーラーが失敗しました。どの製品の更新か、内側のコードは何かによって、対処が決まります。',
  },
  layer: 'installation',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80070643', '80070641', '80070652', '8024200B', '80242015', '80242007', '80240022', '800F0922'],
  needs: [{ kind: 'failure', code: OWN }, { kind: 'failure', code: ['80240022', '800F0922'] }, { kind: 'advanced-installer-failed' }],
  proves: [],
  supports: [
    { fact: { kind: 'advanced-installer-failed' }, weight: 6 },
    { fact: { kind: 'failure', code: OWN }, weight: 4 },
    { fact: { kind: 'failure', code: '800F0922' }, weight: 4 },
    { fact: { kind: 'failure', code: '80240022' }, weight: 2 },
  ],
  excludedBy: [],
  yieldsTo: [
    'disk-full',
    'out-of-memory',
    'access-denied-acl',
    'component-store-corrupt',
    'repair-source-missing',
    'pending-reboot',
    'esp-full',
    'winre-partition-small',
    'scheduled-task-corrupt',
    'cbs-watchdog-timeout',
    'predecessor-missing',
    'disk-read-errors',
    'driver-arch-missing',
    'office-source-missing',
    'no-interactive-user',
  ],
  check: [
    {
      title: { en: 'Which update, and which code?', ja: 'どの更新プログラムが、どのコードで失敗したか確認する' },
      text: {
        en: 'The lines of the handler name the update and the code that its installer gave.',
        ja: 'Handler の行に、更新プログラムの名前と、インストーラーが返したコードがあります。',
      },
      eras: ['2000', 'xp', '2003'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'Which update, and which product?', ja: 'どの更新プログラムか、どの製品かを確認する' },
      text: {
        en: '.NET, Office, Defender, WinRE and drivers each have an installer of their own.',
        ja: '.NET、Office、Defender、WinRE、ドライバーは、それぞれ独自のインストーラーを持っています。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-failed-updates',
    },
    {
      title: { en: 'Is another installation at work?', ja: '別のインストールが進行中でないか確認する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'sc-query-msiserver',
    },
    {
      title: { en: 'What do the components say?', ja: 'コンポーネントのログを確認する' },
      text: {
        en: '0x800f0922: the installer that failed is named above the code.',
        ja: '0x800f0922 の場合は、失敗したインストーラーの名前がコードの上にあります。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'findstr-cbs-errors',
    },
  ],
  fix: [
    {
      title: { en: 'Restart, then try this one update alone', ja: '再起動し、その更新プログラムだけをやり直す' },
      text: {
        en: '0x80070652 means that another installation was under way: that is all it takes.',
        ja: '0x80070652 は別のインストールが進行中だったという意味で、これだけで解決します。',
      },
    },
    {
      title: { en: 'Run the package by hand', ja: 'パッケージを手動で実行する' },
      text: {
        en: 'From the Microsoft Update Catalog. Its own window or log says more than Windows Update does.',
        ja: 'Microsoft Update カタログから入手します。Windows Update より詳しいメッセージやログが得られます。',
      },
    },
    {
      title: { en: '.NET: run the repair tool of Microsoft', ja: '.NET の場合: Microsoft の修復ツールを使う' },
      text: {
        en: 'Note the installed versions first; programs depend on them.',
        ja: 'プログラムが依存しているため、先にインストール済みのバージョンを控えます。',
      },
    },
    {
      title: { en: 'Other products: repair the product', ja: 'そのほかの製品: 製品を修復する' },
      text: {
        en: 'Programs and Features, the product, Change or Repair. Then the update again.',
        ja: '「プログラムと機能」で製品を選び、「変更」または「修復」を実行してから、更新をやり直します。',
      },
    },
    {
      title: { en: '0x800f0922: read which component failed', ja: '0x800f0922 の場合: 失敗したコンポーネントを調べる' },
      text: {
        en: 'Drop CBS.log into the box on the start page: a damaged task, a full boot partition and a missing predecessor each have a page of their own.',
        ja: 'CBS.log をトップ ページの診断の欄にドロップしてください。壊れたタスク、起動用パーティションの不足、前提の更新の不足は、それぞれ別のページで説明しています。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'open-cbs-log',
    },
  ],
  verify: [
    {
      title: { en: 'No new failure of this update', ja: '同じ更新プログラムの失敗がないことを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-failed-updates',
    },
    {
      title: { en: 'The update installs', ja: '更新プログラムがインストールされることを確認する' },
      text: { en: 'The update history shows success.', ja: '更新履歴に成功と表示されます。' },
      eras: ['2000', 'xp', '2003'],
    },
  ],
  collect: [
    { command: 'wevtutil-failed-updates', text: { en: 'The name of the update and its code.', ja: '更新プログラムの名前とコード。' }, gives: 'failure' },
    { command: 'open-cbs-log', text: { en: 'CBS.log: which installer failed.', ja: 'CBS.log。失敗したインストーラー。' }, gives: 'advanced-installer-failed' },
  ],
  cites: ['KB976982', 'SA-COMMON', 'SA-0922', 'SA-0002', 'SA-MSICACHE'],
});
