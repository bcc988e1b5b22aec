import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: the same fault, told by netsh', ja: 'Windows 7: netsh でわかる同じ障害' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log, netsh and browser proxy', ja: 'ログ、netsh、ブラウザーのプロキシ' },
      given: ['windowsupdate.log', 'netsh.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'proven' }],
    },
    {
      title: { en: 'After the cure: the log and netsh name the proxy', ja: '対処後: ログと netsh にプロキシの名前がある' },
      given: ['windowsupdate-after.log', 'netsh-after.txt', 'ie-proxy.txt'],
      verdict: 'healthy',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'netsh names a proxy: the fault is elsewhere', ja: 'netsh にプロキシがある: 原因は別にある' },
      given: ['windowsupdate.log', 'netsh-after.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The browser needs no proxy', ja: 'ブラウザーもプロキシを使っていない' },
      given: ['windowsupdate.log', 'netsh.txt', 'ie-proxy-off.txt'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
  ],
});
