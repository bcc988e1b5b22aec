import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: the proxy wants a password', ja: 'Windows 8.1: プロキシが認証を求める' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The log says 407', ja: 'ログに 407 がある' },
      given: ['windowsupdate.log', 'netsh.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-auth-407', grade: 'proven' }],
    },
    {
      title: { en: '403 is another answer', ja: '403 は別の応答' },
      given: ['windowsupdate-403.log', 'netsh.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-forbidden', grade: 'likely' }],
      never: ['proxy-auth-407', 'proxy-winhttp-missing'],
      notProven: true,
    },
  ],
});
