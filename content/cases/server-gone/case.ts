import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows XP in August 2020: the server is gone', ja: '2020 年 8 月の Windows XP: サーバーの終了' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The log alone: XP, Microsoft, 404', ja: 'ログだけ: XP、Microsoft、404' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'endpoint-retired', grade: 'proven' }],
      demo: 3,
    },
    {
      title: { en: '404 from a WSUS server of your own', ja: '社内の WSUS サーバーからの 404' },
      given: ['windowsupdate-wsus.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-forbidden', grade: 'likely' }],
      never: ['endpoint-retired'],
      notProven: true,
    },
  ],
});
