import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: the update service is not there', ja: 'Windows 10: 更新サービスが存在しない' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'sc says 1060', ja: 'sc がエラー 1060 を返す' },
      given: ['sc.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-missing', grade: 'proven' }],
      never: ['service-wuauserv-disabled'],
    },
    {
      title: { en: 'The same in Japanese, from net start', ja: 'net start (日本語)' },
      given: ['net-ja.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-missing', grade: 'likely' }],
      notProven: true,
    },
    { title: { en: 'The service is there', ja: 'サービスは存在する' }, given: ['sc-there.txt'], verdict: 'healthy', never: ['service-wuauserv-missing'] },
  ],
});
