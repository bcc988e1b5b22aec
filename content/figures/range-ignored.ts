import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'range-ignored',
  title: { en: 'Asked for a part, got the whole', ja: '一部の要求に全体が返る' },
  cites: ['SA-RANGE', 'W32-BITSHTTP'],
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'proxy', station: 'proxy', tag: { en: 'removes Range', ja: 'Range を除去' }, tone: 'bad' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: 'GET', from: 'pc', to: 'proxy', detail: { en: 'with Range', ja: 'Range あり' } },
    { kind: 'packet', name: 'GET', from: 'proxy', to: 'server', detail: { en: 'without Range', ja: 'Range なし' } },
    { kind: 'packet', name: 'HTTP 200', from: 'server', to: 'proxy', detail: { en: 'the whole file', ja: 'ファイル全体' } },
    { kind: 'packet', name: 'HTTP 200', from: 'proxy', to: 'pc', tone: 'bad', detail: { en: 'not 206', ja: '206 ではない' } },
    { kind: 'end', text: { en: 'BITS refuses it: 80200013', ja: 'BITS は受け付けない: 80200013' } },
  ],
  says: {
    en: 'BITS asks for part of a file. A device on the way removes the Range header, so the whole file comes with 200 in place of 206.',
    ja: 'BITS はファイルの一部を要求します。途中の機器が Range ヘッダーを取り除くため、206 ではなく 200 でファイル全体が返ります。',
  },
});
