import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: a proxy that was moved', ja: 'Windows 8.1: 移設されたプロキシ' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and nslookup of the proxy', ja: 'ログと、プロキシの nslookup' },
      given: ['windowsupdate.log', 'nslookup.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-stale', grade: 'proven' }],
    },
    {
      title: { en: 'Log and settings', ja: 'ログと設定' },
      given: ['windowsupdate.log', 'netsh.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-stale', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'Windows 10: the log does not name the proxy, netsh does', ja: 'Windows 10: プロキシがわかるのは netsh だけ' },
      given: ['windowsupdate-etw.log', 'netsh.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-stale', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'Windows 10: the log alone says nothing of a proxy', ja: 'Windows 10: ログだけではプロキシはわからない' },
      given: ['windowsupdate-etw.log'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-stale'],
      notProven: true,
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-stale', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The name of the proxy is known after all', ja: 'プロキシの名前は解決できる' },
      given: ['windowsupdate.log', 'nslookup-found.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-stale', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The proxy answers: it is alive', ja: 'プロキシが応答している (動いている)' },
      given: ['windowsupdate-502.log', 'netsh.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'http-server-error', grade: 'likely' }],
      never: ['proxy-winhttp-stale'],
      notProven: true,
    },
    {
      title: { en: 'A setting that names a program on the PC itself, and nothing else', ja: 'PC 自身を指すプロキシ設定だけ' },
      given: ['netsh-loopback.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-stale', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A setting that names a server, and nothing else', ja: 'サーバーを指すプロキシ設定だけ' },
      given: ['netsh.txt'],
      verdict: 'healthy',
    },
  ],
});
