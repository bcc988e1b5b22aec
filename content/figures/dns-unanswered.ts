import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'dns-unanswered',
  title: { en: 'A DNS server that is silent', ja: '応答しない DNS サーバー' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'dns', station: 'dns' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: { en: 'DNS query', ja: 'DNS クエリ' }, from: 'pc', to: 'dns', lost: 'unknown' },
    { kind: 'ghost', name: { en: 'DNS answer', ja: 'DNS 応答' }, from: 'dns', to: 'pc' },
    { kind: 'packet', name: { en: 'DNS query', ja: 'DNS クエリ' }, from: 'pc', to: 'dns', lost: 'unknown', again: true },
    { kind: 'ghost', name: 'SYN', from: 'pc', to: 'server' },
    { kind: 'end', text: { en: 'No address: 80072ee7', ja: 'アドレスがない: 80072ee7' } },
  ],
  says: {
    en: 'The PC asks the DNS server again and again and gets no answer. Without an address no SYN leaves the PC.',
    ja: 'PC は DNS サーバーに繰り返し問い合わせますが、応答がありません。アドレスがわからないため、SYN は出ません。',
  },
});
