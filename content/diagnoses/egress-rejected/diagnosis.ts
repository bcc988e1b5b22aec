// Somebody on the way says no, and says so.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const REJECTED = ['refused', 'prohibited', 'unreachable'] as const;

export default defineDiagnosis<Kinds>({
  family: 'connection-refused',
  title: { en: 'The connection is refused', ja: '接続が拒否されている' },
  summary: {
    en: 'The answer to the connection is a plain no: a firewall rejects it, a router says that there is no way, or nobody listens on that port. Find out who answers, then open the port or mend the address.',
    ja: '接続要求に対して「拒否」が返っています。ファイアウォールが拒否しているか、ルーターが到達不能と答えているか、そのポートで待ち受けているものがありません。どの機器が応答しているかを突き止め、ポートを許可するか宛先を直してください。',
  },
  layer: 'network',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EFD', '80072EE2'],
  needs: [
    [
      { kind: 'request-failed', code: ['80072EFD', '80072EE2'], host: '$host' },
      { kind: 'tcp-flow', outcome: REJECTED, toProxy: false, host: '$host' },
    ],
    { kind: 'request-failed', code: '80072EFD', host: '$host' },
    { kind: 'winhttp-send-failed', proxy: 'none', code: '80072EFD' },
    { kind: 'failure', code: '80072EFD' },
    { kind: 'tcp-flow', outcome: REJECTED, toProxy: false, host: '$host' },
    { kind: 'connection-failed', outcome: 'refused', host: '$host', local: { present: false } },
    { kind: 'connection-failed', outcome: 'refused', local: { present: false } },
  ],
  proves: [
    [
      { kind: 'request-failed', code: ['80072EFD', '80072EE2'], host: '$host', port: '$port' },
      { kind: 'connection-failed', outcome: 'refused', host: '$host', port: '$port' },
    ],
    [
      { kind: 'request-failed', code: ['80072EFD', '80072EE2'], host: '$host', port: '$port' },
      { kind: 'tcp-flow', outcome: REJECTED, toProxy: false, named: true, host: '$host', port: '$port' },
    ],
  ],
  supports: [
    { fact: { kind: 'tcp-flow', outcome: REJECTED, toProxy: false, host: '$host' }, weight: 6 },
    { fact: { kind: 'connection-failed', outcome: 'refused', host: '$host', local: { present: false } }, weight: 6 },
    { fact: { kind: 'connection-failed', outcome: 'refused', local: { present: false } }, weight: 3 },
    { fact: { kind: 'failure', code: '80072EFD' }, weight: 3 },
  ],
  excludedBy: [
    { kind: 'connection-made', host: '$host' },
    { kind: 'tcp-flow', outcome: 'established', toProxy: false, named: true, host: '$host' },
    { kind: 'tcp-flow', outcome: 'syn-unanswered', toProxy: false, named: true, host: '$host' },
    { kind: 'winhttp-send-failed', proxy: 'named' },
  ],
  yieldsTo: [
    'proxy-winhttp-missing',
    'proxy-user-only-wsus-2020',
    'bits-ignores-winhttp',
    'do-ignores-netsh',
    'wsus-roaming',
    'proxy-pac-file-url',
    'hosts-hijack',
  ],
  check: [
    {
      title: { en: 'How fast does it fail?', ja: 'どれだけ早く失敗するか確認する' },
      text: {
        en: 'At once: refused. After a long wait: dropped, see the page on silent firewalls.',
        ja: 'すぐに失敗するなら拒否です。長く待ってから失敗するなら、破棄されています。',
      },
      eras: ['2000', 'xp', '2003'],
      command: 'telnet-host-port',
    },
    {
      title: { en: 'How fast does it fail?', ja: 'どれだけ早く失敗するか確認する' },
      text: {
        en: 'At once: refused. After a long wait: dropped, see the page on silent firewalls.',
        ja: 'すぐに失敗するなら拒否です。長く待ってから失敗するなら、破棄されています。',
      },
      eras: ['vista', '7', '8'],
      command: 'tcpclient-host-port',
    },
    {
      title: { en: 'How fast does it fail?', ja: 'どれだけ早く失敗するか確認する' },
      text: {
        en: 'At once: refused. After a long wait: dropped, see the page on silent firewalls.',
        ja: 'すぐに失敗するなら拒否です。長く待ってから失敗するなら、破棄されています。',
      },
      eras: ['8.1', '10', '11'],
      command: 'test-netconnection-host-port',
    },
    {
      title: { en: 'Is it a WSUS server, and is its port right?', ja: 'WSUS サーバーの場合、ポートが正しいか確認する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-wu-policy',
    },
    {
      title: { en: 'Does the browser need a proxy?', ja: 'ブラウザーがプロキシを使っているか確認する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-ie-proxy',
    },
  ],
  fix: [
    {
      title: { en: 'Who says no?', ja: 'どの機器が拒否しているかを突き止める' },
      text: { en: 'The last router that answers is the place to ask.', ja: '最後に応答したルーターの管理者に問い合わせます。' },
      command: 'tracert-host',
    },
    {
      title: { en: 'A WSUS server: correct the port', ja: 'WSUS サーバーの場合: ポートを直す' },
      text: {
        en: 'Old servers listen on 80 or 443, newer ones on 8530 or 8531. The policy has to name the one in use.',
        ja: '古いサーバーは 80 または 443、新しいサーバーは 8530 または 8531 で待ち受けます。実際に使われているポートをポリシーに指定します。',
      },
    },
    {
      title: { en: 'Microsoft: ask the administrator of the firewall', ja: 'Microsoft の場合: ファイアウォールの管理者に依頼する' },
      text: { en: 'The update hosts have to be allowed by name.', ja: '更新サーバーを名前で許可してもらいます。' },
    },
  ],
  verify: [
    { title: { en: 'The port is open', ja: 'ポートが開いたことを確認する' }, eras: ['2000', 'xp', '2003'], command: 'telnet-host-port' },
    { title: { en: 'The port is open', ja: 'ポートが開いたことを確認する' }, eras: ['vista', '7', '8'], command: 'tcpclient-host-port' },
    { title: { en: 'The port is open', ja: 'ポートが開いたことを確認する' }, eras: ['8.1', '10', '11'], command: 'test-netconnection-host-port' },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: {
        en: 'A capture while the update tries (Windows 10 and 11): it shows who answers.',
        ja: '更新の試行中に取得したパケット キャプチャ (Windows 10 / 11)。どの機器が応答しているかがわかります。',
      },
      gives: 'tcp-flow',
    },
  ],
  risk: {
    en: 'A rule by address ages badly: the addresses of the update servers change.',
    ja: '更新サーバーのアドレスは変わるため、アドレスで許可した規則はやがて役に立たなくなります。',
  },
  cites: ['KB175523', 'SA-A000', 'NMAP2113', 'ICMPOPT', 'WSD-WSUS2', 'JPW-ENDPOINT'],
});
