import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'The service was stopped in mid-operation', ja: '処理の途中でサービスが停止した' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of update events.',
    ja: 'WindowsUpdate.log と更新イベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Windows 7: the service exits while a search runs', ja: 'Windows 7: 検索中にサービスが終了した' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'interrupted-by-shutdown', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'The orchestrator was shutting down', ja: 'オーケストレーターの終了処理中だった' },
      given: ['message.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'interrupted-by-shutdown', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The service exits when all is done', ja: '処理の後にサービスが終了した' },
      given: ['windowsupdate-healthy.log'],
      verdict: 'healthy',
      never: ['interrupted-by-shutdown'],
    },
  ],
});
