import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A download that had expired', ja: '期限の切れたダウンロード' },
  origin: {
    en: 'Lines of our own, after the form of update events.',
    ja: '更新イベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Event 20 with 0x80246013', ja: 'イベント 20 の 0x80246013' },
      given: ['event.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'download-expired-30d', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Retry has installed it', ja: '再試行でインストールされた' },
      given: ['event-retried.txt'],
      verdict: 'healthy',
      never: ['download-expired-30d'],
    },
  ],
});
