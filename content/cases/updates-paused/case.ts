import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 11: updates are paused', ja: 'Windows 11: 更新の一時停止' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The value of the Settings page', ja: '設定の値' },
      given: ['pause.txt'],
      verdict: 'inconclusive',
      ranking: [{ diagnosis: 'metered-or-paused', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'Paused, but something fails as well', ja: '一時停止中だが、失敗もある' },
      given: ['pause.txt', 'event.txt'],
      verdict: 'diagnosed',
      never: ['metered-or-paused'],
    },
  ],
});
