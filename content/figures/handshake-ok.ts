import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'healthy',
  title: { en: 'A connection that is set up', ja: '確立する接続' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'wall', station: 'firewall' },
    { id: 'server', station: 'server' },
  ],
  events: [
    {
      kind: 'brace',
      text: { en: 'Three-way handshake', ja: '3 ウェイ ハンドシェイク' },
      events: [
        { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', detail: { en: 'may I?', ja: '始めてよいか' } },
        { kind: 'packet', name: 'SYN+ACK', from: 'server', to: 'pc', detail: { en: 'yes; may I?', ja: 'よい。こちらも始める' } },
        { kind: 'packet', name: 'ACK', from: 'pc', to: 'server', detail: { en: 'yes', ja: 'よい' } },
      ],
    },
    { kind: 'packet', name: { en: 'request', ja: '要求' }, from: 'pc', to: 'server', tone: 'good' },
    { kind: 'packet', name: { en: 'answer', ja: '応答' }, from: 'server', to: 'pc', tone: 'good' },
  ],
  says: {
    en: 'The PC sends SYN, the update server answers SYN+ACK, the PC confirms with ACK. Only then do request and answer flow.',
    ja: 'PC が SYN を送り、更新サーバーが SYN+ACK を返し、PC が ACK で確認します。要求と応答が流れるのはその後です。',
  },
});
