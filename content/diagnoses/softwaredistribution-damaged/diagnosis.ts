// The database or the download folder of the update agent is damaged.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** What the agent says of its database (names in wuerror.h). */
const DATABASE = [
  '80248002',
  '80248003',
  '80248004',
  '80248006',
  '80248007',
  '80248008',
  '80248009',
  '80248017',
  '80248018',
  '8024801B',
  '8024801C',
  '80248FFF',
];
/** What the database engine says of a damaged database, or of logs that no longer fit it (JET_err… of esent.h, as the agent prints them). */
const ENGINE = [
  'C8000147',
  'C8000152',
  'C80001F5',
  'C8000203',
  'C8000210',
  'C8000212',
  'C8000213',
  'C8000214',
  'C8000215',
  'C800021F',
  'C8000222',
  'C8000226',
  'C800023B',
  'C800023E',
  'C80003FA',
  'C80003FB',
  'C80004B6',
  'C8000585',
  'C8000586',
];
const FITTING = ['8024200D', '80242006', '80240439', '80246007', '80248014', '80240FFF'];

export default defineDiagnosis<Kinds>({
  family: 'datastore-corrupt',
  title: { en: 'The update database or download folder is damaged', ja: '更新のデータベースまたはダウンロード フォルダーが破損している' },
  summary: {
    en: 'Windows Update keeps its own database and its downloads in SoftwareDistribution. One of them is damaged or incomplete. Set the folder aside; Windows makes a new one.',
    ja: 'Windows Update は、データベースとダウンロードを SoftwareDistribution に保管しています。そのどちらかが破損しているか、不完全です。フォルダーを退避すると、Windows が新しく作り直します。',
  },
  layer: 'download',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'download', 'install'],
  codes: [...DATABASE, ...ENGINE, ...FITTING, '80246013', '80070002', '80070003'],
  needs: [
    { kind: 'failure', code: [...DATABASE, ...ENGINE] },
    { kind: 'failure', code: FITTING },
    { kind: 'failure', code: ['80070002', '80070003'], step: ['download', 'install'] },
  ],
  proves: [
    [
      { kind: 'failure', code: ENGINE },
      { kind: 'failure', code: DATABASE },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: ENGINE }, weight: 6 },
    { fact: { kind: 'failure', code: DATABASE }, weight: 5 },
    { fact: { kind: 'failure', code: ['8024200D', '80242006'] }, weight: 5 },
    { fact: { kind: 'failure', code: '80240439' }, weight: 3 },
    { fact: { kind: 'failure', code: ['80246007', '80248014'] }, weight: 4 },
    { fact: { kind: 'failure', code: ['80070002', '80070003'], step: 'download' }, weight: 4 },
    { fact: { kind: 'failure', code: '80240FFF' }, weight: 1 },
  ],
  excludedBy: [],
  yieldsTo: ['disk-full', 'component-store-corrupt', 'download-altered', 'driver-arch-missing', 'captive-portal'],
  check: [
    { title: { en: 'Is the folder there, and is it used?', ja: 'フォルダーがあり、使われているか確認する' }, command: 'dir-softwaredistribution' },
    { title: { en: 'Are there old jobs?', ja: '古いジョブが残っていないか確認する' }, command: 'bitsadmin-list' },
    { title: { en: 'Is there room on the disk?', ja: '空き容量を確認する' }, command: 'dir-c' },
  ],
  fix: [
    { title: { en: 'Restart the service and search once more', ja: 'サービスを再起動し、もう一度検索する' }, command: 'restart-wuauserv' },
    {
      title: { en: 'Save the proxy setting', ja: 'プロキシ設定を保存する' },
      text: {
        en: 'Some reset scripts wipe it. The step below does not, but the copy costs nothing.',
        ja: 'リセット用スクリプトの中には消してしまうものがあります。下の手順では消えませんが、念のため保存します。',
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
      text: { en: 'The first search takes longer, since the database is built anew.', ja: 'データベースを作り直すため、最初の検索には時間がかかります。' },
    },
  ],
  verify: [{ title: { en: 'A new folder grows', ja: '新しいフォルダーができることを確認する' }, command: 'dir-softwaredistribution' }],
  collect: [{ command: 'dir-softwaredistribution', text: { en: 'The folder with its dates.', ja: 'フォルダーの内容と日付。' }, gives: 'failure' }],
  risk: {
    en: 'The list of past updates in the update history is lost; the updates themselves stay installed.',
    ja: '更新履歴の一覧は失われますが、インストール済みの更新はそのまま残ります。',
  },
  cites: ['JPW-CLEAR', 'SA-ADDL', 'SA-0439', 'SA-COMMON', 'SA-0002', 'ITPRO-WUREF', 'KB982018'],
});
