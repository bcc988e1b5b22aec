import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Server 2022: every HTTPS request is cut at once', ja: 'Server 2022: HTTPS の要求がすべてすぐに切れる' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Both routes, both rounds: 80072EFE within moments', ja: '両方の経路が 2 巡とも一瞬で 80072EFE' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'tls-cipher-policy', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A Windows 7 that is cut in the same way is old, not hardened', ja: '同じように切れる Windows 7 は、設定ではなく古さが原因' },
      given: ['windowsupdate-7.log'],
      verdict: 'diagnosed',
      never: ['tls-cipher-policy'],
      notProven: true,
    },
    {
      title: { en: 'Cut once, then answered', ja: '一度切れたが、その後は応答あり' },
      given: ['windowsupdate-once.log'],
      verdict: 'healthy',
      never: ['tls-cipher-policy'],
    },
  ],
});
