import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'The medium is older than the running Windows', ja: '動作中の Windows より古いメディア' },
  origin: {
    en: 'Lines of our own, after the form of setupact.log.',
    ja: 'setupact.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Setup cannot carry a part over', ja: 'セットアップが構成要素を引き継げない' },
      given: ['setupact.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'upgrade-no-dynamic-update', grade: 'proven' }],
      never: ['upgrade-driver-rollback'],
    },
    {
      title: { en: 'The same result in another phase', ja: '同じコードでも別の段階' },
      given: ['setupact-other.log'],
      verdict: 'inconclusive',
      never: ['upgrade-no-dynamic-update'],
      notProven: true,
    },
  ],
});
