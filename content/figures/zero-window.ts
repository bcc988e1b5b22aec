import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'zero-window',
  title: { en: 'A receiver that stops reading', ja: '読み取りを止めた受信側' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: { en: 'data', ja: 'データ' }, from: 'server', to: 'pc', tone: 'good' },
    { kind: 'packet', name: 'ACK', from: 'pc', to: 'server', tone: 'bad', detail: { en: 'window 0: wait', ja: 'ウィンドウ 0: 待て' } },
    { kind: 'packet', name: { en: 'probe', ja: '確認' }, from: 'server', to: 'pc', detail: { en: 'may I go on?', ja: '続けてよいか' } },
    { kind: 'packet', name: 'ACK', from: 'pc', to: 'server', tone: 'bad', detail: { en: 'window still 0', ja: 'ウィンドウは 0 のまま' } },
  ],
  says: {
    en: 'The PC tells the server to wait: its own program no longer reads what arrives. The network is fine; look at the PC, its disk and its filter programs.',
    ja: 'PC がサーバーに、待つように伝えています。届いたデータを PC のプログラムが読み取っていません。通信経路は正常です。PC のプログラム、ディスク、フィルター ソフトを調べてください。',
  },
});
