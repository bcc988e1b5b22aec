import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'The disk is full', ja: 'ディスクがいっぱい' },
  origin: {
    en: 'Lines of our own, after the form of update events and CBS.log.',
    ja: '更新イベントと CBS.log の書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The download has no room', ja: 'ダウンロードする空きがない' },
      given: ['message.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'disk-full', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Neither the download nor the installation has room', ja: 'ダウンロードにもインストールにも空きがない' },
      given: ['message.txt', 'cbs.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'disk-full', grade: 'proven' }],
    },
    {
      title: { en: 'Windows Setup wants more room', ja: 'Windows セットアップが空きを求めている' },
      given: ['setupact.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'disk-full', grade: 'likely' }],
      never: ['upgrade-driver-rollback'],
    },
    {
      title: { en: 'Out of memory is not out of disk', ja: 'メモリ不足はディスク不足ではない' },
      given: ['memory.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'out-of-memory', grade: 'likely' }],
      never: ['disk-full'],
    },
  ],
});
