import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows XP: BITS sees nobody', ja: 'Windows XP: BITS がサインインを認識しない' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Job and service', ja: 'ジョブとサービス' },
      given: ['bitsadmin.txt', 'sc-query.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'sens-not-running', grade: 'proven' }],
    },
    {
      title: { en: 'The job alone', ja: 'ジョブだけ' },
      given: ['bitsadmin.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'sens-not-running', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Both services run', ja: '両方とも動作している' },
      given: ['bitsadmin.txt', 'sc-running.txt'],
      verdict: 'inconclusive',
      never: ['sens-not-running'],
      notProven: true,
    },
  ],
});
