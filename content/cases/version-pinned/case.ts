import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: held on 22H2', ja: 'Windows 10: 22H2 に固定' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The policies', ja: 'ポリシー' },
      given: ['policy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'feature-update-pinned', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Policies without a target', ja: '対象バージョンの指定がないポリシー' },
      given: ['policy-plain.txt'],
      verdict: 'healthy',
      never: ['feature-update-pinned'],
    },
  ],
});
