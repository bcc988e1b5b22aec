import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A feature update rolls back', ja: '機能更新のロールバック' },
  origin: {
    en: 'Lines of our own, after the form of setupact.log and setupapi.dev.log.',
    ja: 'setupact.log と setupapi.dev.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The pair 0xC1900101 - 0x20017', ja: '0xC1900101 - 0x20017 の組' },
      given: ['setupact.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'upgrade-driver-rollback', grade: 'likely' }],
      never: ['upgrade-incompatible-app'],
      notProven: true,
    },
    {
      title: { en: 'The device log names the same code', ja: 'デバイスのログにも同じコード' },
      given: ['setupact.log', 'setupapi.dev.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'upgrade-driver-rollback', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Setup that begins', ja: '始まったばかりのセットアップ' },
      given: ['setupact-begin.log'],
      verdict: 'healthy',
      never: ['upgrade-driver-rollback'],
    },
  ],
});
