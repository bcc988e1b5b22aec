import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'routes',
  title: { en: 'Two ways to the update site', ja: '更新サイトへの 2 つの経路' },
  cites: ['KB900935-2005', 'W32-PROXYCFG'],
  stations: [
    { id: 'proxy', name: { en: 'Proxy', ja: 'プロキシ' } },
    { id: 'wall', name: { en: 'Firewall', ja: 'ファイアウォール' }, wall: true },
    { id: 'site', name: { en: 'Update site', ja: '更新サイト' }, goal: true },
  ],
  ways: [
    {
      who: 'Internet Explorer',
      tag: { en: 'WinINet, settings of the user: proxy', ja: 'WinINet、ユーザーの設定: プロキシあり' },
      stops: ['proxy', 'wall', 'site'],
    },
    {
      who: { en: 'Automatic Updates', ja: '自動更新' },
      tag: { en: 'WinHTTP, setting of the PC: no proxy', ja: 'WinHTTP、PC の設定: プロキシなし' },
      stops: [],
      blocked: 'wall',
      says: { en: 'goes directly: 80072ee2', ja: '直接接続: 80072ee2' },
    },
    {
      who: { en: 'Automatic Updates after proxycfg', ja: 'proxycfg の後の自動更新' },
      tag: { en: 'WinHTTP: proxy', ja: 'WinHTTP: プロキシあり' },
      stops: ['proxy', 'wall', 'site'],
    },
  ],
  says: {
    en: 'Internet Explorer goes through the proxy and arrives. Automatic Updates finds no proxy in WinHTTP, goes directly and ends at the firewall. After proxycfg it takes the way of the browser.',
    ja: 'Internet Explorer の通信はプロキシを経由し、更新サイトに届きます。自動更新が使う WinHTTP にはプロキシの設定がないため、直接接続しようとして、ファイアウォールで止まります。proxycfg で設定すると、ブラウザーと同じ経路になります。',
  },
});
