import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7 behind a neglected WSUS server', ja: '整理されていない WSUS サーバー配下の Windows 7' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The log with its WSUS server', ja: 'WSUS サーバーが記録されたログ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-too-many-updates', grade: 'proven' }],
      never: ['egress-blocked', 'http-server-error'],
    },
    {
      title: { en: 'A few lines without their beginning', ja: '先頭のない数行' },
      given: ['excerpt.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-too-many-updates', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The fourth scan came through', ja: '4 回目のスキャンで成功' },
      given: ['overcome.log'],
      verdict: 'healthy',
      never: ['wsus-too-many-updates'],
    },
  ],
});
