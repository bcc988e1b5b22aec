import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: the firewall service is stopped', ja: 'Windows 10: ファイアウォール サービスの停止' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Log and service state', ja: 'ログとサービスの状態' },
      given: ['windowsupdate.log', 'sc-query.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-firewall-stopped', grade: 'proven' }],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-firewall-stopped', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The firewall service runs', ja: 'サービスは動作している' },
      given: ['windowsupdate.log', 'sc-running.txt'],
      verdict: 'inconclusive',
      never: ['service-firewall-stopped'],
      notProven: true,
    },
  ],
});
