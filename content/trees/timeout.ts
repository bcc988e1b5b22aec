// Timed out: 0x80072EE2, the code of the 2004 column, and its relatives on XP.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'It times out: 0x80072EE2', ja: 'タイムアウトする: 0x80072EE2' },
  summary: {
    en: 'For 80072EE2, and 80072EF1 or 80072F78 on XP and Server 2003. The question behind the code: which way did the request take, and where did it stay?',
    ja: '80072EE2 と、XP / Server 2003 の 80072EF1 および 80072F78 が対象です。要求がどの経路を通り、どこで止まったのかを調べます。',
  },
  order: 2,
  start: 'access',
  nodes: {
    access: {
      ask: { en: 'Which proxy did the update client use?', ja: '更新クライアントはどのプロキシを使いましたか?' },
      help: { en: 'The update service does not read the browser’s proxy. It has a setting of its own, WinHTTP’s, and that may be empty.', ja: '更新サービスはブラウザーのプロキシ設定を使いません。別の WinHTTP の設定を使い、その設定が空の場合があります。' },
      how: [
        { on: ['xp', '2003'], run: ['proxycfg-show'] },
        { on: ['vista', '7', '8', '8.1'], run: ['netsh-winhttp-show'] },
        { on: ['10', '11'], run: ['netsh-winhttp-show', 'netsh-advproxy-show'] },
      ],
      answers: [
        {
          id: 'none',
          text: { en: 'None: direct access', ja: 'なし (直接アクセス)' },
          look: { en: '“Direct access (no proxy server)”, or in the log “Access type: No proxy”', ja: '「直接アクセス (プロキシ サーバーなし)」、またはログに「Access type: No proxy」' },
          when: [[{ kind: 'winhttp-proxy', access: 'direct' }], [{ kind: 'winhttp-send-failed', proxy: 'none' }]],
          to: 'browser',
        },
        {
          id: 'named',
          text: { en: 'A server with its name', ja: 'プロキシ サーバーが指定されている' },
          look: { en: '“Proxy Server(s)” with a name and port, or in the log “Access type: Named proxy”', ja: '「プロキシ サーバー:」に名前とポート、またはログに「Access type: Named proxy」' },
          when: [[{ kind: 'winhttp-proxy', access: 'named' }], [{ kind: 'winhttp-send-failed', proxy: 'named' }]],
          to: 'proxy-reach',
        },
        {
          id: 'automatic',
          text: { en: 'Automatic: a script or auto-detect', ja: '自動 (自動検出または自動構成スクリプト)' },
          look: { en: 'AutoConfigUrl or AutoDetect in advproxy, or the box “Automatically detect settings”', ja: 'advproxy の AutoConfigUrl か AutoDetect、または [設定を自動的に検出する]' },
          to: 'auto',
        },
      ],
      cites: ['KB902093', 'W32-PROXYCFG', 'W32-NETSH'],
    },
    browser: {
      ask: { en: 'Does the browser on this PC need a proxy to open any web page?', ja: 'この PC のブラウザーで Web ページを開くには、プロキシが必要ですか?' },
      help: { en: 'If it does, there is no direct way out of this network, and an update client without a proxy can only time out.', ja: '必要なら、このネットワークから外部に直接接続する経路はありません。プロキシが設定されていない更新クライアントは、必ずタイムアウトになります。' },
      how: [{ run: ['reg-query-ie-proxy'] }],
      hint: { en: 'Internet Options > Connections > LAN settings; on Windows 10 and 11, Settings > Network & internet > Proxy. Look as the user who browses, not as another administrator.', ja: '[インターネット オプション] の [接続] - [LAN の設定]。Windows 10 / 11 では [設定] の [ネットワークとインターネット] - [プロキシ]。別の管理者ではなく、ブラウザーを使うユーザーで確認してください。' },
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: 'はい' },
          look: { en: 'ProxyEnable is 0x1 and ProxyServer holds a name, or there is an AutoConfigURL', ja: 'ProxyEnable が 0x1 で ProxyServer に名前がある、または AutoConfigURL がある' },
          when: [[{ kind: 'browser-proxy', enabled: true, proxyHost: { present: true } }], [{ kind: 'browser-proxy', script: { present: true } }]],
          to: { diagnoses: ['proxy-winhttp-missing', 'reset-script-wiped-proxy', 'proxy-user-only-wsus-2020'], note: { en: 'The browser has a proxy and the update service has none. If older lines of the log name a proxy, a reset wiped it. On Windows 10 and 11 with a WSUS server by http, a change of September 2020 can be behind it.', ja: 'ブラウザーにはプロキシが設定され、更新サービスには設定されていません。ログの古い行にプロキシの名前があれば、リセットの手順で設定が消されたものです。Windows 10 / 11 で http の WSUS を使う場合は、2020 年 9 月の仕様変更も考えられます。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: 'いいえ' },
          look: { en: 'ProxyEnable is 0x0 and there is no AutoConfigURL', ja: 'ProxyEnable が 0x0 で、AutoConfigURL もない' },
          when: [[{ kind: 'browser-proxy', enabled: false, script: { present: false } }]],
          to: 'reach',
        },
        {
          id: 'unsure',
          text: { en: 'I don’t know', ja: 'わからない' },
          look: { en: 'Goes on to the test that shows whether there is a direct way out.', ja: '外部に直接接続できるかどうかを調べる質問へ進みます。' },
          to: 'reach',
        },
      ],
      cites: ['SEED', 'KB900935-2011', 'CSDN-EFD', 'SA-ADDL'],
    },
    reach: {
      ask: { en: 'Can this PC open a TCP connection to the update server itself?', ja: 'この PC から更新サーバーに TCP で接続できますか?' },
      help: { en: 'Watch how long it takes to fail. Silence and refusal look alike in the log and are different faults.', ja: '失敗するまでの時間に注目してください。無応答と拒否は、ログでは同じに見えても別の障害です。' },
      how: [
        { on: ['2000'], run: ['telnet-host-port'] },
        { on: ['xp', '2003'], run: ['telnet-host-port', 'netstat-syn-sent'] },
        { on: ['vista', '7', '8'], run: ['tcpclient-host-port', 'netstat-syn-sent'] },
        { on: ['8.1'], run: ['test-netconnection-host-port'] },
        { on: ['10', '11'], run: ['test-netconnection-host-port', 'ping-ipv4', 'ping-ipv6'] },
      ],
      answers: [
        {
          id: 'silent',
          text: { en: 'It hangs for about 21 seconds, or a multiple of that, then fails', ja: '約 21 秒 (またはその倍数) 待たされて失敗する' },
          look: { en: '21 seconds for each address of the name. In a capture: the same SYN again and again, nothing comes back.', ja: '名前のアドレス 1 つにつき 21 秒。キャプチャでは、同じ SYN が繰り返され、何も返ってこない。' },
          when: [[{ kind: 'request-failed', host: '$host' }, { kind: 'tcp-flow', outcome: 'syn-unanswered', toProxy: false, named: true, host: '$host' }], [{ kind: 'request-failed', host: '$host' }, { kind: 'connection-failed', outcome: 'timed-out', host: '$host' }]],
          to: 'outside',
        },
        {
          id: 'refused',
          text: { en: 'It fails at once, or within two seconds', ja: 'すぐ、または 2 秒以内に失敗する' },
          look: { en: 'In a capture: each SYN is answered with a RST', ja: 'キャプチャでは、SYN のたびに RST が返る' },
          when: [[{ kind: 'request-failed', host: '$host' }, { kind: 'tcp-flow', outcome: 'refused', toProxy: false, named: true, host: '$host' }], [{ kind: 'request-failed', host: '$host' }, { kind: 'connection-failed', outcome: 'refused', host: '$host' }]],
          to: { diagnoses: ['egress-rejected'], note: { en: 'Something answers, and says no: a firewall that rejects, or a port that nobody listens on.', ja: '応答があり、拒否されています。ファイアウォールが拒否しているか、そのポートで待ち受けているものがありません。' } },
        },
        {
          id: 'icmp',
          text: { en: 'It hangs, and a capture shows ICMP answers of type 3', ja: '待たされ、キャプチャには ICMP type 3 の応答がある' },
          look: { en: 'Code 1, 3, 9, 10 or 13. The connection attempt may still wait its full time.', ja: 'コード 1、3、9、10、13 のいずれか。それでも接続の試行は最後まで待つことがある。' },
          when: [[{ kind: 'request-failed', host: '$host' }, { kind: 'tcp-flow', outcome: ['prohibited', 'unreachable'], toProxy: false, named: true, host: '$host' }]],
          to: { diagnoses: ['egress-rejected'], note: { en: 'A router on the way says that it may not or cannot deliver. The sender of the ICMP message is where to ask.', ja: '途中のルーターが、通信を許可されていないか、届けられないと応答しています。ICMP の送信元の管理者に問い合わせてください。' } },
        },
        {
          id: 'ipv6',
          text: { en: 'Only the IPv6 addresses hang', ja: 'IPv6 のアドレスだけ応答がない' },
          look: { en: 'ping -6 fails and ping -4 of the same name answers', ja: '同じ名前への ping -6 が失敗し、ping -4 には応答がある' },
          eras: ['vista', '7', '8', '8.1', '10', '11'],
          to: { diagnoses: ['ipv6-broken'], note: { en: 'The PC has an IPv6 address but no way out with it; each attempt waits before IPv4 gets its turn.', ja: 'PC には IPv6 アドレスがありますが、外部への経路がありません。IPv4 を試すまで、毎回待たされます。' } },
        },
        {
          id: 'connects',
          text: { en: 'It connects', ja: '接続できる' },
          look: { en: 'A blank window, no error, or TcpTestSucceeded : True', ja: '画面が空になる、エラーが出ない、または TcpTestSucceeded : True' },
          when: [[{ kind: 'request-failed', host: '$host' }, { kind: 'tcp-flow', outcome: 'established', toProxy: false, named: true, host: '$host' }], [{ kind: 'request-failed', host: '$host' }, { kind: 'connection-made', host: '$host' }]],
          to: 'size',
        },
      ],
      cites: ['TCPMAX2003', 'SPEASY344', 'JPW-ENDPOINT', 'W32-OPTFLAGS', 'ICMPOPT'],
    },
    outside: {
      ask: { en: 'Captured on the outer side of the firewall too: does the SYN leave, and does a SYN+ACK come back?', ja: 'ファイアウォールの外側でもキャプチャを採取すると、SYN は外に出ていますか? SYN+ACK は戻っていますか?' },
      help: { en: 'A capture on the PC alone cannot tell a SYN that was dropped on the way out from an answer that was lost on the way back.', ja: 'PC 側のキャプチャだけでは、SYN が出る途中で破棄されたのか、応答が戻る途中で失われたのかを区別できません。' },
      how: [
        { on: ['7', '8', '8.1'], run: ['netsh-trace-start', 'netsh-trace-stop'] },
        { on: ['10', '11'], run: ['pktmon-start', 'pktmon-stop', 'pktmon-etl2pcap'] },
      ],
      hint: { en: 'On XP, Server 2003 and Vista a capture needs a program such as Wireshark. The capture outside is made on the firewall itself or behind it. pktmon exists from Windows 10 2004 on; on older builds use netsh trace.', ja: 'XP / Server 2003 / Vista でのキャプチャには、Wireshark などのプログラムが必要です。外側のキャプチャは、ファイアウォール自身かその先で採取します。pktmon は Windows 10 2004 以降で使えます。それより前では netsh trace を使ってください。' },
      answers: [
        {
          id: 'stays-in',
          text: { en: 'The SYN does not leave', ja: 'SYN が外へ出ていない' },
          look: { en: 'Inside it is there, outside it is not', ja: '内側にはあり、外側にはない' },
          to: { diagnoses: ['egress-blocked'], note: { en: 'The firewall drops it without a word.', ja: 'ファイアウォールが、何も返さずに破棄しています。' } },
        },
        {
          id: 'no-return',
          text: { en: 'The SYN leaves, nothing returns', ja: 'SYN は出たが、何も戻らない' },
          look: { en: 'The SYN is on both sides, the SYN+ACK on neither', ja: 'SYN は両側にあり、SYN+ACK はどちらにもない' },
          to: { diagnoses: ['egress-blocked', 'endpoint-retired'], note: { en: 'It is lost further out: a filter of the provider, or a server that does not exist any more.', ja: 'さらに先で失われています。プロバイダーのフィルターか、サーバーがすでに存在しないことが考えられます。' } },
        },
        {
          id: 'lost-return',
          text: { en: 'The SYN+ACK arrives outside but not inside', ja: 'SYN+ACK は外側に届くが、内側にはない' },
          look: { en: 'The way back differs from the way out, or the firewall does not know the connection', ja: '行きと帰りの経路が違う、またはファイアウォールがその接続を認識していない' },
          to: { diagnoses: ['egress-blocked'], note: { en: 'The way back is what is blocked. Look at the firewall’s rule for answers and at the routes.', ja: '帰りの経路が遮断されています。ファイアウォールの、応答に対する規則と経路を確認してください。' } },
        },
        {
          id: 'unsure',
          text: { en: 'I cannot capture there', ja: '外側では採取できない' },
          look: { en: 'Goes on with the usual case: the firewall of this network drops it.', ja: '最も多い、このネットワークのファイアウォールによる破棄とみて進みます。' },
          to: { diagnoses: ['egress-blocked'], note: { en: 'Probable, not proven. Ask whoever runs the firewall for its log of that minute.', ja: '有力ですが、証明されたわけではありません。ファイアウォールの管理者に、その時刻の記録を確認してもらってください。' } },
        },
      ],
      cites: ['SEED', 'PKTMON'],
    },
    'proxy-reach': {
      ask: { en: 'Can this PC reach that proxy, by its name and port?', ja: 'この PC から、そのプロキシの名前とポートに接続できますか?' },
      help: { en: 'A proxy that was moved or switched off years ago stays in this setting until somebody removes it.', ja: '何年も前に移設または廃止されたプロキシでも、誰かが削除するまでこの設定に残ります。' },
      how: [
        { on: ['2000', 'xp', '2003'], run: ['telnet-host-port'] },
        { on: ['vista', '7', '8'], run: ['tcpclient-host-port'] },
        { on: ['8.1', '10', '11'], run: ['test-netconnection-host-port'] },
      ],
      answers: [
        {
          id: 'dead',
          text: { en: 'No: the name is not found, nothing answers, or it refuses', ja: 'できない (名前が見つからない、応答がない、拒否される)' },
          when: [
            [{ kind: 'winhttp-send-failed', proxy: 'named', proxyHost: '$proxy' }, { kind: 'tcp-flow', outcome: ['syn-unanswered', 'refused', 'prohibited', 'unreachable'], named: true, host: '$proxy' }],
            [{ kind: 'winhttp-send-failed', proxy: 'named', proxyHost: '$proxy' }, { kind: 'connection-failed', host: '$proxy' }],
            [{ kind: 'winhttp-send-failed', proxy: 'named', proxyHost: '$proxy' }, { kind: 'lookup-failed', host: '$proxy' }],
            [{ kind: 'winhttp-send-failed', proxy: 'named', proxyHost: '$proxy' }, { kind: 'dns-answer', outcome: ['nxdomain', 'sinkhole'], host: '$proxy' }],
          ],
          to: { diagnoses: ['proxy-winhttp-stale'], note: { en: 'The setting names a proxy that cannot be reached from here. Compare it with the one the browser uses.', ja: '設定されているプロキシには、ここから到達できません。ブラウザーが使うプロキシと比較してください。' } },
        },
        {
          id: 'connects',
          text: { en: 'Yes, it connects', ja: '接続できる' },
          when: [[{ kind: 'winhttp-send-failed', proxy: 'named', proxyHost: '$proxy' }, { kind: 'tcp-flow', outcome: 'established', named: true, host: '$proxy' }], [{ kind: 'winhttp-send-failed', proxy: 'named', proxyHost: '$proxy' }, { kind: 'connection-made', host: '$proxy' }], [{ kind: 'http-answer', from: 'proxy' }]],
          to: 'proxy-says',
        },
      ],
      cites: ['W32-PROXYCFG', 'KB902093'],
    },
    'proxy-says': {
      ask: { en: 'What does the proxy do with the request?', ja: 'プロキシは要求にどう応答していますか?' },
      help: { en: 'A WSUS server inside the company should not be asked through the proxy at all, and the update service has no password to give.', ja: '社内の WSUS サーバーには、そもそもプロキシ経由で接続すべきではありません。また、更新サービスは認証用のパスワードを持っていません。' },
      how: [
        { on: ['xp', '2003'], run: ['proxycfg-show'] },
        { on: ['vista', '7', '8', '8.1', '10', '11'], run: ['netsh-winhttp-show'] },
      ],
      hint: { en: 'The log of the proxy says it most plainly.', ja: 'プロキシのログで確認するのが最も確実です。' },
      answers: [
        {
          id: 'bypass',
          text: { en: 'The WSUS server is asked through it: it is not on the bypass list', ja: 'WSUS サーバーへの要求もプロキシを通っている (バイパス一覧にない)' },
          look: { en: 'Bypass List : (none), or a list that does not name the WSUS server', ja: 'バイパス一覧が (なし)、または WSUS サーバーが載っていない' },
          when: [[{ kind: 'wsus-policy', active: true, host: '$host' }, { kind: 'winhttp-send-failed', proxy: 'named', host: '$host' }]],
          to: { diagnoses: ['proxy-bypass-missing-wsus'], note: { en: 'The request for a server inside goes to the proxy outside, which cannot or will not fetch it.', ja: '社内サーバーへの要求が外向けのプロキシに送られています。プロキシは社内サーバーに到達できないか、到達を許可されていません。' } },
        },
        {
          id: '407',
          text: { en: 'It answers 407: it asks for a password', ja: '407 を返す (認証を求める)' },
          look: { en: '“HTTP status code = 407”, or the code 8024401B', ja: '「HTTP status code = 407」、またはコード 8024401B' },
          when: [...shown('8024401B'), [{ kind: 'http-answer', status: 407 }], [{ kind: 'http-status', status: 407 }]],
          to: { diagnoses: ['proxy-auth-407'], note: { en: 'The service runs as the system and has no account on the proxy. Its hosts have to pass without one.', ja: 'サービスはシステム アカウントで動作し、プロキシのアカウントを持っていません。更新サーバー宛ての通信を認証なしで許可する必要があります。' } },
        },
        {
          id: '403',
          text: { en: 'It answers 403', ja: '403 を返す' },
          look: { en: 'A block page, or the code 80244018', ja: 'ブロックの画面、またはコード 80244018' },
          when: [...shown('80244018'), [{ kind: 'http-answer', status: 403, from: 'proxy' }]],
          to: { diagnoses: ['http-forbidden'], note: { en: 'A rule of the proxy forbids these addresses.', ja: 'プロキシの規則で、これらのアドレスが禁止されています。' } },
        },
        {
          id: '5xx',
          text: { en: 'It answers 502 or 504', ja: '502 または 504 を返す' },
          look: { en: 'Codes 80244021 and 80244023: the proxy cannot reach the target', ja: 'コード 80244021、80244023: プロキシが宛先に到達できない' },
          when: [...shown('80244021', '80244023'), [{ kind: 'http-answer', status: [502, 504], from: 'proxy' }]],
          to: { diagnoses: ['http-server-error'], note: { en: 'The proxy itself finds no way to the target. The fault lies behind it.', ja: 'プロキシ自身が宛先に到達できていません。障害はその先にあります。' } },
        },
        { id: 'neither', text: { en: 'None of these', ja: 'どれでもない' }, to: 'size' },
      ],
      cites: ['JPM-PROXY2', 'JPW-PROXYCODES', 'W32-WUANET'],
    },
    auto: {
      ask: { en: 'Where does automatic discovery lead?', ja: '自動検出の結果はどうなっていますか?' },
      help: { en: 'The update service accepts a script by http only, and finds it through DHCP or through the name wpad.', ja: '更新サービスが使えるのは、http で配布されるスクリプトだけです。スクリプトの場所は、DHCP または wpad という名前で検出されます。' },
      how: [
        { on: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'], run: ['nslookup-wpad'] },
        { on: ['10', '11'], run: ['nslookup-wpad', 'netsh-advproxy-show', 'sc-query-winhttpautoproxysvc'] },
      ],
      hint: { en: 'The address of the script stands in LAN settings, “Use automatic configuration script”.', ja: 'スクリプトのアドレスは [LAN の設定] の [自動構成スクリプトを使用する] にあります。' },
      answers: [
        {
          id: 'file',
          text: { en: 'The script’s address begins with file://', ja: 'スクリプトのアドレスが file:// で始まる' },
          to: { diagnoses: ['proxy-pac-file-url'], note: { en: 'WinHTTP does not read a script from a file. It has to be served by http.', ja: 'WinHTTP はファイルのスクリプトを読み込みません。http で配布する必要があります。' } },
        },
        {
          id: 'dead',
          text: { en: 'wpad leads to a host that is gone or that nobody knows', ja: 'wpad が、すでに存在しないホストか、誰も把握していないホストを指している' },
          to: { diagnoses: ['proxy-wpad-broken'], note: { en: 'The name answers with an old or foreign address. Mend the DNS entry or the DHCP option.', ja: '古いアドレスか、無関係なアドレスが返っています。DNS の登録または DHCP のオプションを直します。' } },
        },
        {
          id: 'service',
          text: { en: 'The service WinHttpAutoProxySvc is stopped', ja: 'サービス WinHttpAutoProxySvc が停止している' },
          look: { en: 'STATE : 1 STOPPED', ja: 'STATE : 1 STOPPED' },
          when: [[{ kind: 'service-state', service: 'winhttpautoproxysvc', state: 'stopped' }]],
          eras: ['10', '11'],
          to: { diagnoses: ['proxy-wpad-service-dead'], note: { en: 'This service finds the proxy for all others. Without it, none is found.', ja: 'このサービスが、ほかのサービスに代わってプロキシを検出します。停止していると検出できません。' } },
        },
        {
          id: 'user-only',
          text: { en: 'Only the user has a script, and the WSUS server is asked by http', ja: 'スクリプトはユーザーにしか設定されておらず、WSUS には http で接続する' },
          look: { en: 'Windows 10 or 11, since September 2020', ja: 'Windows 10 / 11、2020 年 9 月以降' },
          eras: ['10', '11'],
          to: { diagnoses: ['proxy-user-only-wsus-2020'], note: { en: 'Since that month a scan of a WSUS server by http does not use a user’s proxy any more.', ja: 'この月から、http の WSUS に対するスキャンでは、ユーザーのプロキシが使われなくなりました。' } },
        },
        { id: 'works', text: { en: 'It leads to a proxy that works', ja: '使えるプロキシが見つかる' }, to: 'size' },
      ],
      cites: ['JPD-WPAD', 'KB890444', 'WPADSTRAY', 'JPW-WPADSVC', 'JPM-2020'],
    },
    size: {
      ask: { en: 'The connection stands. Do small requests pass while big answers hang?', ja: '接続はできています。小さな要求は通り、大きな応答で止まりますか?' },
      help: { en: 'First a plain ping: if even small ones are not answered, this test says nothing. Then lower the size from 1472 until it passes.', ja: 'まず通常の ping を試します。小さな ping にも応答がなければ、このテストでは何もわかりません。応答があれば、サイズを 1472 から通るまで下げます。' },
      how: [{ run: ['ping-host', 'ping-df', 'ping-many'] }],
      answers: [
        {
          id: 'black-hole',
          text: { en: 'Small pings pass, 1472 does not, something smaller does', ja: '小さい ping は通り、1472 は通らず、もう少し小さければ通る' },
          look: { en: 'In a capture: full-size segments are sent again and again, and no ICMP type 3 code 4 comes', ja: 'キャプチャでは、最大サイズのセグメントだけが再送され続け、ICMP type 3 code 4 が来ない' },
          to: { diagnoses: ['mtu-blackhole'], note: { en: 'Somewhere on the way large packets vanish, and nobody says so.', ja: '経路の途中で大きなパケットだけが消え、その通知も届いていません。' } },
        },
        {
          id: 'loss',
          text: { en: 'Many are lost at any size', ja: 'サイズに関係なく損失が多い' },
          look: { en: 'More than 2 % of 50 pings', ja: '50 回の ping で損失が 2% を超える' },
          to: { diagnoses: ['slow-or-lossy-link'], note: { en: 'The line itself loses packets, or the server is too busy to answer in time.', ja: '回線そのものでパケットが失われているか、サーバーの負荷が高く応答が間に合っていません。' } },
        },
        {
          id: 'tls',
          text: { en: 'All sizes pass; the log or a capture shows that TLS ends at once', ja: 'どのサイズも通り、ログまたはキャプチャで TLS がすぐに終わっている' },
          look: { en: 'An alert or a reset right after ClientHello', ja: 'ClientHello の直後にアラートまたはリセット' },
          to: { tree: 'tls-certificate' },
        },
        {
          id: 'http',
          text: { en: 'All sizes pass; the log or a capture shows an HTTP error', ja: 'どのサイズも通り、ログまたはキャプチャに HTTP のエラーがある' },
          look: { en: 'A status such as 403, 407 or 503', ja: '403、407、503 などの状態コード' },
          to: { tree: 'wsus-http' },
        },
        { id: 'pass', text: { en: 'All sizes pass, and nothing else shows', ja: 'どのサイズも通り、ほかに異常は見られない' }, to: 'other-way' },
        {
          id: 'unsure',
          text: { en: 'Even small pings are not answered', ja: '小さな ping にも応答がない' },
          look: { en: 'Then this test cannot tell. Goes on to one that needs no ping.', ja: 'このテストでは判断できません。ping を使わない質問へ進みます。' },
          to: 'other-way',
        },
      ],
      cites: ['PMTU', 'WSD-PING'],
    },
    'other-way': {
      ask: { en: 'Does it pass without third-party firewall, VPN or security software, or over another line?', ja: '他社製のファイアウォール、VPN、セキュリティ ソフトを外すか、別の回線にすると成功しますか?' },
      help: { en: 'For the test the software has to be uninstalled; pausing is often not enough. Install it again afterwards. Another line can be a phone’s hot spot.', ja: '試すときは、ソフトをアンインストールします。一時停止では不十分なことが多いためです。終わったら、必ず再インストールしてください。別の回線は、スマートフォンのテザリングでもかまいません。' },
      answers: [
        {
          id: 'software',
          text: { en: 'Yes, without the software', ja: 'ソフトを外すと成功する' },
          look: { en: 'A capture on the PC shows no SYN for the attempt, or no final ACK', ja: 'PC でのキャプチャに、その試行の SYN がない、または最後の ACK がない' },
          to: { diagnoses: ['local-filter-blocks'], note: { en: 'A filter on the PC itself stops the update service. Update the product or allow the service in it.', ja: 'PC 上のフィルターが更新サービスの通信を止めています。製品を更新するか、製品でサービスを許可します。' } },
        },
        {
          id: 'line',
          text: { en: 'Yes, over another line', ja: '別の回線なら成功する' },
          to: { diagnoses: ['slow-or-lossy-link', 'connection-reset'], note: { en: 'The line or a device on it is at fault, not the PC.', ja: '原因は PC ではなく、回線かその途中の機器です。' } },
        },
        {
          id: 'neither',
          text: { en: 'Neither helps', ja: 'どちらでも変わらない' },
          to: { diagnoses: ['wsus-server-503', 'slow-or-lossy-link'], note: { en: 'What is left is a server that answers too slowly. With a WSUS server, look there first.', ja: '残る可能性は、サーバーの応答の遅さです。WSUS を使っているなら、まず WSUS サーバーを確認します。' } },
        },
      ],
    },
  },
});
