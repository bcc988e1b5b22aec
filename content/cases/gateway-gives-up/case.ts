import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: the gateway gives up', ja: 'Windows 7: ゲートウェイの時間切れ' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The log says 504', ja: 'ログに 504 がある' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-server-error', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'A download of drivers, told by BITS', ja: 'BITS が記録したドライバーのダウンロード' },
      given: ['bits.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-server-error', grade: 'likely' }],
      notProven: true,
    },
    { title: { en: 'The next scan came through', ja: '次のスキャンで成功' }, given: ['overcome.log'], verdict: 'healthy', never: ['http-server-error'] },
  ],
});
