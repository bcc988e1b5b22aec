import { defineFigure } from '#engine/define.ts';

export default defineFigure({
  kind: 'lanes',
  picture: 'icmp-prohibited',
  title: { en: 'A router that says no', ja: '通信を禁じるルーター' },
  cites: ['ICMPOPT'],
  lanes: [
    { id: 'pc', station: 'client' },
    { id: 'router', station: 'router' },
    { id: 'server', station: 'server' },
  ],
  events: [
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', lost: 'router' },
    { kind: 'packet', name: 'ICMP 3/13', from: 'router', to: 'pc', tone: 'bad', detail: { en: 'prohibited', ja: '通信禁止' } },
    {
      kind: 'note',
      lane: 'pc',
      text: {
        en: 'The message alone does not end the attempt: unless the program asked for it, Windows waits the full time.',
        ja: 'この通知だけでは接続の試行は終わりません。プログラムが求めない限り、Windows は制限時間まで待ちます。',
      },
    },
    { kind: 'packet', name: 'SYN', from: 'pc', to: 'server', again: true, lost: 'router' },
    { kind: 'packet', name: 'ICMP 3/13', from: 'router', to: 'pc', tone: 'bad' },
    { kind: 'end', text: { en: 'Looks like a time-out in the log', ja: 'ログではタイムアウトに見える' } },
  ],
  says: {
    en: 'A router answers each SYN with ICMP 3/13: administratively prohibited. The log shows a time-out or a failed connection; only the capture shows who said no.',
    ja: 'ルーターが SYN のたびに ICMP 3/13 (管理上の通信禁止) を返します。ログにはタイムアウトか接続の失敗としか記録されません。どの機器が拒否したかは、キャプチャでしかわかりません。',
  },
});
