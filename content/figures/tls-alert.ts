import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'tls-alert',
  title: { en: 'TLS says why', ja: '理由を告げる TLS' },
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
    { kind: 'packet', name: 'ClientHello', from: 'pc', to: 'server', detail: { en: 'offers its TLS versions', ja: '使える TLS のバージョンを示す' } },
    {
      kind: 'packet',
      name: { en: 'TLS alert', ja: 'TLS アラート' },
      from: 'server',
      to: 'pc',
      tone: 'bad',
      detail: { en: 'protocol version', ja: 'プロトコルのバージョン' },
    },
    { kind: 'end', text: { en: 'TLS does not agree', ja: 'TLS が一致しない' } },
  ],
  says: {
    en: 'TCP is set up. Then one side ends TLS with an alert, and its number says why: versions or ciphers that do not suit, or a certificate that is not trusted.',
    ja: 'TCP は確立します。その後、一方がアラートで TLS を終えます。番号が理由を示します。バージョンや暗号スイートが一致しないか、証明書を信頼できないかのどちらかです。',
  },
});
