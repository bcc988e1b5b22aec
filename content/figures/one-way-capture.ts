import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'one-way-capture',
  title: { en: 'Half a recording', ja: '片側だけの記録' },
  lanes: [
    { id: 'pc', station: 'client', tag: { en: 'recorded: only sent', ja: '記録は送信のみ' } },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server' },
    { kind: 'packet', name: 'ACK', from: 'pc', to: 'server', detail: { en: 'so a SYN+ACK did come', ja: 'SYN+ACK は届いていた' } },
    { kind: 'packet', name: { en: 'request', ja: '要求' }, from: 'pc', to: 'server' },
    {
      kind: 'note',
      lane: 'pc',
      text: {
        en: 'The other direction was not recorded. Record again, in both directions.',
        ja: '反対方向が記録されていません。両方向を記録し直してください。',
      },
    },
  ],
  says: {
    en: 'Only one direction was recorded. The PC acknowledges what the recording does not show, so answers did come. It says nothing about the network.',
    ja: '片方向しか記録されていません。PC は記録にない応答に確認応答を返しているため、応答は届いていました。この記録からは、通信経路の状態はわかりません。',
  },
});
