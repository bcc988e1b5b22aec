import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: BITS waits for its next try', ja: 'Windows 7: BITS の再試行待ち' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'A job in TRANSIENT_ERROR', ja: 'TRANSIENT_ERROR のジョブ' },
      given: ['bitsadmin.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'bits-retry-wait', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'A job in ERROR waits for nothing', ja: 'ERROR のジョブは何も待っていない' },
      given: ['bitsadmin-error.txt'],
      verdict: 'inconclusive',
      never: ['bits-retry-wait'],
      notProven: true,
    },
  ],
});
