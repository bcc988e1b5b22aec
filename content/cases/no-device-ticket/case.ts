import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: no feature update is offered', ja: 'Windows 10: 機能更新プログラムが届かない' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Log and service', ja: 'ログとサービス' },
      given: ['windowsupdate.log', 'sc-qc.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-msa-wlidsvc', grade: 'proven' }],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-msa-wlidsvc', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The service is on manual', ja: 'サービスは「手動」' },
      given: ['windowsupdate.log', 'sc-manual.txt'],
      verdict: 'inconclusive',
      never: ['service-msa-wlidsvc'],
      notProven: true,
    },
  ],
});
