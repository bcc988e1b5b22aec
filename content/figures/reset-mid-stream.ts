import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'reset-mid-stream',
  title: { en: 'Cut in the middle', ja: '途中での切断' },
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'server', station: 'server' },
  ],
  events: [
    {
      kind: 'brace',
      text: { en: 'Handshake', ja: 'ハンドシェイク' },
      events: [
        { kind: 'packet', name: 'SYN', from: 'pc', to: 'server' },
        { kind: 'packet', name: 'SYN+ACK', from: 'server', to: 'pc' },
        { kind: 'packet', name: 'ACK', from: 'pc', to: 'server' },
      ],
    },
    { kind: 'packet', name: { en: 'request', ja: '要求' }, from: 'pc', to: 'server', tone: 'good' },
    { kind: 'packet', name: { en: 'data', ja: 'データ' }, from: 'server', to: 'pc', tone: 'good' },
    { kind: 'packet', name: 'RST', from: 'server', to: 'pc', tone: 'bad' },
    { kind: 'end', text: { en: 'Connection cut: 80072efe', ja: '切断: 80072efe' } },
  ],
  says: {
    en: 'The connection works, and is reset after data has flowed: by the server, or by a device on the way that disliked what it saw.',
    ja: '接続は成功しますが、データが流れた後にリセットされます。リセットしたのはサーバーか、内容を検査した途中の機器です。',
  },
});
