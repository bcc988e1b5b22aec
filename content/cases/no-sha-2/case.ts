import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 7 without SHA-2', ja: 'SHA-2 に対応していない Windows 7' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'Log and event: the signature cannot be read', ja: 'ログとイベント: 署名を読み取れない' },
      given: ['windowsupdate.log', 'event-20.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'sha2-support-missing', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The event alone', ja: 'イベントだけ' },
      given: ['event-20.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'sha2-support-missing', grade: 'likely' }],
    },
    {
      title: { en: 'The same code in the log of a healthy Windows 10', ja: '正常な Windows 10 のログにある同じコード' },
      given: ['windowsupdate-10.log'],
      verdict: 'healthy',
      never: ['sha2-support-missing'],
    },
  ],
});
