import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: WsusPool has stopped', ja: 'Windows 8.1: WsusPool の停止' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The log of a client', ja: 'クライアントのログ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-server-503', grade: 'likely' }],
      never: ['proxy-winhttp-missing', 'wsus-roaming'],
      notProven: true,
    },
    {
      title: { en: 'The same status, but a proxy gave it', ja: '同じ状態コードをプロキシが返した場合' },
      given: ['through-a-proxy.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-bypass-missing-wsus' }],
      notProven: true,
    },
    {
      title: { en: 'The same status from Microsoft, no WSUS server in between', ja: 'WSUS を使わず、Microsoft から同じ状態コードが返った場合' },
      given: ['without-wsus.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-server-error', grade: 'likely' }],
      never: ['wsus-server-503'],
      notProven: true,
    },
  ],
});
