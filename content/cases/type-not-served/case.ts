import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 11: IIS does not serve .msu', ja: 'Windows 11: .msu が配信されない' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The transfer job', ja: '転送ジョブ' },
      given: ['bitsadmin.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-mime-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same job with a .cab', ja: '.cab のジョブ' },
      given: ['bitsadmin-cab.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-content-missing', grade: 'likely' }],
      never: ['wsus-mime-missing'],
      notProven: true,
    },
  ],
});
