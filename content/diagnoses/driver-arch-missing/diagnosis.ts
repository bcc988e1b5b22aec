// An entry of the driver queue is incomplete, and every update stops at it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'driver-conflict',
  title: { en: 'An entry of the driver queue is incomplete', ja: 'ドライバー操作の登録に欠けた値がある' },
  summary: {
    en: 'Windows keeps a list of driver operations that it still has to do. One entry lacks a value, so that the list cannot be read, and every update stops there. Complete the entry, or remove it, and install again.',
    ja: 'Windows は、これから行うドライバー操作をレジストリに登録しています。その 1 つに欠けた値があって一覧を読み取れず、どの更新もそこで止まります。登録を補うか削除してから、もう一度インストールしてください。',
  },
  layer: 'client-driver',
  eras: ['8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80070490'],
  needs: [{ kind: 'driver-queue-broken' }],
  proves: [
    // The entry itself, and the queue that cannot be loaded for it.
    [
      { kind: 'driver-queue-broken', item: { present: true } },
      { kind: 'driver-queue-broken', item: { present: false } },
    ],
  ],
  supports: [
    { fact: { kind: 'driver-queue-broken' }, weight: 6 },
    { fact: { kind: 'driver-queue-broken', item: { present: true } }, weight: 3 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does CBS.log say?', ja: 'CBS.log を確認する' },
      text: { en: 'The number after “sequenceID” is the entry.', ja: '「sequenceID」の後の番号が、該当する登録です。' },
      command: 'findstr-driver-queue',
    },
    {
      title: { en: 'Look at the entries', ja: '登録の内容を確認する' },
      text: {
        en: 'Each numbered key has an Identity that names an architecture (amd64 for instance), and a value Arch. One without Arch, or without Identity, is the culprit.',
        ja: '番号の付いた各キーには、アーキテクチャ (amd64 など) を含む Identity と、Arch という値があります。Arch または Identity のないキーが原因です。',
      },
      command: 'reg-query-driveroperations',
    },
  ],
  fix: [
    { title: { en: 'Save the entries', ja: '登録を保存する' }, command: 'reg-export-driveroperations' },
    {
      title: { en: 'Add the missing value', ja: '欠けた値を追加する' },
      text: { en: 'Where Identity is there: take the architecture from it.', ja: 'Identity がある場合は、そこに書かれたアーキテクチャを指定します。' },
      command: 'reg-add-driver-arch',
    },
    {
      title: { en: 'Where Identity is missing, too: remove the entry', ja: 'Identity もない場合: 登録を削除する' },
      text: { en: 'Only that numbered key.', ja: 'その番号のキーだけを削除します。' },
      command: 'reg-delete-driver-entry',
    },
    { title: { en: 'Install the update again', ja: '更新プログラムをもう一度インストールする' } },
  ],
  verify: [
    { title: { en: 'The entries are complete', ja: '登録が揃っていることを確認する' }, command: 'reg-query-driveroperations' },
    { title: { en: 'The update is installed', ja: 'インストールされたことを確認する' }, command: 'get-hotfix' },
  ],
  collect: [
    {
      command: 'findstr-driver-queue',
      text: { en: 'The lines of CBS.log about the driver queue.', ja: 'ドライバー操作についての CBS.log の行。' },
      gives: 'driver-queue-broken',
    },
  ],
  risk: {
    en: 'Surgery in the registry of servicing: one entry only, exported first. If more is damaged, repair the component store in place of it.',
    ja: 'サービス スタックのレジストリの編集です。必ずエクスポートしてから、1 つの登録だけを直します。ほかにも破損がある場合は、コンポーネント ストアの修復を優先してください。',
  },
  cites: ['SA-COMMON', 'SA-0490'],
});
