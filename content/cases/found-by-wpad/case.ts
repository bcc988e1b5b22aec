import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: a proxy that nobody has entered', ja: 'Windows 7: 誰も設定していないプロキシ' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log, netsh and nslookup', ja: 'ログ、netsh、nslookup' },
      given: ['windowsupdate.log', 'netsh.txt', 'nslookup.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-wpad-broken', grade: 'proven' }],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-wpad-broken', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Somebody had entered it', ja: '手動で設定されていた' },
      given: ['windowsupdate.log', 'netsh-named.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-stale' }],
      never: ['proxy-wpad-broken'],
      notProven: true,
    },
  ],
});
