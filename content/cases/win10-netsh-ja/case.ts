import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 11 in Japanese: the scan finds no way out', ja: '日本語の Windows 11: スキャンが外部に接続できない' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log, netsh in Japanese and browser proxy', ja: 'ログ、日本語の netsh、ブラウザーのプロキシ' },
      given: ['windowsupdate.log', 'netsh.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same from a Japanese console (Shift_JIS)', ja: 'Shift_JIS で保存された netsh の出力' },
      given: ['windowsupdate.log', 'netsh-shift-jis.dat', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same in UTF-16', ja: 'UTF-16 で保存された netsh の出力' },
      given: ['windowsupdate.log', 'netsh-utf-16.dat', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A proxy is set', ja: 'プロキシが設定されている' },
      given: ['windowsupdate.log', 'netsh-proxy-shift-jis.dat', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
    {
      title: { en: 'The named proxy in UTF-8', ja: '設定されたプロキシ (UTF-8)' },
      given: ['windowsupdate.log', 'netsh-proxy.txt', 'ie-proxy.txt'],
      verdict: 'diagnosed',
      never: ['proxy-winhttp-missing'],
      notProven: true,
    },
  ],
});
