// The direct way out is dropped without a word.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const TIMED_OUT = ['80072EE2', '80072EF1', '80072F78'];

export default defineDiagnosis<Kinds>({
  family: 'tcp-unreachable-timeout',
  title: { en: 'A firewall drops the connection to the update servers', ja: 'ファイアウォールが更新サーバーへの接続を破棄している' },
  summary: {
    en: 'The PC asks the update server again and again, and nothing comes back. Where no proxy is needed, a firewall on the way most likely drops the connection: it has to let the update hosts through.',
    ja: '更新サーバーへの接続要求を繰り返し送っていますが、何も返ってきません。プロキシが不要なネットワークであれば、途中のファイアウォールが接続を破棄していると考えられます。更新サーバー宛ての通信を許可してもらう必要があります。',
  },
  layer: 'network',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EE2', '80072EFD', '80D02002', '80240438', '80072EF1', '80072F78'],
  needs: [
    [
      { kind: 'request-failed', code: TIMED_OUT, host: '$host' },
      { kind: 'tcp-flow', outcome: 'syn-unanswered', toProxy: false, host: '$host' },
    ],
    { kind: 'request-failed', code: TIMED_OUT, host: '$host' },
    { kind: 'winhttp-send-failed', proxy: 'none', code: TIMED_OUT },
    { kind: 'failure', code: [...TIMED_OUT, '80240438'] },
    { kind: 'tcp-flow', outcome: 'syn-unanswered', toProxy: false, host: '$host' },
    { kind: 'connection-failed', outcome: ['timed-out', 'failed'], host: '$host', local: { present: false } },
    { kind: 'connection-failed', outcome: ['timed-out', 'failed'], local: { present: false } },
    { kind: 'half-open', port: [80, 443, 8530, 8531] },
  ],
  proves: [
    [
      { kind: 'request-failed', code: TIMED_OUT, host: '$host', port: '$port' },
      { kind: 'connection-failed', outcome: 'timed-out', host: '$host', port: '$port' },
      { kind: 'browser-proxy', enabled: false, script: { present: false } },
    ],
    [
      { kind: 'request-failed', code: TIMED_OUT, host: '$host', port: '$port' },
      { kind: 'tcp-flow', outcome: 'syn-unanswered', heard: true, named: true, toProxy: false, host: '$host', port: '$port' },
      { kind: 'browser-proxy', enabled: false, script: { present: false } },
    ],
  ],
  supports: [
    { fact: { kind: 'tcp-flow', outcome: 'syn-unanswered', toProxy: false, host: '$host' }, weight: 5 },
    { fact: { kind: 'connection-failed', outcome: 'timed-out', host: '$host', local: { present: false } }, weight: 5 },
    { fact: { kind: 'connection-failed', outcome: 'failed', host: '$host', local: { present: false } }, weight: 3 },
    { fact: { kind: 'half-open', port: [80, 443, 8530, 8531] }, weight: 3 },
    { fact: { kind: 'browser-proxy', enabled: false, script: { present: false } }, weight: 2 },
    { fact: { kind: 'failure', code: '80072EE2' }, weight: 2 },
    { fact: { kind: 'failure', code: ['80072EF1', '80072F78', '80240438'] }, weight: 1 },
  ],
  excludedBy: [
    { kind: 'tcp-flow', outcome: 'established', toProxy: false, named: true, host: '$host' },
    { kind: 'connection-made', host: '$host' },
    { kind: 'winhttp-send-failed', proxy: 'named' },
  ],
  // Where a proxy exists the silence is as it should be: the fault is that nobody uses it.
  yieldsTo: [
    'proxy-winhttp-missing',
    'proxy-user-only-wsus-2020',
    'bits-ignores-winhttp',
    'do-ignores-netsh',
    'egress-rejected',
    'wsus-roaming',
    'mtu-blackhole',
    'ipv6-broken',
    'proxy-pac-file-url',
    'proxy-wpad-broken',
  ],
  check: [
    {
      title: { en: 'Does the browser need a proxy?', ja: 'ブラウザーがプロキシを使っているか確認する' },
      text: {
        en: 'If so, this is the wrong page: WinHTTP has to learn the proxy.',
        ja: '使っている場合、この原因ではありません。WinHTTP にプロキシを設定する必要があります。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-ie-proxy',
    },
    { title: { en: 'Does the update server answer?', ja: '更新サーバーが応答するか確認する' }, eras: ['2000', 'xp', '2003'], command: 'telnet-host-port' },
    { title: { en: 'Does the update server answer?', ja: '更新サーバーが応答するか確認する' }, eras: ['vista', '7', '8'], command: 'tcpclient-host-port' },
    {
      title: { en: 'Does the update server answer?', ja: '更新サーバーが応答するか確認する' },
      eras: ['8.1', '10', '11'],
      command: 'test-netconnection-host-port',
    },
    { title: { en: 'Where does the way end?', ja: 'どこまで届くか確認する' }, command: 'tracert-host' },
  ],
  fix: [
    {
      title: { en: 'See who waits', ja: '応答待ちの接続を確認する' },
      text: {
        en: 'Give this list to whoever runs the firewall: it names the addresses and ports.',
        ja: 'アドレスとポートがわかるこの一覧を、ファイアウォールの管理者に渡します。',
      },
      command: 'netstat-syn-sent',
    },
    {
      title: { en: 'Ask the administrator of the firewall to open the update hosts', ja: 'ファイアウォールの管理者に、更新サーバー宛ての許可を依頼する' },
      text: {
        en: 'By name, not by address, since the addresses change. The list for your Windows stands in the sources below.',
        ja: 'アドレスは変わるため、名前で許可します。Windows ごとの一覧は出典にあります。',
      },
    },
    {
      title: { en: 'At home: security software', ja: '家庭の場合: セキュリティ ソフトを疑う' },
      text: {
        en: 'A firewall of another maker or a VPN on this PC can be the one that drops. Try another line, a phone for instance, before you change anything.',
        ja: 'この PC にある他社製のファイアウォールや VPN が、接続を破棄していることもあります。設定を変更する前に、テザリングなど別の回線で試してください。',
      },
    },
  ],
  verify: [
    { title: { en: 'The server answers', ja: 'サーバーが応答することを確認する' }, eras: ['2000', 'xp', '2003'], command: 'telnet-host-port' },
    { title: { en: 'The server answers', ja: 'サーバーが応答することを確認する' }, eras: ['vista', '7', '8'], command: 'tcpclient-host-port' },
    { title: { en: 'The server answers', ja: 'サーバーが応答することを確認する' }, eras: ['8.1', '10', '11'], command: 'test-netconnection-host-port' },
  ],
  collect: [
    { command: 'reg-query-ie-proxy', text: { en: 'Whether a proxy is needed here.', ja: 'プロキシが必要かどうか。' }, gives: 'browser-proxy' },
    {
      command: 'pktmon-start',
      text: { en: 'A capture while the update tries (Windows 10 and 11).', ja: '更新の試行中に取得したパケット キャプチャ (Windows 10 / 11)。' },
      gives: 'tcp-flow',
    },
  ],
  risk: {
    en: 'Never switch the firewall service of Windows off for a test: Windows Update fails without it.',
    ja: '切り分けのためであっても、Windows のファイアウォール サービスを停止してはいけません。停止すると Windows Update も失敗します。',
  },
  cites: ['JPW-ENDPOINT', 'SA-ISSUES', 'WSD-WSUS2', 'TCPMAX2003', 'NMAP2113', 'W32-OPTFLAGS', 'SA-706D9', 'JPM-ZERO'],
});
