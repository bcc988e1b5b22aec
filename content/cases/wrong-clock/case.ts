import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Windows 10 with a dead battery', ja: '電池の切れた Windows 10' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'A log of Windows 10 dated 2009, and a clock that nobody keeps', ja: '2009 年の日付の Windows 10 のログと、同期していない時計' },
      given: ['windowsupdate.log', 'w32tm.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'clock-skew', grade: 'proven' }],
      demo: true,
    },
    {
      title: { en: 'The log alone', ja: 'ログだけ' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'clock-skew', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A date before this build existed', ja: 'このビルドの登場より前の日付' },
      given: ['windowsupdate-early.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'clock-skew', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same code on a day that can be right', ja: '同じコードだが、ありうる日付' },
      given: ['windowsupdate-in-time.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'clock-skew', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'Measured against a time server: a year off', ja: '時刻サーバーと比べると 1 年ずれている' },
      given: ['windowsupdate-in-time.log', 'stripchart.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'clock-skew' }],
    },
    {
      title: { en: 'Measured against a time server: the clock is right', ja: '時刻サーバーと比べると、時計は合っている' },
      given: ['windowsupdate-in-time.log', 'stripchart-right.txt'],
      verdict: 'diagnosed',
      never: ['clock-skew'],
      notProven: true,
    },
    {
      title: { en: 'And the clock is kept by a server', ja: '時計は時刻サーバーと同期している' },
      given: ['windowsupdate-in-time.log', 'w32tm-kept.txt'],
      verdict: 'diagnosed',
      never: ['clock-skew'],
      notProven: true,
    },
  ],
});
