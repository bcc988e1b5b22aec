import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: the update service hangs', ja: 'Windows 7: 更新サービスが止まらない' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Script and service state', ja: 'スクリプトとサービスの状態' },
      given: ['script.txt', 'queryex.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-com-timeout', grade: 'proven' }],
    },
    {
      title: { en: 'The code alone', ja: 'コードだけ' },
      given: ['script.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-com-timeout', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The service is merely disabled', ja: 'サービスは無効になっているだけ' },
      given: ['script.txt', 'disabled.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled' }],
      never: ['service-com-timeout'],
      notProven: true,
    },
  ],
});
