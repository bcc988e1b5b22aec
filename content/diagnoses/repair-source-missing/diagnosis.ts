// The good files that a repair or a feature needs are found nowhere.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['800F081F', '800F0906', '800F0907'];

export default defineDiagnosis<Kinds>({
  family: 'source-files-missing',
  title: { en: 'The repair finds no source for the good files', ja: '修復に使う正しいファイルの入手元がない' },
  summary: {
    en: 'Windows knows what is missing but finds the good files nowhere: not in its store, and not at Windows Update, which it cannot reach or may not ask. Give it a source of exactly the same version and language, for example the installation media.',
    ja: '何が足りないかはわかっていますが、正しいファイルがストアにも Windows Update にも見つかりません (Windows Update に接続できない、または問い合わせが許可されていない場合を含みます)。同じバージョン・同じ言語のインストール メディアなどを入手元として指定してください。',
  },
  layer: 'client-store',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: [...CODES, '8007010B'],
  needs: [
    { kind: 'repair-source-absent', code: CODES },
    { kind: 'repair-source-absent', code: { present: false } },
    { kind: 'failure', code: [...CODES, '8007010B'] },
  ],
  proves: [
    // A part is damaged and was not mended, because its replacement was not found.
    [
      { kind: 'store-damaged', what: ['manifest', 'payload'] },
      { kind: 'repair-source-absent', code: '800F081F' },
    ],
  ],
  supports: [
    { fact: { kind: 'repair-source-absent', code: '800F081F' }, weight: 5 },
    { fact: { kind: 'repair-source-absent', code: { present: false } }, weight: 5 },
    { fact: { kind: 'failure', code: '800F081F' }, weight: 5 },
    { fact: { kind: 'repair-source-absent', code: ['800F0906', '800F0907'] }, weight: 4 },
    { fact: { kind: 'failure', code: ['800F0906', '800F0907'] }, weight: 4 },
    { fact: { kind: 'failure', code: '8007010B' }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Which build and language does this PC have?', ja: 'この PC のビルドと言語を確認する' },
      text: {
        en: 'The source has to match: the same version, the same language, the same edition or one that contains it.',
        ja: '入手元は、バージョンと言語が同じで、エディションも同じか、それを含むものでなければなりません。',
      },
      command: 'winver',
    },
    {
      title: { en: 'What is on the media?', ja: 'メディアの内容を確認する' },
      text: { en: 'Note the index number of your edition.', ja: '使っているエディションのインデックス番号を控えます。' },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-get-wiminfo',
    },
    {
      title: { en: 'Which files are asked for?', ja: '求められているファイルを確認する' },
      text: { en: '“Unavailable repair files” at the end of the log.', ja: 'ログの最後の「Unavailable repair files」を見ます。' },
      eras: ['vista', '7'],
      command: 'open-checksur-log',
    },
    {
      title: { en: 'Does a WSUS policy stand in the way?', ja: 'WSUS のポリシーが妨げていないか確認する' },
      text: {
        en: 'With UseWUServer 0x1 the repair asks WSUS, and WSUS has no repair files.',
        ja: 'UseWUServer が 0x1 なら、修復は WSUS に問い合わせます。WSUS に修復用のファイルはありません。',
      },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    { title: { en: 'Look first', ja: 'まず確認する' }, eras: ['8', '8.1', '10', '11'], command: 'dism-scanhealth' },
    {
      title: { en: 'Repair with the media as source', ja: 'メディアを入手元にして修復する' },
      text: {
        en: 'Mount the ISO file of the same version (double-click it) and put its drive letter in. Where the folder holds install.esd, write esd: in place of wim: and the name of that file.',
        ja: '同じバージョンの ISO ファイルをダブルクリックしてマウントし、そのドライブ文字を指定します。install.esd しかない場合は、wim: を esd: に、ファイル名を install.esd に変えます。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-restorehealth-source',
    },
    {
      title: { en: 'Then check the system files', ja: '続けてシステム ファイルを検査する' },
      eras: ['8', '8.1', '10', '11'],
      command: 'sfc-scannow',
    },
    {
      title: { en: 'Install the packages that the log asks for', ja: 'ログが求めるパッケージを入れる' },
      text: {
        en: 'Each name holds a KB number. Get these updates from the Microsoft Update Catalog, install them, then run the readiness tool (KB947821) again.',
        ja: 'それぞれの名前に KB 番号が含まれています。Microsoft Update カタログから入手してインストールし、システム更新準備ツール (KB947821) をもう一度実行します。',
      },
      eras: ['vista', '7'],
    },
    {
      title: { en: 'On a company PC: let repairs go to Windows Update', ja: '会社の PC: 修復時に Windows Update を使えるようにする' },
      text: {
        en: 'Ask the administrator for the policy “Specify settings for optional component installation and component repair”: it sets a source, or lets repairs ask Windows Update directly.',
        ja: '管理者に、グループ ポリシー「オプション コンポーネントのインストールおよびコンポーネントの修復のための設定を指定する」の設定を依頼します。入手元を指定するか、修復時に Windows Update へ直接問い合わせるようにできます。',
      },
      eras: ['8', '8.1', '10', '11'],
    },
    {
      title: { en: 'If it fails with the right media, too: an in-place upgrade', ja: '正しいメディアでも失敗する場合: 上書きアップグレード' },
      text: {
        en: 'Run setup.exe of the same media inside the running Windows and keep files and programs. Back up first.',
        ja: '同じメディアの setup.exe を動作中の Windows から実行し、ファイルとアプリを引き継ぎます。先にバックアップを取ってください。',
      },
      eras: ['8', '8.1', '10', '11'],
    },
  ],
  verify: [
    { title: { en: 'No damage is left', ja: '破損が残っていないことを確認する' }, eras: ['8', '8.1', '10', '11'], command: 'dism-scanhealth' },
    { title: { en: 'Nothing is unavailable any more', ja: '不足がなくなったことを確認する' }, eras: ['vista', '7'], command: 'open-checksur-log' },
  ],
  collect: [
    {
      command: 'open-cbs-log',
      text: { en: 'CBS.log of the repair: it names the files.', ja: '修復時の CBS.log。ファイルの名前があります。' },
      gives: 'store-damaged',
    },
    { command: 'reg-query-wu-policy', text: { en: 'Whether WSUS is asked.', ja: 'WSUS に問い合わせているかどうか。' }, gives: 'wsus-policy' },
  ],
  risk: {
    en: 'Media of another build does not repair, and files copied into WinSxS by hand make it worse.',
    ja: 'ビルドの異なるメディアでは修復できません。WinSxS に手作業でコピーすると悪化します。',
  },
  cites: ['SA-DISM', 'JPW-CORRUPT', 'SA-COMMON'],
});
