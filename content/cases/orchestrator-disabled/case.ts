import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 11: a tuning tool disabled the helpers', ja: 'Windows 11: ツールが無効にしたサービス' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The log and Delivery Optimization', ja: 'ログと配信の最適化' },
      given: ['windowsupdate.log', 'sc-do.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-dosvc-uso-disabled', grade: 'proven' }],
    },
    {
      title: { en: 'The services alone', ja: 'サービスだけ' },
      given: ['sc-uso.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-dosvc-uso-disabled', grade: 'likely' }],
      notProven: true,
    },
    { title: { en: 'All three are in order', ja: '3 つとも正常' }, given: ['sc-good.txt'], verdict: 'healthy', never: ['service-dosvc-uso-disabled'] },
  ],
});
