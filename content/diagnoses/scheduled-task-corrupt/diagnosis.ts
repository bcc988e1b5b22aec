// One scheduled task is damaged, and every update stumbles over it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'A damaged scheduled task stops the installation', ja: 'スケジュールされたタスクの破損でインストールが止まる' },
  summary: {
    en: 'During the restart the update registers its scheduled tasks, one of them is damaged, and the whole update is rolled back. Find the name of the task, take its entry out of the registry, and install again.',
    ja: '再起動中に、更新プログラムがスケジュールされたタスクを登録します。そのうち 1 つが壊れているため、更新全体がロールバックされます。タスクの名前を調べ、レジストリの登録を取り除いてから、もう一度インストールしてください。',
  },
  layer: 'client',
  eras: ['10', '11'],
  breaks: ['install', 'restart'],
  codes: ['800F0922'],
  needs: [
    { kind: 'task-broken', code: { present: true } },
    [
      { kind: 'task-broken', task: { present: true } },
      { kind: 'failure', code: '800F0922' },
    ],
  ],
  proves: [
    [
      { kind: 'task-broken', code: { present: true } },
      { kind: 'failure', code: '800F0922' },
    ],
    [
      { kind: 'task-broken', task: { present: true } },
      { kind: 'task-broken', code: { present: true } },
    ],
  ],
  supports: [
    { fact: { kind: 'task-broken', code: { present: true } }, weight: 7 },
    { fact: { kind: 'task-broken', task: { present: true } }, weight: 5 },
    { fact: { kind: 'failure', code: '800F0922' }, weight: 3 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Which task is it?', ja: 'どのタスクかを確認する' },
      text: {
        en: 'Above “RegisterTask failed”, the line “New component” names it: …-Task.',
        ja: '「RegisterTask failed」の前の「New component」の行に、…-Task という名前があります。',
      },
      command: 'findstr-0922',
    },
    {
      title: { en: 'Does the task scheduler complain of one?', ja: 'タスク スケジューラの記録を確認する' },
      text: { en: 'Event 146 gives the full name.', ja: 'イベント 146 に完全な名前があります。' },
      command: 'events-task',
    },
    { title: { en: 'Can the task be read?', ja: 'タスクを読み取れるか確認する' }, command: 'schtasks-query' },
  ],
  fix: [
    { title: { en: 'Save the register of tasks', ja: 'タスクの登録を保存する' }, command: 'reg-export-taskcache' },
    { title: { en: 'List the packages that are only staged', ja: 'ステージ状態のパッケージを一覧にする' }, command: 'dism-staged' },
    {
      title: { en: 'Remove the staged package of the update that failed', ja: '失敗した更新のステージ済みパッケージを削除する' },
      text: { en: 'Only the one of the update that failed, with the name from the list.', ja: '一覧の名前で、失敗した更新のものだけを削除します。' },
      command: 'dism-remove-package',
    },
    { title: { en: 'Find the id of the task', ja: 'タスクの ID を調べる' }, command: 'reg-query-task-id' },
    { title: { en: 'Remove the entries with that id', ja: 'その ID の登録を削除する' }, command: 'reg-delete-task-id' },
    { title: { en: 'Remove the name of the task', ja: 'タスク名の登録を削除する' }, command: 'reg-delete-task-name' },
    {
      title: { en: 'Restart and install again', ja: '再起動してもう一度インストールする' },
      text: { en: 'The update registers the task anew.', ja: 'タスクは更新プログラムが登録し直します。' },
      command: 'shutdown-restart',
    },
  ],
  verify: [
    { title: { en: 'The task is there and readable', ja: 'タスクが読み取れることを確認する' }, command: 'schtasks-query' },
    { title: { en: 'The update is installed', ja: 'インストールされたことを確認する' }, command: 'get-hotfix' },
  ],
  collect: [
    { command: 'open-cbs-log', text: { en: 'The lines above 0x800f0922.', ja: '0x800f0922 より前の行。' }, gives: 'task-broken' },
    { command: 'events-task', text: { en: 'The name of the damaged task.', ja: '壊れているタスクの名前。' }, gives: 'task-broken' },
  ],
  risk: {
    en: 'Delete only the entries of the task that the log names: the same key holds all the tasks of Windows.',
    ja: 'ログに名前のあるタスクの登録だけを削除してください。同じキーに Windows のすべてのタスクが入っています。',
  },
  cites: ['SA-0922'],
});
