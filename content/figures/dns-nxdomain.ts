import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'dns-nxdomain',
  title: { en: 'A name that does not exist here', ja: 'ここには存在しない名前' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'dns', station: 'dns' },
    { id: 'server', station: 'server' },
  ],
  events: [
    {
      kind: 'packet',
      name: { en: 'DNS query', ja: 'DNS クエリ' },
      from: 'pc',
      to: 'dns',
      detail: { en: 'update server?', ja: '更新サーバーは?' },
    },
    { kind: 'packet', name: 'NXDOMAIN', from: 'dns', to: 'pc', tone: 'bad', detail: { en: 'no such name', ja: 'その名前はない' } },
    { kind: 'ghost', name: 'SYN', from: 'pc', to: 'server' },
    { kind: 'end', text: { en: 'No address, no connection: 80072ee7', ja: 'アドレスがなく、接続もない: 80072ee7' } },
  ],
  says: {
    en: 'The DNS server answers that the name does not exist. Without an address no SYN leaves the PC. In a network without Internet DNS this is how a missing proxy looks.',
    ja: 'DNS サーバーが、その名前は存在しないと答えます。アドレスがわからないため、SYN は出ません。インターネットの名前を解決できないネットワークでは、プロキシの未設定がこの形で現れます。',
  },
});
