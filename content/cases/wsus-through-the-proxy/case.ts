import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: WSUS asked through the proxy', ja: 'Windows 8.1: プロキシ経由の WSUS' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log, netsh, policy, and a direct connection that works', ja: 'ログ、netsh、ポリシー、成功する直接接続' },
      given: ['windowsupdate.log', 'netsh.txt', 'policy.txt', 'connection-test.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-bypass-missing-wsus', grade: 'proven' }],
    },
    {
      title: { en: 'Log and settings', ja: 'ログと設定' },
      given: ['windowsupdate.log', 'netsh.txt', 'policy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-bypass-missing-wsus', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The log alone names proxy and WSUS server', ja: 'ログだけ (プロキシと WSUS の名前がある)' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-bypass-missing-wsus', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The WSUS server is on the bypass list', ja: 'WSUS がバイパス一覧に入っている' },
      given: ['windowsupdate.log', 'netsh-bypass.txt', 'policy.txt'],
      verdict: 'diagnosed',
      never: ['proxy-bypass-missing-wsus', 'proxy-winhttp-missing'],
      notProven: true,
    },
  ],
});
