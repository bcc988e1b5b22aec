import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A Windows without its service pack', ja: 'サービス パックのない Windows' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log.',
    ja: 'WindowsUpdate.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Windows 7 without Service Pack 1: the package refuses', ja: 'Service Pack 1 のない Windows 7: パッケージが適用できない' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [
        { diagnosis: 'service-pack-missing', grade: 'likely' },
        { diagnosis: 'update-not-applicable', grade: 'likely' },
      ],
      notProven: true,
    },
    {
      title: { en: 'With Service Pack 1 the same code means something else', ja: 'Service Pack 1 があれば別の原因' },
      given: ['windowsupdate-sp1.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'update-not-applicable', grade: 'likely' }],
      never: ['service-pack-missing'],
    },
    {
      title: { en: 'Without it, and nothing fails', ja: 'サービス パックがなく、失敗もない' },
      given: ['windowsupdate-healthy.log'],
      verdict: 'healthy',
      never: ['service-pack-missing'],
    },
  ],
});
