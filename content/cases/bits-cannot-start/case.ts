import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: BITS is disabled', ja: 'Windows 7: BITS が無効' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Log and service configuration', ja: 'ログとサービスの構成' },
      given: ['windowsupdate.log', 'sc-qc.txt', 'sc-wuauserv.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-bits-broken', grade: 'proven' }],
      never: ['service-wuauserv-disabled'],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-bits-broken', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'BITS is stopped, as it may be', ja: 'BITS は停止しているが正常' },
      given: ['sc-stopped.txt'],
      verdict: 'healthy',
      never: ['service-bits-broken'],
    },
  ],
});
