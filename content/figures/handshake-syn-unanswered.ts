import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'syn-unanswered',
  title: { en: 'A SYN that nobody answers (Windows XP)', ja: '応答のない SYN (Windows XP)' },
  cites: ['TCPRTT2000', 'TCPMAX2003'],
  lanes: [
    { id: 'pc', station: 'client', name: { en: 'XP PC', ja: 'XP の PC' }, tag: { en: 'WinHTTP: no proxy', ja: 'WinHTTP: プロキシなし' }, tone: 'bad' },
    { id: 'wall', station: 'firewall' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', at: 0, lost: 'wall' },
    { kind: 'ghost', name: 'SYN+ACK', from: 'server', to: 'pc' },
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', at: 3, lost: 'wall', again: true },
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', at: 9, lost: 'wall', again: true },
    { kind: 'end', at: 21, text: { en: 'Gives up: 80072ee2', ja: '断念: 80072ee2' } },
  ],
  says: {
    en: 'The PC sends the same SYN at 0, 3 and 9 seconds. The firewall drops each of them, so no SYN+ACK comes. 21 seconds after the first one the attempt fails with 80072ee2.',
    ja: 'PC は同じ SYN を 0 秒、3 秒、9 秒に送ります。ファイアウォールが破棄するため SYN+ACK は返らず、最初の SYN から 21 秒後に 80072ee2 で失敗します。',
  },
});
