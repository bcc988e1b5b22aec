import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: a feature update that stayed encrypted', ja: 'Windows 10: 暗号化されたままの機能更新' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'setuperr.log and setupact.log', ja: 'setuperr.log と setupact.log' },
      given: ['setuperr.log', 'setupact.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-no-decryption-key', grade: 'proven' }],
    },
    {
      title: { en: 'setuperr.log alone', ja: 'setuperr.log だけ' },
      given: ['setuperr.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wsus-no-decryption-key', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same line with 0xC1900200: the PC does not meet the requirements', ja: '同じ行で 0xC1900200 (PC が要件を満たさない)' },
      given: ['setupact-requirements.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'upgrade-incompatible-app', grade: 'likely' }],
      never: ['wsus-no-decryption-key'],
      notProven: true,
    },
  ],
});
