import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'loss-but-completes',
  title: { en: 'Lossy, but it works', ja: '損失はあるが完了する' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: { en: 'data 1', ja: 'データ 1' }, from: 'server', to: 'pc', tone: 'good' },
    { kind: 'packet', name: { en: 'data 2', ja: 'データ 2' }, from: 'server', to: 'pc', lost: 'unknown' },
    { kind: 'packet', name: { en: 'data 3', ja: 'データ 3' }, from: 'server', to: 'pc', tone: 'good' },
    { kind: 'packet', name: 'ACK', from: 'pc', to: 'server', detail: { en: '2 is missing', ja: '2 が欠けている' } },
    { kind: 'packet', name: { en: 'data 2', ja: 'データ 2' }, from: 'server', to: 'pc', tone: 'good', again: true },
    { kind: 'end', tone: 'good', text: { en: 'The file is complete', ja: 'ファイルはそろった' } },
  ],
  says: {
    en: 'Packets are lost and sent again, and the transfer completes. It is slower for it, but this is not what stops the update.',
    ja: 'パケットは失われても再送され、転送は完了します。遅くはなりますが、更新が止まる原因ではありません。',
  },
});
