import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'The disk is failing', ja: 'ディスクの障害' },
  origin: {
    en: 'Lines of our own, after the form of update and system events.',
    ja: '更新とシステムのイベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The update and the disk report errors', ja: '更新とディスクの両方がエラーを報告している' },
      given: ['event.txt', 'event-disk.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'disk-read-errors', grade: 'proven' }],
      never: ['component-store-corrupt'],
    },
    {
      title: { en: 'The code alone', ja: 'コードだけ' },
      given: ['event.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'disk-read-errors', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Damage in the store, and a disk without complaints', ja: 'ストアの破損があるがディスクの記録はない' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'component-store-corrupt', grade: 'likely' }],
      never: ['disk-read-errors'],
    },
    {
      title: { en: 'Damage in the store, and a disk that complains', ja: 'ストアの破損とディスクの記録' },
      given: ['cbs.log', 'event-disk.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'disk-read-errors', grade: 'likely' }],
      notProven: true,
    },
  ],
});
