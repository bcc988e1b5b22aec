import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Event log files of Windows XP and 10', ja: 'Windows XP / 10 のイベント ログ ファイル' },
  origin: {
    en: 'Files of our own, written by scripts/write-event-logs.ts after the published layout of event logs.',
    ja: 'イベント ログの公開仕様に従い、scripts/write-event-logs.ts で作成したファイルです。',
  },
  expect: [
    {
      title: { en: 'The service was switched off, and does not start', ja: 'サービスが無効にされ、開始できない' },
      given: ['System.evtx'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled', grade: 'proven' }],
    },
    {
      title: { en: 'The same log, the head of its chunk and a record lost', ja: '同じログで、チャンクの先頭とレコード 1 件が壊れている' },
      given: ['System-damaged.evtx'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled', grade: 'proven' }],
    },
    {
      title: { en: 'Switched on again, and updated', ja: '有効に戻され、更新できている' },
      given: ['System-restored.evtx'],
      verdict: 'healthy',
      never: ['service-wuauserv-disabled'],
    },
    {
      title: { en: 'BITS and the name client cannot find the update server', ja: 'BITS と DNS クライアントが更新サーバーを見つけられない' },
      given: ['Bits-Client.evtx', 'System-names.evtx'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'dns-failure' }],
      never: ['service-wuauserv-disabled'],
    },
    {
      title: { en: 'Windows XP: Automatic Updates is switched off', ja: 'Windows XP: 自動更新が無効' },
      given: ['SysEvent.Evt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-wuauserv-disabled' }],
    },
    {
      title: { en: 'A log in which nothing speaks of updates', ja: '更新に関する記録のないログ' },
      given: ['System-others.evtx'],
      verdict: 'unrelated',
    },
  ],
});
