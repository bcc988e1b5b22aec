import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'syn-reset',
  title: { en: 'A connection that is refused', ja: '拒否される接続' },
  cites: ['KB175523', 'NMAP2113'],
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'server', station: 'server', name: { en: 'Server or firewall', ja: '接続先か途中の機器' } },
  ],
  events: [
    {
      kind: 'brace',
      text: { en: 'One refusal', ja: '1 回の拒否' },
      events: [
        { kind: 'packet', name: 'SYN', from: 'pc', to: 'server' },
        { kind: 'packet', name: 'RST', from: 'server', to: 'pc', tone: 'bad', detail: { en: 'nobody listens here', ja: '受け付けない' } },
        { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', again: true },
        { kind: 'packet', name: 'RST', from: 'server', to: 'pc', tone: 'bad' },
        { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', again: true },
        { kind: 'packet', name: 'RST', from: 'server', to: 'pc', tone: 'bad' },
      ],
    },
    { kind: 'end', text: { en: 'Refused: 80072efd', ja: '拒否: 80072efd' } },
  ],
  says: {
    en: 'Each SYN is answered with RST. Windows tries again before it reports the refusal, so three pairs of SYN and RST are one refusal.',
    ja: 'どの SYN にも RST が返ります。Windows は拒否を報告する前に再試行するため、SYN と RST の 3 組で 1 回の拒否です。',
  },
});
