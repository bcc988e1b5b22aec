import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Setup refuses the upgrade', ja: 'セットアップがアップグレードを拒否する' },
  origin: {
    en: 'Lines of our own, after the form of setupact.log.',
    ja: 'setupact.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'An app has to go first', ja: '先に取り除くべきアプリがある' },
      given: ['setupact.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'upgrade-incompatible-app', grade: 'likely' }],
      never: ['upgrade-driver-rollback'],
      notProven: true,
    },
    {
      title: { en: 'A roll-back is no refusal', ja: 'ロールバックは拒否ではない' },
      given: ['setupact-rollback.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'upgrade-driver-rollback', grade: 'likely' }],
      never: ['upgrade-incompatible-app'],
    },
    {
      title: { en: 'A check that found nothing', ja: '問題のなかった検査' },
      given: ['setupact-scan.log'],
      verdict: 'healthy',
      never: ['upgrade-incompatible-app'],
    },
  ],
});
