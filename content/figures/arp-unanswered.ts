import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'arp-unanswered',
  title: { en: 'The next hop is silent', ja: '次の中継先が応答しない' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'router', station: 'router' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: 'ARP', from: 'pc', to: 'router', lost: 'unknown', detail: { en: 'who has it?', ja: '誰のアドレスか' } },
    { kind: 'ghost', name: { en: 'ARP answer', ja: 'ARP の応答' }, from: 'router', to: 'pc' },
    { kind: 'packet', name: 'ARP', from: 'pc', to: 'router', lost: 'unknown', again: true },
    { kind: 'ghost', name: 'SYN', from: 'pc', to: 'server' },
  ],
  says: {
    en: 'The PC asks its own network for the next hop, and nobody answers. Not a single packet can leave towards the update server.',
    ja: 'PC は自分のネットワーク内で次の中継先を問い合わせますが、応答がありません。更新サーバー宛てのパケットは 1 つも送れません。',
  },
});
