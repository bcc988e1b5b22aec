import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: a firewall that says nothing', ja: 'Windows 7: 黙って破棄するファイアウォール' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and capture; no proxy is needed here', ja: 'ログとキャプチャ (プロキシは不要)' },
      given: ['windowsupdate.log', 'capture.txt', 'ie-proxy-off.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'egress-blocked', grade: 'proven' }],
      never: ['proxy-winhttp-missing'],
      demo: 2,
    },
    {
      title: { en: 'Nobody says whether a proxy is needed', ja: 'プロキシが必要かどうか不明' },
      given: ['windowsupdate.log', 'capture.txt'],
      verdict: 'inconclusive',
      notProven: true,
    },
    {
      title: { en: 'The browser has a proxy: the silence is as intended', ja: 'ブラウザーにプロキシがある: 応答がないのは意図どおり' },
      given: ['windowsupdate.log', 'capture.txt', 'netsh.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'proven' }],
    },
    {
      title: { en: 'The capture shows that the connection succeeds', ja: 'キャプチャでは接続が成功している' },
      given: ['windowsupdate.log', 'capture-connects.txt', 'ie-proxy-off.txt'],
      verdict: 'inconclusive',
      never: ['egress-blocked', 'proxy-winhttp-missing'],
      notProven: true,
    },
  ],
});
