import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'proxy-auth-407',
  title: { en: 'A proxy that asks who is there', ja: '認証を求めるプロキシ' },
  lanes: [
    { id: 'pc', station: 'client', tag: { en: 'Local System', ja: 'ローカル システム' } },
    { id: 'proxy', station: 'proxy', tag: { en: 'sign-in required', ja: '認証が必要' }, tone: 'bad' },
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
    { kind: 'packet', name: 'CONNECT', from: 'pc', to: 'proxy' },
    { kind: 'packet', name: 'HTTP 407', from: 'proxy', to: 'pc', tone: 'bad', detail: { en: 'who are you?', ja: '資格情報は?' } },
    {
      kind: 'note',
      lane: 'pc',
      text: { en: 'The service has no account that the proxy knows.', ja: 'サービスには、プロキシが認めるアカウントがありません。' },
    },
    { kind: 'packet', name: 'CONNECT', from: 'pc', to: 'proxy', again: true },
    { kind: 'packet', name: 'HTTP 407', from: 'proxy', to: 'pc', tone: 'bad' },
    { kind: 'end', text: { en: 'Ends with 8024401B', ja: '8024401B で終わる' } },
  ],
  says: {
    en: 'The handshake with the proxy succeeds, but the proxy answers each CONNECT with 407: it wants credentials, and a service that runs as Local System has none that it knows.',
    ja: 'プロキシとのハンドシェイクは成功しますが、CONNECT のたびに 407 が返り、資格情報を求められます。ローカル システムで動くサービスには、プロキシが認めるものがありません。',
  },
});
