import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'healthy',
  title: { en: 'The same, through a proxy', ja: 'プロキシ経由の接続' },
  lanes: [
    { id: 'pc', station: 'client', tag: 'proxy:8080', tone: 'good' },
    { id: 'proxy', station: 'proxy' },
    { id: 'wall', station: 'firewall' },
    { id: 'server', station: 'server' },
  ],
  events: [
    {
      kind: 'brace',
      text: { en: 'Handshake with the proxy', ja: 'プロキシとのハンドシェイク' },
      events: [
        { kind: 'packet', name: 'SYN', from: 'pc', to: 'proxy' },
        { kind: 'packet', name: 'SYN+ACK', from: 'proxy', to: 'pc' },
        { kind: 'packet', name: 'ACK', from: 'pc', to: 'proxy' },
      ],
    },
    { kind: 'packet', name: 'CONNECT', from: 'pc', to: 'proxy', detail: { en: 'server, port 443', ja: '更新サーバーの 443 へ' } },
    {
      kind: 'brace',
      text: { en: 'Handshake of the proxy', ja: 'プロキシからのハンドシェイク' },
      events: [
        { kind: 'packet', name: 'SYN', from: 'proxy', to: 'server' },
        { kind: 'packet', name: 'SYN+ACK', from: 'server', to: 'proxy' },
        { kind: 'packet', name: 'ACK', from: 'proxy', to: 'server' },
      ],
    },
    { kind: 'packet', name: 'HTTP 200', from: 'proxy', to: 'pc', tone: 'good' },
    { kind: 'packet', name: 'ClientHello', from: 'pc', to: 'server', tone: 'good', detail: { en: 'TLS, passed on by the proxy', ja: 'TLS (プロキシが中継)' } },
  ],
  says: {
    en: 'The PC shakes hands with the proxy, not with the update server, and asks it with CONNECT to go on. The proxy shakes hands with the server, answers 200, and passes on what both say from there.',
    ja: 'PC がハンドシェイクする相手は、更新サーバーではなくプロキシです。PC は CONNECT で接続の中継を依頼します。プロキシはサーバーとハンドシェイクして 200 を返し、以後のやり取りを中継します。',
  },
});
