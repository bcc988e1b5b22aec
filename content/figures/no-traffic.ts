import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'no-traffic',
  title: { en: 'Nothing leaves the PC', ja: 'PC から何も出ない' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'dns', station: 'dns' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'ghost', name: { en: 'DNS query', ja: 'DNS クエリ' }, from: 'pc', to: 'dns' },
    { kind: 'ghost', name: 'SYN', from: 'pc', to: 'server' },
    {
      kind: 'note',
      lane: 'pc',
      text: {
        en: 'The service is idle, waits for its next try, or a policy forbids it. Or another network card was recorded.',
        ja: 'サービスが動作していないか、次の試行を待っているか、ポリシーで禁止されています。別のネットワーク カードを記録した可能性もあります。',
      },
    },
  ],
  says: {
    en: 'Neither a question for the name nor a connection towards an update server leaves the PC. The network is not asked, so it is not at fault.',
    ja: '名前の問い合わせも、更新サーバーへの接続も、PC から出ていません。ネットワークは使われていないため、原因ではありません。',
  },
});
