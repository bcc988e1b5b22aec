import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: the file is not on the WSUS server', ja: 'Windows 7: WSUS にファイルがない' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'A .cab cannot be had', ja: '.cab を取得できない' },
      given: ['cab.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-content-missing', grade: 'likely' }],
      never: ['wsus-mime-missing', 'wsus-roaming'],
      notProven: true,
    },
    {
      title: { en: 'A .psf cannot be had', ja: '.psf を取得できない' },
      given: ['psf.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-mime-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A file of somebody else', ja: '別のサーバーのファイル' },
      given: ['other.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-forbidden', grade: 'likely' }],
      never: ['wsus-content-missing', 'wsus-mime-missing'],
      notProven: true,
    },
  ],
});
