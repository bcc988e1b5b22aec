import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 8.1: the installer service is disabled', ja: 'Windows 8.1: インストール用サービスが無効' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Event and both services', ja: 'イベントと 2 つのサービス' },
      given: ['event.txt', 'sc-ti.txt', 'sc-wu.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-trustedinstaller-disabled', grade: 'proven' }],
      never: ['service-wuauserv-disabled'],
    },
    {
      title: { en: 'The installer service is in order', ja: 'インストール用サービスは正常' },
      given: ['event.txt', 'sc-ti-manual.txt'],
      verdict: 'diagnosed',
      never: ['service-trustedinstaller-disabled'],
      notProven: true,
    },
  ],
});
