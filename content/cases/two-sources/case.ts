import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: two sources', ja: 'Windows 10: 2 つの更新元' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The list of services and the policy', ja: 'サービスの一覧とポリシー' },
      given: ['services.txt', 'policy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'dual-scan', grade: 'proven' }],
    },
    {
      title: { en: 'The list alone', ja: 'サービスの一覧だけ' },
      given: ['services.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'dual-scan', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'WSUS is the default', ja: 'WSUS が既定' },
      given: ['services-good.txt', 'policy.txt'],
      verdict: 'inconclusive',
      never: ['dual-scan'],
      notProven: true,
    },
  ],
});
