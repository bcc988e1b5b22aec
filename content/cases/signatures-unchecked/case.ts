import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows XP: signatures cannot be checked', ja: 'Windows XP: 署名を確認できない' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'The message and the service', ja: 'メッセージとサービス' },
      given: ['message.txt', 'sc-query.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-cryptsvc', grade: 'proven' }],
      never: ['catroot2-damaged'],
    },
    {
      title: { en: 'The message alone', ja: 'メッセージだけ' },
      given: ['message.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-cryptsvc', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The service runs: then what is left is its index', ja: 'サービスは動作している (残るのは索引の破損)' },
      given: ['message.txt', 'sc-running.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'catroot2-damaged', grade: 'possible' }],
      never: ['service-cryptsvc'],
      notProven: true,
    },
  ],
});
