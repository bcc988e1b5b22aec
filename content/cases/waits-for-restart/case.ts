import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'An earlier installation waits for a restart', ja: '以前のインストールが再起動待ち' },
  origin: {
    en: 'Lines of our own, after the form of CBS.log and of update events.',
    ja: 'CBS.log と更新イベントの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The store engine and CBS both wait', ja: 'ストアのエンジンと CBS の両方が待っている' },
      given: ['cbs.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'pending-reboot', grade: 'proven' }],
      never: ['component-store-corrupt'],
    },
    {
      title: { en: 'Event 20 with 0x80242014', ja: 'イベント 20 の 0x80242014' },
      given: ['event.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'pending-reboot', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'A restart that was asked for and done', ja: '求められた再起動が済んでいる' },
      given: ['cbs-done.log'],
      verdict: 'healthy',
      never: ['pending-reboot'],
    },
  ],
});
