import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7: an open connection is cut', ja: 'Windows 7: 途中で切断される接続' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and capture: a reset in the middle', ja: 'ログとキャプチャ: 途中の RST' },
      given: ['windowsupdate.log', 'capture.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'connection-reset', grade: 'proven' }],
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'connection-reset' }],
      notProven: true,
    },
    {
      title: { en: 'Cut once, then it worked', ja: '一度切れたが、その後は成功' },
      given: ['windowsupdate-recovered.log'],
      verdict: 'healthy',
      never: ['connection-reset'],
      notProven: true,
    },
  ],
});
