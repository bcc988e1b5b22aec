import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'The installer of an update fails', ja: '更新プログラムのインストーラーが失敗する' },
  origin: {
    en: 'Lines of our own, after the form of update events and CBS.log.',
    ja: '更新イベントと CBS.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'A .NET update ends with 0x80070643', ja: '.NET の更新が 0x80070643 で終わる' },
      given: ['event.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'installer-failed', grade: 'possible' }],
      notProven: true,
    },
    {
      title: { en: 'A component installer cannot start its service', ja: 'コンポーネントのインストーラーがサービスを開始できない' },
      given: ['cbs-service.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'installer-failed', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'The code inside says that the disk is full', ja: '内側のコードはディスク不足' },
      given: ['event.txt', 'cbs-disk.log'],
      verdict: 'diagnosed',
      ranking: [
        { diagnosis: 'disk-full', grade: 'likely' },
        { diagnosis: 'installer-failed', grade: 'possible' },
      ],
      notProven: true,
    },
    {
      title: { en: 'The same update installs later', ja: '同じ更新が後で成功している' },
      given: ['event-then-success.txt'],
      verdict: 'healthy',
      never: ['installer-failed'],
    },
  ],
});
