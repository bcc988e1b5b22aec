import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Office wants its disc', ja: 'Office がディスクを求める' },
  origin: {
    en: 'Lines of our own, after the form of update events and WindowsUpdate.log.',
    ja: '更新イベントと WindowsUpdate.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'An Office update without its source', ja: 'インストール元のない Office の更新' },
      given: ['event.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'office-source-missing', grade: 'likely' }],
      never: ['repair-source-missing'],
      notProven: true,
    },
    {
      title: { en: 'A source of Windows is another matter', ja: 'Windows のソースの不足は別の問題' },
      given: ['dism.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'repair-source-missing', grade: 'likely' }],
      never: ['office-source-missing'],
    },
  ],
});
