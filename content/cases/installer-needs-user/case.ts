import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Nobody is signed in', ja: 'サインインしているユーザーがいない' },
  origin: {
    en: 'Lines of our own, after the form of update events.',
    ja: '更新イベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'An update that needs somebody at the screen', ja: '画面での操作が必要な更新' },
      given: ['message.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'no-interactive-user', grade: 'likely' }],
      never: ['installer-failed'],
      notProven: true,
    },
    {
      title: { en: 'Signed in, it installs', ja: 'サインインするとインストールできた' },
      given: ['event-well.txt'],
      verdict: 'healthy',
      never: ['no-interactive-user'],
    },
  ],
});
