import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'A proxy that sends whole files only', ja: 'ファイル全体しか返さないプロキシ' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log and of the tools named.',
    ja: 'WindowsUpdate.log と各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The job of the PC and the event of the WSUS server', ja: 'PC のジョブと WSUS サーバーのイベント' },
      given: ['bitsadmin.txt', 'event-364.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-no-range', grade: 'proven' }],
    },
    {
      title: { en: 'The job alone', ja: 'ジョブだけ' },
      given: ['bitsadmin.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-no-range', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The event in Japanese', ja: '日本語のイベント' },
      given: ['event-364-ja.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-no-range', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The same event with another reason', ja: '同じイベントだが、理由が違う' },
      given: ['event-364-disk.txt'],
      verdict: 'inconclusive',
      never: ['proxy-no-range'],
    },
  ],
});
