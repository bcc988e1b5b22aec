import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'server-silent',
  title: { en: 'Connected, asked, no answer', ja: '接続後の無応答' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'server', station: 'server' },
  ],
  events: [
    {
      kind: 'brace',
      text: { en: 'Handshake', ja: 'ハンドシェイク' },
      events: [
        { kind: 'packet', name: 'SYN', from: 'pc', to: 'server' },
        { kind: 'packet', name: 'SYN+ACK', from: 'server', to: 'pc' },
        { kind: 'packet', name: 'ACK', from: 'pc', to: 'server' },
      ],
    },
    { kind: 'packet', name: { en: 'request', ja: '要求' }, from: 'pc', to: 'server' },
    { kind: 'packet', name: 'ACK', from: 'server', to: 'pc' },
    { kind: 'ghost', name: { en: 'answer', ja: '応答' }, from: 'server', to: 'pc' },
    { kind: 'end', text: { en: 'Time-out: 80072ee2', ja: 'タイムアウト: 80072ee2' } },
  ],
  says: {
    en: 'The server or proxy accepts the connection and receives the request, but never answers it. The time-out comes from the wait for the answer, not from the network.',
    ja: 'サーバーかプロキシが接続を受け付け、要求も受け取りますが、応答しません。タイムアウトの原因は応答待ちで、通信経路ではありません。',
  },
});
