import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'routes',
  title: { en: 'Who reads which proxy setting', ja: 'どの部分がどのプロキシ設定を使うか' },
  cites: ['KB900935-2011', 'KB2894304', 'KB900935-2005', 'W32-BITSBEST', 'SA-PROXY', 'ITPRO-DOPROXY'],
  stations: [
    { id: 'wpad', name: 'WPAD' },
    { id: 'user', name: { en: 'User', ja: 'ユーザー' } },
    { id: 'winhttp', name: 'WinHTTP' },
  ],
  ways: [
    {
      who: { en: 'Scan', ja: 'スキャン' },
      tag: { en: 'by the service, XP to 8.1', ja: 'サービス、XP ～ 8.1' },
      stops: ['wpad', 'winhttp'],
      tone: 'plain',
    },
    {
      who: { en: 'Update site', ja: '更新サイト' },
      tag: { en: 'opened in Internet Explorer', ja: 'Internet Explorer で開く' },
      stops: ['wpad', 'user', 'winhttp'],
      tone: 'plain',
    },
    {
      who: 'BITS',
      tag: { en: 'as Local System, XP to 8.1', ja: 'ローカル システム、XP ～ 8.1' },
      stops: ['wpad'],
      tone: 'plain',
      says: { en: 'not what proxycfg or netsh set', ja: 'proxycfg や netsh の設定は使わない' },
    },
    {
      who: { en: 'Scan', ja: 'スキャン' },
      tag: { en: 'by the service, 10 and 11', ja: 'サービス、10・11' },
      stops: ['wpad', 'user', 'winhttp'],
      tone: 'plain',
      says: { en: 'the setting of the PC first', ja: 'PC の設定が先' },
    },
    {
      who: { en: 'Delivery Optimization', ja: '配信の最適化' },
      tag: { en: '10 and 11, someone signed in', ja: '10・11、サインイン中' },
      stops: ['wpad', 'user'],
      tone: 'plain',
      says: { en: 'or a device-wide proxy; netsh is ignored', ja: 'またはデバイス全体のプロキシ。netsh は無視' },
    },
  ],
  says: {
    en: 'Each part of Windows Update asks other places for its proxy. Only WPAD reaches them all.',
    ja: 'Windows Update の各部分は、それぞれ別の場所の設定を使います。すべての部分で使われるのは WPAD だけです。',
  },
});
