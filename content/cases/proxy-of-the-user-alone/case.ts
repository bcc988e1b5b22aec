import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: only the user has a proxy, and WSUS speaks HTTP', ja: 'Windows 10: HTTP の WSUS と、ユーザーだけのプロキシ' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Log, netsh, policy and browser proxy', ja: 'ログ、netsh、ポリシー、ブラウザーのプロキシ' },
      given: ['windowsupdate.log', 'netsh.txt', 'policy.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-user-only-wsus-2020', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The WSUS server is on the exception list of the user', ja: 'WSUS がユーザーの例外一覧に入っている' },
      given: ['windowsupdate.log', 'netsh.txt', 'policy.txt', 'ie-proxy-bypass.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-roaming', grade: 'likely' }],
      never: ['proxy-user-only-wsus-2020'],
      notProven: true,
    },
    {
      title: { en: 'The same over HTTPS', ja: 'HTTPS の場合' },
      given: ['windowsupdate-https.log', 'netsh.txt', 'policy-https.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-roaming', grade: 'likely' }],
      never: ['proxy-user-only-wsus-2020'],
      notProven: true,
    },
  ],
});
