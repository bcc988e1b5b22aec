import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: a name without an address', ja: 'Windows 7: アドレスのない名前' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and nslookup; no proxy is needed here', ja: 'ログと nslookup (プロキシは不要)' },
      given: ['windowsupdate.log', 'nslookup.txt', 'netsh.txt', 'ie-proxy-off.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'dns-failure', grade: 'proven' }],
      never: ['proxy-winhttp-missing'],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'dns-failure', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The browser has a proxy: outside names need not resolve', ja: 'ブラウザーにプロキシがある: 社外の名前は解決できなくてよい' },
      given: ['windowsupdate.log', 'nslookup.txt', 'netsh.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'proven' }],
    },
    {
      title: { en: 'The name does have an address', ja: '名前は解決できる' },
      given: ['windowsupdate.log', 'nslookup-found.txt', 'ie-proxy-off.txt'],
      verdict: 'inconclusive',
      never: ['dns-failure'],
      notProven: true,
    },
  ],
});
