import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'tls-reset',
  title: { en: 'Cut at the ClientHello', ja: 'ClientHello での切断' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'wall', station: 'firewall', name: { en: 'Inspection box', ja: '検査装置' } },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server' },
    { kind: 'packet', name: 'SYN+ACK', from: 'server', to: 'pc' },
    { kind: 'packet', name: 'ACK', from: 'pc', to: 'server' },
    { kind: 'packet', name: 'ClientHello', from: 'pc', to: 'server', lost: 'wall', detail: { en: 'TLS begins', ja: 'TLS の開始' } },
    { kind: 'packet', name: 'RST', from: 'wall', to: 'pc', tone: 'bad' },
    { kind: 'ghost', name: 'ServerHello', from: 'server', to: 'pc' },
    { kind: 'end', text: { en: 'Connection cut: 80072efe', ja: '切断: 80072efe' } },
  ],
  says: {
    en: 'TCP is set up, then the first TLS message is answered with a reset: protocol or cipher do not suit, or a box on the way inspects and cuts.',
    ja: 'TCP は確立しますが、最初の TLS メッセージに RST が返ります。プロトコルや暗号スイートが一致しないか、途中の検査装置が切断しています。',
  },
});
