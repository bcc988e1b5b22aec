// The update client's own folder: its database, or what it had downloaded.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

// The database engine reports damage in its own range, the agent in the range of its data store (WIN32METADATA).
const ENGINE = ['C80001F5', 'C8000226', 'C80003FA'];
const STORE = ['80248002', '80248003', '80248004', '80248006', '80248007', '80248008', '80248009', '80248011', '8024801B', '8024801C'];

export default defineDiagnosis<Kinds>({
  family: 'datastore-corrupt',
  title: { en: 'The folder SoftwareDistribution is damaged', ja: 'SoftwareDistribution フォルダーが破損している' },
  summary: {
    en: 'Windows Update keeps its database and its downloads in one folder, and something in it is damaged or missing. Set the folder aside, with the proxy setting saved first; Windows makes a new one.',
    ja: 'Windows Update は、データベースとダウンロードしたファイルを 1 つのフォルダーに保存しています。その中身が壊れているか欠けています。先にプロキシ設定を保存してから、フォルダーを退避してください。Windows が新しく作り直します。',
  },
  layer: 'client-store',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'download'],
  codes: [...ENGINE, ...STORE, '80240FFF', '80248014', '80246013', '8024200D', '80240439', '80070002', '80070003', '80246007', '80242006'],
  needs: [
    { kind: 'failure', code: [...ENGINE, ...STORE] },
    { kind: 'failure', code: ['8024200D', '80240439', '80246007', '80242006', '80248014'] },
    { kind: 'failure', code: ['80070002', '80070003'], step: ['download', 'install'] },
    { kind: 'failure', code: '80240FFF' },
  ],
  proves: [
    // The engine finds its file damaged, and the agent says the same of its store.
    [
      { kind: 'failure', code: ENGINE },
      { kind: 'failure', code: STORE },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: ENGINE }, weight: 6 },
    { fact: { kind: 'failure', code: STORE }, weight: 4 },
    { fact: { kind: 'failure', code: ['8024200D', '80242006'] }, weight: 5 },
    { fact: { kind: 'failure', code: ['80240439', '80246007', '80248014'] }, weight: 4 },
    { fact: { kind: 'failure', code: ['80070002', '80070003'], step: ['download', 'install'] }, weight: 3 },
    { fact: { kind: 'failure', code: '80240FFF' }, weight: 1 },
  ],
  excludedBy: [],
  yieldsTo: ['disk-full', 'disk-read-errors', 'driver-update-failed', 'component-store-corrupt', 'scheduled-task-corrupt', 'download-altered'],
  check: [
    {
      title: { en: 'What lies in the transfer queue?', ja: '転送ジョブを確認する' },
      text: { en: 'Many old jobs in an error state belong to it.', ja: 'エラー状態の古いジョブが多数残っていることがあります。' },
      command: 'bitsadmin-list',
    },
    { title: { en: 'Is the disk full?', ja: '空き容量を確認する' }, command: 'dir-c' },
    { title: { en: 'What was downloaded?', ja: 'ダウンロード済みの内容を確認する' }, command: 'dir-download' },
  ],
  fix: [
    {
      title: { en: 'Restart the service once', ja: 'サービスを一度再起動する' },
      text: { en: 'Often that is enough.', ja: 'これだけで直ることもあります。' },
      command: 'restart-wuauserv',
    },
    {
      title: { en: 'Save the proxy setting', ja: 'プロキシ設定を保存する' },
      text: {
        en: 'Ready-made reset scripts wipe it, and then updates fail for another reason.',
        ja: '市販や配布の初期化スクリプトはこの設定まで消してしまい、別の理由で更新が失敗するようになります。',
      },
      command: 'reg-export-connections',
    },
    {
      title: { en: 'Set the folder aside', ja: 'フォルダーを退避する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'rename-softwaredistribution',
    },
    { title: { en: 'Set the folder aside', ja: 'フォルダーを退避する' }, eras: ['10', '11'], command: 'rename-softwaredistribution-10' },
    {
      title: { en: 'Search again', ja: 'もう一度検索する' },
      text: {
        en: 'The first search takes longer than usual. When all is well, delete SoftwareDistribution.old.',
        ja: '最初の検索はいつもより時間がかかります。問題がなければ SoftwareDistribution.old を削除します。',
      },
    },
  ],
  verify: [{ title: { en: 'A new folder grows', ja: '新しいフォルダーができたことを確認する' }, command: 'dir-download' }],
  collect: [{ command: 'bitsadmin-list', text: { en: 'The state of the transfer jobs.', ja: '転送ジョブの状態。' }, gives: 'bits-job' }],
  risk: {
    en: 'The list of past updates and hidden updates is lost; the updates themselves stay installed. On a company PC a server may be in charge: ask first.',
    ja: '更新履歴の一覧と、非表示にした更新の設定は失われます。インストール済みの更新そのものは残ります。会社の PC では先に管理者に確認してください。',
  },
  cites: ['JPW-CLEAR', 'SA-ADDL', 'SA-0439', 'SA-COMMON', 'SA-0002', 'WIN32METADATA'],
});
