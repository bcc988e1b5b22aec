import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: a web filter says 403', ja: 'Windows 10: Web フィルターの 403' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The log of the scan', ja: 'スキャンのログ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-forbidden', grade: 'likely' }],
      never: ['proxy-auth-407', 'egress-blocked'],
      notProven: true,
    },
    {
      title: { en: 'The code alone, printed by a script', ja: 'スクリプトが表示したコードだけ' },
      given: ['script.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-forbidden', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Log and capture', ja: 'ログとキャプチャ' },
      given: ['windowsupdate.log', 'capture.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-forbidden', grade: 'proven' }],
    },
    {
      title: { en: 'The same scan ends with 502: a server that fails, not one that refuses', ja: '同じスキャンで 502 (拒否ではなく、サーバー側の障害)' },
      given: ['windowsupdate-502.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-server-error', grade: 'likely' }],
      never: ['http-forbidden'],
      notProven: true,
    },
  ],
});
