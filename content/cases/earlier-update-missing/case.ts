import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'An earlier update is missing', ja: '前提となる更新の不足' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log and of update events.',
    ja: 'CBS.log と更新イベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The servicing stack is too old', ja: 'サービス スタックが古い' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'predecessor-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The log and the event of the same update', ja: 'ログと、同じ更新のイベント' },
      given: ['cbs.log', 'event.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'predecessor-missing', grade: 'proven' }],
    },
    {
      title: { en: 'A named package is missing: the store comes first', ja: 'パッケージの欠落: まずストアの修復' },
      given: ['cbs-manifest.log'],
      verdict: 'diagnosed',
      ranking: [
        { diagnosis: 'component-store-corrupt', grade: 'likely' },
        { diagnosis: 'predecessor-missing', grade: 'likely' },
      ],
      notProven: true,
    },
    {
      title: { en: 'The stack is new enough', ja: 'サービス スタックは十分に新しい' },
      given: ['cbs-well.log'],
      verdict: 'healthy',
      never: ['predecessor-missing'],
    },
  ],
});
