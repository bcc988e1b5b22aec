import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: no bandwidth in office hours', ja: 'Windows 7: 業務時間中の帯域が 0' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Job and policy', ja: 'ジョブとポリシー' },
      given: ['bitsadmin.txt', 'policy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'bandwidth-policy-zero', grade: 'proven' }],
    },
    {
      title: { en: 'The job alone', ja: 'ジョブだけ' },
      given: ['bitsadmin.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'bandwidth-policy-zero', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A limit that lets something through', ja: '0 ではない制限' },
      given: ['policy-10.txt'],
      verdict: 'healthy',
      never: ['bandwidth-policy-zero'],
    },
  ],
});
