import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'ladder',
  title: { en: 'When a SYN is sent again', ja: 'SYN が再送される時刻' },
  cites: ['TCPRTT2000', 'TCPMAX2003', 'SPEASY344', 'NMAP2113'],
  moment: 'SYN',
  rows: [
    { name: { en: '2000 to 8.1, older Windows 10', ja: '2000 ～ 8.1、以前の Windows 10' }, at: [0, 3, 9], end: { at: 21, text: { en: 'fails', ja: '失敗' } } },
    {
      name: { en: 'Newer Windows 10, Windows 11', ja: '新しい Windows 10、Windows 11' },
      at: [0, 1, 3, 7, 15],
      end: { at: 21, text: { en: 'fails', ja: '失敗' } },
    },
  ],
  says: {
    en: 'From Windows 2000 on a SYN goes out at 0, 3 and 9 seconds; newer Windows 10 and 11 send it at 0, 1, 3, 7 and 15 seconds. Both fail after 21 seconds for each address: the spacing tells the era.',
    ja: 'Windows 2000 からは 0、3、9 秒に、新しい Windows 10 と 11 は 0、1、3、7、15 秒に SYN を送ります。どちらも 1 つのアドレスにつき 21 秒で失敗します。SYN の間隔から世代がわかります。',
  },
});
