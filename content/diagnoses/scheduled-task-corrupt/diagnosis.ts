// A damaged scheduled task makes a component’s installer fail.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'A damaged scheduled task stops the update', ja: '壊れたスケジュールされたタスクが更新を止めている' },
  summary: {
    en: 'The update wants to register a scheduled task of Windows, and the old entry of that task is damaged. Remove this one entry, with a copy saved first; the update makes it anew.',
    ja: '更新プログラムが Windows のスケジュールされたタスクを登録しようとしましたが、そのタスクの古い登録が壊れています。控えを保存してから、その登録だけを削除してください。更新プログラムが作り直します。',
  },
  layer: 'installation',
  eras: ['10', '11'],
  breaks: ['install', 'restart'],
  codes: ['800F0922'],
  needs: [{ kind: 'task-broken' }, { kind: 'advanced-installer-failed', what: 'Task Scheduler' }],
  proves: [
    [
      { kind: 'task-broken', code: { present: true } },
      { kind: 'advanced-installer-failed', what: 'Task Scheduler' },
    ],
    [
      // servicing cannot register a task, and the scheduler names one: two tasks that the scheduler names say nothing of an update
      { kind: 'task-broken', code: { present: true }, task: { present: false } },
      { kind: 'task-broken', task: { present: true } },
    ],
  ],
  supports: [
    { fact: { kind: 'task-broken', code: { present: true } }, weight: 7 },
    { fact: { kind: 'task-broken', task: { present: true } }, weight: 6 },
    { fact: { kind: 'advanced-installer-failed', what: 'Task Scheduler' }, weight: 6 },
    { fact: { kind: 'failure', code: '800F0922' }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Which task?', ja: 'どのタスクか確認する' },
      text: {
        en: 'CBS.log: the name of the component above “RegisterTask failed”. Event 146 of the task scheduler names the task itself.',
        ja: 'CBS.log の「RegisterTask failed」の上にコンポーネントの名前があります。タスク スケジューラのイベント 146 には、タスク自体の名前があります。',
      },
      command: 'open-cbs-log',
    },
    { title: { en: 'Does the scheduler complain about a task?', ja: 'エラーになるタスクがないか確認する' }, command: 'schtasks-query' },
  ],
  fix: [
    { title: { en: 'Save the register of tasks', ja: 'タスクの登録情報を保存する' }, command: 'reg-export-taskcache' },
    { title: { en: 'Note the number of the task', ja: 'タスクの ID を控える' }, command: 'reg-query-taskcache' },
    {
      title: { en: 'Remove packages that were never finished', ja: '未完了のパッケージを確認する' },
      text: {
        en: 'Those in the state Staged belong to the attempt that failed; Microsoft removes them with DISM before the next one.',
        ja: '「Staged」のものが失敗した試行の残りです。Microsoft は、次の試行の前に DISM で削除しています。',
      },
      command: 'dism-get-packages',
    },
    { title: { en: 'Remove the four entries of this one task', ja: 'そのタスクの 4 つの登録を削除する' }, command: 'reg-delete-taskcache' },
    { title: { en: 'Restart and install the update', ja: '再起動し、更新をインストールする' } },
  ],
  verify: [
    { title: { en: 'The task is there and sound', ja: 'タスクが正常に表示されることを確認する' }, command: 'schtasks-query' },
    { title: { en: 'The update installs', ja: '更新がインストールされることを確認する' }, command: 'wevtutil-failed-updates' },
  ],
  collect: [{ command: 'open-cbs-log', text: { en: 'CBS.log around 0x800f0922.', ja: '0x800f0922 の前後の CBS.log。' }, gives: 'task-broken' }],
  risk: {
    en: 'Only the task that the log names. The copy of the register brings it back.',
    ja: 'ログに出ているタスクだけにしてください。保存した登録情報で元に戻せます。',
  },
  cites: ['SA-0922'],
});
