// The store from which Windows takes its own parts is damaged.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

// Each of these names, by its header symbol, a part of the store that is missing or not what its manifest says (SA-DISM).
const TELLING = [
  '80073712',
  '80073701',
  '800F0831',
  '800F0825',
  '800736CC',
  '8007371B',
  '800F0982',
  '800F0984',
  '800F0986',
  '800705B9',
  '80070246',
  '8007370A',
  '8007370B',
  '8007370D',
];
/** Codes of damage that other things show as well. */
const SHARED = ['8007000D', '80070570', '80070490'];

export default defineDiagnosis<Kinds>({
  family: 'component-store-corruption',
  title: { en: 'The component store is damaged', ja: 'コンポーネント ストアが破損している' },
  summary: {
    en: 'Windows keeps the parts it is built from in a store of its own (WinSxS). Something in it is missing or damaged, and every update that builds on that part fails. Repair the store; then the update installs.',
    ja: 'Windows は自身の構成部品を専用のストア (WinSxS) に保管しています。その一部が欠けているか壊れているため、それを土台にする更新プログラムがすべて失敗します。ストアを修復すればインストールできるようになります。',
  },
  layer: 'client-store',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: [...TELLING, ...SHARED, '80070057', '800F081F'],
  needs: [{ kind: 'store-damaged' }, { kind: 'failure', code: TELLING }, { kind: 'failure', code: SHARED, step: 'install' }],
  proves: [
    // One line names the broken part, another one counts or marks the damage.
    [
      { kind: 'store-damaged', what: ['manifest', 'payload'] },
      { kind: 'store-damaged', what: 'store', code: { present: false } },
    ],
    [
      { kind: 'store-damaged', what: 'manifest' },
      { kind: 'store-damaged', code: '800F0831' },
    ],
  ],
  supports: [
    { fact: { kind: 'store-damaged', what: ['manifest', 'payload'] }, weight: 6 },
    { fact: { kind: 'store-damaged', what: ['store', 'package'] }, weight: 5 },
    { fact: { kind: 'failure', code: TELLING }, weight: 5 },
    { fact: { kind: 'failure', code: SHARED, step: 'install' }, weight: 3 },
  ],
  excludedBy: [],
  // A store that breaks again and again has a disk behind it; a repair without a source, and a driver that is missing, have cures of their own.
  yieldsTo: ['disk-read-errors', 'repair-source-missing', 'driver-arch-missing', 'driver-update-failed'],
  check: [
    {
      title: { en: 'Is there damage?', ja: '破損があるか確認する' },
      text: { en: 'It only looks, and takes a while.', ja: '確認するだけです。時間がかかります。' },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-scanhealth',
    },
    {
      title: { en: 'What did the readiness tool find?', ja: 'システム更新準備ツールの結果を確認する' },
      text: {
        en: 'Install KB947821 for your Windows first (System Update Readiness Tool): installing it is running it. “Unavailable repair files” names what it could not mend.',
        ja: '先に、お使いの Windows 用の KB947821 (システム更新準備ツール) をインストールします。インストール自体が検査と修復です。「Unavailable repair files」に、直せなかったものが並びます。',
      },
      eras: ['vista', '7'],
      command: 'open-checksur-log',
    },
    {
      title: { en: 'Which part is it?', ja: 'どの部品かを確認する' },
      text: { en: 'The lines that end without (Fixed) name it.', ja: '(Fixed) の付いていない行に名前があります。' },
      command: 'open-cbs-log',
    },
  ],
  fix: [
    {
      title: { en: 'Look first', ja: 'まず確認する' },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-scanhealth',
    },
    {
      title: { en: 'Repair the store', ja: 'ストアを修復する' },
      text: {
        en: 'It takes the good files from Windows Update. On a company PC that gets updates from WSUS it may find no source: then see the page on a missing repair source.',
        ja: '正しいファイルは Windows Update から取得します。WSUS を使う会社の PC では入手元が見つからないことがあります。その場合は「修復用ファイルの入手元がない」のページを参照してください。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-restorehealth',
    },
    {
      title: { en: 'Run the readiness tool', ja: 'システム更新準備ツールを実行する' },
      text: {
        en: 'KB947821 from the Microsoft Update Catalog, the package for your Windows and architecture. It repairs while it “installs”, and can take a quarter of an hour or more.',
        ja: 'Microsoft Update カタログから、お使いの Windows とアーキテクチャに合う KB947821 を入手します。「インストール」中に修復が行われます。しばらくかかることがあります。',
      },
      eras: ['vista', '7'],
    },
    {
      title: { en: 'Then check the system files', ja: '続けてシステム ファイルを検査する' },
      text: {
        en: 'In this order: sfc takes its good copies from the store that you have just repaired.',
        ja: 'この順番で実行します。sfc は、いま修復したストアから正しいファイルを取り出すためです。',
      },
      command: 'sfc-scannow',
    },
    {
      title: { en: 'Install the update again', ja: '更新プログラムをもう一度インストールする' },
      text: {
        en: 'If the same part is damaged again after some days, look at the disk and the memory.',
        ja: '数日後に同じ箇所がまた壊れるなら、ディスクとメモリを調べてください。',
      },
    },
    {
      title: { en: 'If nothing repairs it: an in-place upgrade', ja: '修復できない場合: 上書きアップグレード' },
      text: {
        en: 'Run setup.exe from installation media of the same version and language, inside the running Windows, and keep files and programs. It builds the store anew. Back up first.',
        ja: '同じバージョン・言語のインストール メディアの setup.exe を、動作中の Windows から実行し、ファイルとアプリを引き継ぎます。ストアが作り直されます。先にバックアップを取ってください。',
      },
      eras: ['8', '8.1', '10', '11'],
    },
  ],
  verify: [
    {
      title: { en: 'No damage is left', ja: '破損が残っていないことを確認する' },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-scanhealth',
    },
    {
      title: { en: 'The readiness tool finds no more', ja: 'システム更新準備ツールが何も検出しないことを確認する' },
      text: { en: 'Run it once more: the summary says that no errors were detected.', ja: 'もう一度実行し、要約にエラーがないことを確認します。' },
      eras: ['vista', '7'],
      command: 'open-checksur-log',
    },
  ],
  collect: [
    {
      command: 'dism-scanhealth',
      text: { en: 'What the check of the store writes into CBS.log.', ja: 'ストアの検査が CBS.log に書く結果。' },
      gives: 'store-damaged',
    },
    { command: 'events-disk', text: { en: 'Whether the disk is behind it.', ja: 'ディスクが原因かどうか。' }, gives: 'disk-trouble' },
  ],
  risk: {
    en: 'Do not copy files into WinSxS by hand: the store knows each file by its hash, and one wrong file makes it worse.',
    ja: 'WinSxS に手作業でファイルをコピーしないでください。ストアはハッシュで各ファイルを管理しており、1 つ間違えるだけで悪化します。',
  },
  cites: ['SA-DISM', 'JPW-CORRUPT', 'SA-0831', 'SA-0002', 'SA-COMMON', 'SA-0570', 'SA-DEFENDER'],
});
