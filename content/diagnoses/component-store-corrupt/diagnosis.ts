// Files or entries of the component store are damaged, and every update that builds on them fails.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** Codes that by their names speak of the store alone (SA-DISM). */
const NAMED = ['80073712', '80073701', '800736CC', '8007371B', '8007370A', '8007370B', '8007370D', '800F0825', '800F0982', '800F0984', '800F0986'];
/** Codes that Microsoft lists for a damaged store, but that others share. */
const FITTING = ['80070570', '8007000D', '80070490', '80070057', '800705B9', '80070246'];

export default defineDiagnosis<Kinds>({
  family: 'component-store-corruption',
  title: { en: 'The component store is damaged', ja: 'コンポーネント ストアが破損している' },
  summary: {
    en: 'The store from which Windows takes its own parts is damaged, so updates that build on those parts cannot be installed. Repair the store first, then the system files, then install the update again.',
    ja: 'Windows が自分自身の部品を保管しているコンポーネント ストアが破損しているため、その部品に依存する更新プログラムをインストールできません。まずストアを修復し、次にシステム ファイルを修復してから、更新をやり直してください。',
  },
  layer: 'store',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: [...NAMED, ...FITTING, '800F0831', '800F081F', '80070002', '80070003'],
  needs: [
    { kind: 'store-damaged' },
    { kind: 'failure', code: [...NAMED, '800F0831'] },
    { kind: 'failure', code: [...FITTING, '80070002', '80070003'], step: 'install' },
  ],
  proves: [
    [
      { kind: 'store-damaged', what: ['payload', 'manifest', 'metadata'], code: { present: false } },
      { kind: 'store-damaged', what: 'store', code: { present: false } },
    ],
    // CheckSUR: what it found, and that it has no files to mend it with.
    [
      { kind: 'store-damaged', what: ['payload', 'manifest'], code: { present: false } },
      { kind: 'store-damaged', what: 'unmended', code: { present: false } },
    ],
  ],
  supports: [
    { fact: { kind: 'store-damaged', what: ['payload', 'manifest', 'metadata'], code: { present: false } }, weight: 6 },
    { fact: { kind: 'store-damaged', what: 'store', code: { present: false } }, weight: 5 },
    { fact: { kind: 'store-damaged', what: ['package', 'unmended'], code: { present: false } }, weight: 5 },
    { fact: { kind: 'store-damaged', code: NAMED }, weight: 5 },
    { fact: { kind: 'store-damaged', code: '800F0831' }, weight: 4 },
    { fact: { kind: 'failure', code: NAMED }, weight: 5 },
    { fact: { kind: 'failure', code: '800F0831' }, weight: 4 },
    { fact: { kind: 'failure', code: FITTING }, weight: 3 },
    { fact: { kind: 'failure', code: ['80070002', '80070003'], step: 'install' }, weight: 2 },
  ],
  excludedBy: [],
  yieldsTo: ['repair-source-missing', 'disk-read-errors'],
  check: [
    {
      title: { en: 'Does the store have damage?', ja: 'ストアに破損があるか確認する' },
      text: { en: 'It only reads. What it finds stands in CBS.log afterwards.', ja: '読み取るだけです。結果は CBS.log に残ります。' },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-scanhealth',
    },
    {
      title: { en: 'Run the System Update Readiness Tool (KB947821), then read its log', ja: 'システム更新準備ツール (KB947821) を実行し、そのログを読む' },
      eras: ['vista', '7'],
      command: 'open-checksur-log',
    },
    {
      title: { en: 'What does the log of the failed installation say?', ja: '失敗したインストールのログを確認する' },
      text: { en: 'Drop CBS.log into the box on the start page for a diagnosis.', ja: 'CBS.log をトップ ページの診断の欄にドロップすれば診断できます。' },
      command: 'open-cbs-log',
    },
  ],
  fix: [
    {
      title: { en: 'Save your data', ja: 'データのバックアップを取る' },
      text: {
        en: 'Damage has a reason. If the disk is the reason, the next repair may be its last work.',
        ja: '破損には理由があります。ディスクが原因であれば、修復の負荷が最後の一押しになることもあります。',
      },
    },
    {
      title: { en: 'Check once more, so that the repair has a before', ja: '修復前の状態を記録するため、もう一度検査する' },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-scanhealth',
    },
    {
      title: { en: 'Repair the store', ja: 'ストアを修復する' },
      text: {
        en: 'It takes good parts from Windows Update. If it ends with 0x800f081f, give it a source.',
        ja: '正しい部品を Windows Update から取得します。0x800f081f で終わる場合は、ソースを指定します。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-restorehealth',
    },
    {
      title: {
        en: 'Run the System Update Readiness Tool again until it fixes as much as it finds',
        ja: '見つかった数と直った数が同じになるまで、システム更新準備ツールを実行する',
      },
      text: {
        en: 'Packages it names as unavailable go into its folder; the source below says where.',
        ja: '「Unavailable repair files」のパッケージは、出典に示されたフォルダーに置いてから再実行します。',
      },
      eras: ['vista', '7'],
      command: 'open-checksur-log',
    },
    { title: { en: 'Read in the log what was mended and what is left', ja: '直ったものと残ったものをログで確認する' }, command: 'open-cbs-log' },
    {
      title: { en: 'Then the system files', ja: '続いてシステム ファイルを修復する' },
      text: { en: 'In this order: it copies from the store.', ja: 'この順に行います。コピー元がコンポーネント ストアだからです。' },
      command: 'sfc-scannow',
    },
    {
      title: { en: 'If damage is left: repair Windows with its own setup', ja: 'まだ破損が残る場合: インプレース アップグレードで修復する' },
      text: {
        en: 'Start setup.exe of the same version and language from within Windows and keep files and apps.',
        ja: '同じバージョン、同じ言語のセットアップを Windows 上から実行し、ファイルとアプリを引き継ぎます。',
      },
    },
  ],
  verify: [
    { title: { en: 'No damage is found', ja: '破損が検出されないことを確認する' }, eras: ['8', '8.1', '10', '11'], command: 'dism-scanhealth' },
    { title: { en: 'No damage is found', ja: '破損が検出されないことを確認する' }, eras: ['vista', '7'], command: 'open-checksur-log' },
    { title: { en: 'The update installs', ja: '更新プログラムがインストールされることを確認する' }, command: 'wevtutil-failed-updates' },
  ],
  collect: [
    {
      command: 'open-cbs-log',
      text: { en: 'CBS.log: it names the damaged parts.', ja: 'CBS.log。破損した部品の名前が書かれています。' },
      gives: 'store-damaged',
    },
    {
      command: 'dism-scanhealth',
      text: { en: 'The check of the store, then CBS.log again.', ja: 'ストアの検査結果。その後の CBS.log も。' },
      gives: 'store-damaged',
    },
  ],
  risk: {
    en: 'Do not copy files into WinSxS by hand, and do not take ownership of it: the next repair may fail because of that.',
    ja: 'WinSxS に手作業でファイルをコピーしたり、所有権を変更したりしないでください。かえって修復できなくなることがあります。',
  },
  cites: ['SA-DISM', 'JPW-CORRUPT', 'SA-0831', 'SA-0002', 'SA-COMMON', 'SA-0570', 'SA-CHECKSUR'],
});
