import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'The recovery partition is too small', ja: '回復パーティションの空き不足' },
  origin: {
    en: 'Lines of our own, after the form of events.',
    ja: 'イベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The update and the recovery environment both say so', ja: '更新と回復環境の両方の記録' },
      given: ['event.txt', 'event-winre.xml'],
      verdict: 'diagnosed',
      ranking: [
        { diagnosis: 'winre-partition-small', grade: 'proven' },
        { diagnosis: 'installer-failed', grade: 'possible' },
      ],
    },
    {
      title: { en: 'The number of the update alone', ja: '更新プログラムの番号だけ' },
      given: ['event.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'winre-partition-small', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Another update with the same code', ja: '同じコードでも別の更新' },
      given: ['event-net.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'installer-failed', grade: 'possible' }],
      never: ['winre-partition-small'],
      notProven: true,
    },
  ],
});
