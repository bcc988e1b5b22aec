import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: nobody looks for the proxy', ja: 'Windows 10: プロキシを探すサービスが動かない' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log, event and service', ja: 'ログ、イベント、サービスの状態' },
      given: ['windowsupdate.log', 'event-7024.txt', 'sc.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-wpad-service-dead', grade: 'proven' }],
    },
    {
      title: { en: 'The event alone', ja: 'イベントだけ' },
      given: ['event-7024.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-wpad-service-dead', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The service runs: then it is the name', ja: 'サービスは動いている: 名前解決の問題' },
      given: ['windowsupdate.log', 'sc-running.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'dns-failure' }],
      never: ['proxy-wpad-service-dead'],
      notProven: true,
    },
  ],
});
