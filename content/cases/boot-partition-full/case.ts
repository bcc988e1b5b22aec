import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'No room for the boot files', ja: 'ブート ファイルの空き不足' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log.',
    ja: 'CBS.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The boot files do not fit, and the update goes back', ja: 'ブート ファイルが収まらず、ロールバックした' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [
        { diagnosis: 'esp-full', grade: 'proven' },
        { diagnosis: 'installer-failed', grade: 'possible' },
      ],
    },
    {
      title: { en: 'The same code from another installer', ja: '同じコードでも別のインストーラー' },
      given: ['cbs-other.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'installer-failed', grade: 'possible' }],
      never: ['esp-full'],
      notProven: true,
    },
  ],
});
