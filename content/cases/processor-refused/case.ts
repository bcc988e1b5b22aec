import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A processor that Windows 7 does not support', ja: 'Windows 7 のサポート対象外のプロセッサ' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log.',
    ja: 'WindowsUpdate.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Windows 7 refuses the search', ja: 'Windows 7 が検索を拒否する' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'cpu-unsupported-7-81', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'On Windows 10 the code is about something else', ja: 'Windows 10 では別の意味' },
      given: ['windowsupdate-10.log'],
      verdict: 'inconclusive',
      never: ['cpu-unsupported-7-81'],
      notProven: true,
    },
  ],
});
