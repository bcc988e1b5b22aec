import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'captive-portal',
  title: { en: 'A log-in page in between', ja: '割り込むログイン ページ' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'portal', station: 'firewall', name: { en: 'Log-in gate', ja: '認証ゲート' } },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: { en: 'request for a file', ja: 'ファイルの要求' }, from: 'pc', to: 'server', lost: 'portal' },
    { kind: 'packet', name: 'HTTP 302', from: 'portal', to: 'pc', tone: 'bad', detail: { en: 'log in first', ja: 'まずログインを' } },
    { kind: 'ghost', name: { en: 'file', ja: 'ファイル' }, from: 'server', to: 'pc' },
  ],
  says: {
    en: 'The network answers in place of the update server and sends the PC to a log-in page. Open a browser, log in, and try again.',
    ja: 'ネットワークが更新サーバーの代わりに応答し、PC をログイン ページへ誘導しています。ブラウザーを開いてログインしてから、もう一度試してください。',
  },
});
