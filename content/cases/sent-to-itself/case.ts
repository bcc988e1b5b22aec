import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: the update host is the PC itself', ja: 'Windows 7: 更新サーバーが自分自身に向けられている' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and test: the name leads to 127.0.0.1', ja: 'ログと接続テスト: 名前が 127.0.0.1 を指す' },
      given: ['windowsupdate.log', 'curl.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'hosts-hijack', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The hosts file says it', ja: 'hosts ファイルに書かれている' },
      given: ['windowsupdate.log', 'hosts.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'hosts-hijack', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Refused from outside', ja: '外部から拒否されている' },
      given: ['windowsupdate.log', 'curl-outside.txt'],
      verdict: 'diagnosed',
      never: ['hosts-hijack'],
      notProven: true,
    },
  ],
});
