import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A damaged scheduled task', ja: '壊れたスケジュールされたタスク' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log and of events.',
    ja: 'CBS.log とイベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The task cannot be registered', ja: 'タスクを登録できない' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [
        { diagnosis: 'scheduled-task-corrupt', grade: 'proven' },
        { diagnosis: 'installer-failed', grade: 'possible' },
      ],
    },
    {
      title: { en: 'The scheduler names the task, too', ja: 'タスク スケジューラにもタスク名がある' },
      given: ['cbs.log', 'event.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'scheduled-task-corrupt', grade: 'proven' }],
    },
    {
      title: { en: 'Another installer fails', ja: '別のインストーラーの失敗' },
      given: ['cbs-other.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'installer-failed', grade: 'likely' }],
      never: ['scheduled-task-corrupt'],
    },
  ],
});
