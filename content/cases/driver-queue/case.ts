import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A queued driver operation', ja: '登録済みのドライバー操作' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log.',
    ja: 'CBS.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'An operation without identity', ja: 'Identity のない操作' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'driver-arch-missing', grade: 'proven' }],
    },
    {
      title: { en: 'A driver whose keys are gone', ja: 'キーが失われたドライバー' },
      given: ['cbs-driver.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'driver-arch-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same code without any driver', ja: '同じコードでもドライバーの記録がない' },
      given: ['cbs-other.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'component-store-corrupt', grade: 'possible' }],
      never: ['driver-arch-missing'],
      notProven: true,
    },
  ],
});
