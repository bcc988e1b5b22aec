import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'http-error',
  title: { en: 'The server answers: no', ja: 'サーバーの拒否' },
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
    { kind: 'packet', name: 'HTTP 403', from: 'server', to: 'pc', tone: 'bad', detail: { en: 'or 404, 502, 503 …', ja: 'または 404、502、503 など' } },
  ],
  says: {
    en: 'Connection and request are fine. The answer is an HTTP error, and its number says whose: 4xx the request or the permission, 5xx the server or the proxy.',
    ja: '接続も要求も正常です。応答が HTTP エラーで、番号から、どちらの問題かがわかります。4xx は要求や権限、5xx はサーバーやプロキシです。',
  },
});
