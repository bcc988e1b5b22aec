import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'An update agent that is too old', ja: '古い更新エージェント' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'XP, 2005: the file is too old, and the self-update breaks off', ja: 'XP (2005 年): ファイルが古く、自己更新も失敗' },
      given: ['windowsupdate.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wua-too-old', grade: 'proven' }],
    },
    {
      title: { en: 'Windows 7, 2022: the agent of the disc, 80072EFE', ja: 'Windows 7 (2022 年): 最初のエージェントのまま 80072EFE' },
      given: ['windowsupdate-7.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'wua-too-old', grade: 'likely' }, { diagnosis: 'sha2-support-missing' }],
      notProven: true,
    },
    {
      title: { en: 'The same code with a newer agent', ja: '同じコードだが、エージェントは新しい' },
      given: ['windowsupdate-7-new.log'],
      verdict: 'diagnosed',
      never: ['wua-too-old'],
      notProven: true,
    },
    {
      title: { en: 'The self-update check met a time-out: that is the network', ja: '自己更新の確認がタイムアウト: ネットワークの問題' },
      given: ['windowsupdate-timeout.log'],
      verdict: 'diagnosed',
      never: ['wua-too-old'],
      notProven: true,
    },
  ],
});
