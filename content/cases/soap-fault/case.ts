import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: the server answers with a fault', ja: 'Windows 7: サーバーのフォールト' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The log with the fault', ja: 'フォールトが記録されたログ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-soap-fault', grade: 'proven' }],
      never: ['http-server-error', 'wsus-roaming'],
    },
    {
      title: { en: 'The code alone', ja: 'コードだけ' },
      given: ['script.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-soap-fault', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A fault of everyday, and the scan comes through', ja: '日常的なフォールトの後、スキャンは成功' },
      given: ['everyday.log'],
      verdict: 'healthy',
      never: ['wsus-soap-fault'],
    },
  ],
});
