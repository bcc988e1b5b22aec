import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'icmp-unreachable',
  title: { en: 'A router that knows no way', ja: '経路がないルーター' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'router', station: 'router' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', lost: 'router' },
    { kind: 'packet', name: 'ICMP 3/1', from: 'router', to: 'pc', tone: 'bad', detail: { en: 'host unreachable', ja: '到達不能' } },
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', again: true, lost: 'router' },
    { kind: 'packet', name: 'ICMP 3/1', from: 'router', to: 'pc', tone: 'bad' },
    { kind: 'end', text: { en: 'Looks like a time-out in the log', ja: 'ログではタイムアウトに見える' } },
  ],
  says: {
    en: 'A router on the way answers that the address cannot be reached. Its own address in the answer tells where the way ends.',
    ja: '途中のルーターが、そのアドレスには到達できないと応答します。応答の送信元を見れば、経路がどこで途切れたかわかります。',
  },
});
