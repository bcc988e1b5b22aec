import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'dns-servfail',
  title: { en: 'A DNS server that cannot find out', ja: '解決できない DNS サーバー' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'dns', station: 'dns' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: { en: 'DNS query', ja: 'DNS クエリ' }, from: 'pc', to: 'dns' },
    { kind: 'packet', name: 'SERVFAIL', from: 'dns', to: 'pc', tone: 'bad', detail: { en: 'could not find out', ja: '調べられない' } },
    { kind: 'ghost', name: 'SYN', from: 'pc', to: 'server' },
    { kind: 'end', text: { en: 'No address: 80072ee7', ja: 'アドレスがない: 80072ee7' } },
  ],
  says: {
    en: 'The DNS server answers, but could not get the address itself. The fault lies behind it: its own way to the Internet, or the servers it asks.',
    ja: 'DNS サーバーは応答しますが、自身もアドレスを得られませんでした。原因はその先にあります。インターネットへの経路か、問い合わせ先のサーバーです。',
  },
});
