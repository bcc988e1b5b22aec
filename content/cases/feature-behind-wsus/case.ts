import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: .NET 3.5 behind WSUS', ja: 'Windows 10: WSUS 環境の .NET 3.5' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'dism.log and policy', ja: 'dism.log とポリシー' },
      given: ['dism.log', 'policy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'feature-on-demand-wsus' }],
    },
    {
      title: { en: 'The console output', ja: 'コンソールの出力' },
      given: ['console.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'feature-on-demand-wsus', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same request with 0x800f081f: the source is missing, not forbidden', ja: '同じ操作で 0x800f081f (禁止ではなく、ソースがない)' },
      given: ['dism-source.log', 'policy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'repair-source-missing', grade: 'likely' }],
      never: ['feature-on-demand-wsus'],
      notProven: true,
    },
  ],
});
