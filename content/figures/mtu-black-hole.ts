import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'mtu-black-hole',
  title: { en: 'Small ones pass, large ones vanish', ja: '小さいものは通り、大きいものは消える' },
  cites: ['PMTU'],
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'router', station: 'router', tag: { en: 'narrow link', ja: '細い区間' }, tone: 'bad' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: { en: 'handshake', ja: 'ハンドシェイク' }, from: 'pc', to: 'server', tone: 'good' },
    { kind: 'packet', name: { en: 'request', ja: '要求' }, from: 'pc', to: 'server', tone: 'good', detail: { en: 'small', ja: '小さい' } },
    { kind: 'packet', name: 'ACK', from: 'server', to: 'pc', tone: 'good', detail: { en: 'small', ja: '小さい' } },
    { kind: 'packet', name: { en: 'data', ja: 'データ' }, from: 'server', to: 'pc', lost: 'router', detail: { en: 'full size', ja: '最大サイズ' } },
    { kind: 'ghost', name: { en: 'too big, says ICMP', ja: '大きすぎるとの ICMP' }, from: 'router', to: 'server' },
    {
      kind: 'packet',
      name: { en: 'data', ja: 'データ' },
      from: 'server',
      to: 'pc',
      lost: 'router',
      again: true,
      detail: { en: 'full size', ja: '最大サイズ' },
    },
    { kind: 'end', text: { en: 'Stands still, then times out', ja: '止まったまま、やがてタイムアウト' } },
  ],
  says: {
    en: 'Handshake and small segments pass. Full-size segments do not fit through a link on the way, and the ICMP message that would say so does not come. They are sent again and again.',
    ja: '小さなセグメントは通ります。最大サイズのセグメントは途中の区間を通れず、それを知らせる ICMP も届かないため、再送が続きます。',
  },
});
