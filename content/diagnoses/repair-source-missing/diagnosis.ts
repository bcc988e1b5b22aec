// A repair or a feature needs files that neither the store nor a reachable source has.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const SOURCE = ['800F081F', '800F0906', '800F0907', '800F0915', '800F0950'];

export default defineDiagnosis<Kinds>({
  family: 'source-files-missing',
  title: { en: 'The source for the repair is missing', ja: '修復に使うソース ファイルがない' },
  summary: {
    en: 'Windows looked for the files of a repair or a feature and found no source that has them. Give DISM a source of exactly your Windows version and language, or let it reach Windows Update.',
    ja: '修復や機能の追加に必要なファイルを探しましたが、どのソースからも見つかりませんでした。お使いの Windows とまったく同じバージョン・言語のソースを DISM に指定するか、Windows Update に接続できるようにしてください。',
  },
  layer: 'store',
  eras: ['vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['800F081F', '800F0906', '800F0907'],
  needs: [
    { kind: 'repair-source-absent', code: { present: false } },
    { kind: 'repair-source-absent', code: SOURCE },
    { kind: 'failure', code: SOURCE },
  ],
  proves: [],
  supports: [
    { fact: { kind: 'repair-source-absent', code: { present: false } }, weight: 6 },
    { fact: { kind: 'repair-source-absent', code: SOURCE }, weight: 6 },
    { fact: { kind: 'failure', code: SOURCE }, weight: 5 },
    { fact: { kind: 'store-damaged', what: ['payload', 'manifest', 'package'] }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What was looked for?', ja: '探しているファイルを確認する' },
      text: {
        en: 'Search for 0x800f081f and read the lines above it: they name the package or the feature.',
        ja: '0x800f081f を検索し、その上の行でパッケージや機能の名前を確認します。',
      },
      command: 'open-cbs-log',
    },
    {
      title: { en: 'Which Windows is it exactly?', ja: 'Windows の正確なバージョンを確認する' },
      text: { en: 'The source must have the same version and language.', ja: 'ソースは同じバージョン、同じ言語である必要があります。' },
      command: 'winver',
    },
    {
      title: { en: 'Does a policy send Windows to a server that has no such files?', ja: 'ポリシーで別の更新元が指定されていないか確認する' },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    {
      title: { en: 'Let Windows Update be the source', ja: 'Windows Update をソースとして使えるようにする' },
      text: {
        en: 'On a PC that is managed by WSUS the administrator has to allow it. At home it is enough that Windows Update works.',
        ja: 'WSUS で管理されている PC では、管理者の許可が必要です。家庭の PC では、Windows Update に接続できれば十分です。',
      },
    },
    { title: { en: 'Check what is missing', ja: '不足を検査する' }, eras: ['8', '8.1', '10', '11'], command: 'dism-scanhealth' },
    { title: { en: 'Repair from Windows Update', ja: 'Windows Update から修復する' }, eras: ['8', '8.1', '10', '11'], command: 'dism-restorehealth' },
    {
      title: { en: 'Or name a source', ja: 'または、ソースを指定して修復する' },
      text: {
        en: 'A healthy PC of the same version, or a mounted image of it. /LimitAccess keeps DISM from asking Windows Update.',
        ja: '同じバージョンの正常な PC、またはマウントした同じバージョンのイメージを指定します。/LimitAccess を付けると Windows Update には問い合わせません。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-restorehealth-source',
    },
    {
      title: { en: 'Give the tool the packages it asks for', ja: 'ツールが求めるパッケージを置く' },
      text: {
        en: 'Download the packages that CheckSUR.log names from the Microsoft Update Catalog, put them where the source below says, and run the tool again.',
        ja: 'CheckSUR.log に書かれたパッケージを Microsoft Update カタログから入手し、出典に示されたフォルダーに置いてから、ツールを再実行します。',
      },
      eras: ['vista', '7'],
      command: 'open-checksur-log',
    },
    {
      title: { en: 'If nothing helps: repair Windows with its own setup', ja: 'それでも直らない場合: インプレース アップグレードで修復する' },
      text: { en: 'The setup of the same version brings every file along.', ja: '同じバージョンのセットアップには、すべてのファイルが含まれています。' },
    },
  ],
  verify: [
    { title: { en: 'The store is clean', ja: 'ストアに破損がないことを確認する' }, eras: ['8', '8.1', '10', '11'], command: 'dism-scanhealth' },
    { title: { en: 'The tool has fixed what it found', ja: '見つかったものがすべて直ったことを確認する' }, eras: ['vista', '7'], command: 'open-checksur-log' },
  ],
  collect: [
    { command: 'open-cbs-log', text: { en: 'CBS.log: what was looked for.', ja: 'CBS.log。何を探していたかがわかります。' }, gives: 'repair-source-absent' },
  ],
  risk: { en: 'A source of another build repairs nothing and costs an hour.', ja: '別のビルドのソースでは何も直らず、時間だけがかかります。' },
  cites: ['SA-DISM', 'JPW-CORRUPT', 'SA-COMMON', 'SA-CHECKSUR'],
});
