import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 11: the scan works, the download stays at 0 %', ja: 'Windows 11: スキャンは成功、ダウンロードは 0% のまま' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log, netsh proxy, and no proxy for the user', ja: 'ログ、netsh のプロキシ、ユーザーにはプロキシなし' },
      given: ['windowsupdate.log', 'netsh.txt', 'ie-proxy-off.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'do-ignores-netsh', grade: 'likely' }],
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The user has the proxy, too', ja: 'ユーザーにもプロキシがある' },
      given: ['windowsupdate.log', 'netsh.txt', 'ie-proxy.txt'],
      verdict: 'inconclusive',
      never: ['do-ignores-netsh', 'proxy-winhttp-missing'],
      notProven: true,
    },
  ],
});
