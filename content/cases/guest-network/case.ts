import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10: a guest network', ja: 'Windows 10: ゲスト ネットワーク' },
  origin: { en: 'Lines of our own, after the form of the logs and tools named.', ja: '各ログとコマンドの書式にならって作成した記録です。' },
  expect: [
    {
      title: { en: 'Log and capture', ja: 'ログとキャプチャ' },
      given: ['windowsupdate.log', 'capture.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'captive-portal', grade: 'proven' }],
    },
    {
      title: { en: 'The capture alone', ja: 'キャプチャだけ' },
      given: ['capture.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'captive-portal', grade: 'likely' }],
      notProven: true,
    },
    { title: { en: 'The file comes as it should', ja: 'ファイルが正しく届く' }, given: ['capture-good.txt'], verdict: 'healthy', never: ['captive-portal'] },
  ],
});
