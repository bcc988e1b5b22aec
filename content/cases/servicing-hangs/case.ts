import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Servicing takes too long', ja: '更新処理の時間切れ' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log.',
    ja: 'CBS.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The start finds that the last one hung', ja: '前回の起動で応答がなかったことを検出' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'cbs-watchdog-timeout', grade: 'proven' }],
      never: ['component-store-corrupt'],
    },
    {
      title: { en: 'The abort alone', ja: '中止のコードだけ' },
      given: ['cbs-abort.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'cbs-watchdog-timeout', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Slow, but it ends well', ja: '時間はかかったが正常に終わった' },
      given: ['cbs-slow.log'],
      verdict: 'healthy',
      never: ['cbs-watchdog-timeout'],
    },
  ],
});
