import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'XP: the proxy script lies on the disk', ja: 'XP: ディスク上の自動構成スクリプト' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log, browser and WinHTTP', ja: 'ログ、ブラウザー、WinHTTP の設定' },
      given: ['windowsupdate.log', 'ie-script-file.txt', 'proxycfg.reg.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-pac-file-url', grade: 'proven' }],
    },
    {
      title: { en: 'Log and browser', ja: 'ログとブラウザーの設定' },
      given: ['windowsupdate.log', 'ie-script-file.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-pac-file-url', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The script comes by http', ja: 'スクリプトは http で配布されている' },
      given: ['windowsupdate.log', 'ie-script-http.txt'],
      verdict: 'diagnosed',
      never: ['proxy-pac-file-url'],
      notProven: true,
    },
  ],
});
