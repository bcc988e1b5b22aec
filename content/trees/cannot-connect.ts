// The name is not found, or no connection is made: 80072EE7, 8024402C, 80072EFD, 80072EE6.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'It cannot find or reach the server: 0x80072EE7, 0x8024402C, 0x80072EFD', ja: 'サーバーが見つからない、または接続できない: 0x80072EE7、0x8024402C、0x80072EFD' },
  summary: {
    en: 'Whose name was not found, and who was meant to look it up? Behind a proxy it is often the proxy itself, and sometimes no name should have been asked at all.',
    ja: 'どの名前が見つからず、それを解決するのはどこだったのかを調べます。プロキシのある環境では、プロキシ自身の名前であることや、本来は解決する必要のない名前であることがあります。',
  },
  order: 3,
  start: 'connect-code',
  nodes: {
    'connect-code': {
      ask: { en: 'Which code exactly?', ja: '正確なコードはどれですか?' },
      help: { en: '80072EE7 and 8024402C say that a name was not found. 80072EFD says that no connection was made; it does not say why.', ja: '80072EE7 と 8024402C は名前が見つからないこと、80072EFD は接続できなかったことを示します。理由までは示しません。' },
      how: [
        { on: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'], run: ['open-windowsupdate-log'] },
        { on: ['10', '11'], run: ['get-windowsupdatelog'] },
      ],
      answers: [
        {
          id: 'ee6',
          text: { en: '80072EE6', ja: '80072EE6' },
          look: { en: 'The address cannot be understood', ja: 'アドレスの形式が正しくない' },
          when: shown('80072EE6'),
          to: { diagnoses: ['wsus-url-bad'], note: { en: 'The address is not an address: most often “http://” is missing in front of the WSUS server’s name.', ja: 'アドレスの形式が正しくありません。多くの場合、WSUS サーバー名の前の「http://」が抜けています。' } },
        },
        {
          id: 'name',
          text: { en: '80072EE7 or 8024402C', ja: '80072EE7 または 8024402C' },
          look: { en: 'The name was not found', ja: '名前が見つからない' },
          when: shown('80072EE7', '8024402C'),
          to: 'which-name',
        },
        {
          id: 'efd',
          text: { en: '80072EFD or 80240438', ja: '80072EFD または 80240438' },
          look: { en: 'No connection was made', ja: '接続できない' },
          when: shown('80072EFD', '80240438'),
          to: 'refused',
        },
      ],
      cites: ['W32-WHERR', 'W32-WUANET'],
    },
    'which-name': {
      ask: { en: 'Which name was not found? Look up the one that the client used.', ja: '見つからなかったのは、どの名前ですか? クライアントが使った名前を確認してください。' },
      help: { en: 'With a proxy set, the client looks up the proxy’s name and leaves all others to the proxy.', ja: 'プロキシが設定されている場合、クライアントが解決するのはプロキシの名前だけで、ほかの名前の解決はプロキシに任せます。' },
      how: [
        { on: ['xp', '2003'], run: ['proxycfg-show', 'nslookup-host'] },
        { on: ['vista', '7', '8', '8.1', '10', '11'], run: ['netsh-winhttp-show', 'nslookup-host'] },
      ],
      answers: [
        {
          id: 'proxy',
          text: { en: 'The proxy’s name', ja: 'プロキシの名前' },
          look: { en: 'The setting shows it, and nslookup does not find it', ja: '設定に表示され、nslookup では見つからない' },
          when: [[{ kind: 'winhttp-send-failed', proxy: 'named', code: ['80072EE7', '8024402C'] }]],
          to: { diagnoses: ['proxy-winhttp-stale'], note: { en: 'The setting names a proxy that does not exist any more, or not from here.', ja: '設定されたプロキシは、すでに存在しないか、このネットワークからは見つかりません。' } },
        },
        {
          id: 'malformed',
          text: { en: 'The proxy is written wrongly', ja: 'プロキシの書き方が誤っている' },
          look: { en: 'http:// in front, a comma, or a “/” in the list; the code 80240030', ja: '先頭に http:// がある、コンマがある、一覧の中に「/」がある、またはコード 80240030' },
          to: { diagnoses: ['proxy-list-format'], note: { en: 'The list has its own syntax; a part that cannot be read spoils the whole entry.', ja: '一覧には決まった書式があります。解釈できない部分が 1 つでもあると、全体が使われません。' } },
        },
        {
          id: 'wpad',
          text: { en: 'wpad', ja: 'wpad' },
          look: { en: 'Event 16, or a DNS query for wpad', ja: 'イベント 16、または wpad の DNS クエリ' },
          to: { diagnoses: ['proxy-wpad-broken'], note: { en: 'Automatic discovery asks for this name and finds nothing, or something old.', ja: '自動検出がこの名前を問い合わせましたが、見つからないか、古いものが返されています。' } },
        },
        {
          id: 'wsus-away',
          text: { en: 'The WSUS server’s, and the PC is away from the company network', ja: 'WSUS サーバーの名前で、PC は社外にある' },
          look: { en: 'It is found over the VPN', ja: 'VPN 経由なら見つかる' },
          to: { diagnoses: ['wsus-roaming'], note: { en: 'The name exists only inside. With a VPN, or back in the office, it works again.', ja: 'この名前は社内でしか解決できません。VPN に接続するか、社内に戻れば直ります。' } },
        },
        {
          id: 'wsus-here',
          text: { en: 'The WSUS server’s, and the PC is on the company network', ja: 'WSUS サーバーの名前で、PC は社内にある' },
          look: { en: 'A typing mistake, or a missing port', ja: '入力の誤り、またはポートの指定漏れ' },
          to: { diagnoses: ['wsus-url-bad', 'dns-failure'], note: { en: 'Compare the name in the policy, letter by letter, with the server’s. If it is right, DNS is at fault.', ja: 'ポリシーに指定された名前を、サーバーの名前と 1 文字ずつ比べます。一致していれば、DNS の問題です。' } },
        },
        { id: 'microsoft', text: { en: 'A name of Microsoft', ja: 'Microsoft の名前' }, to: 'other-names' },
      ],
      cites: ['SA-402C', 'TNWIKI4407', 'SA-EV16'],
    },
    'other-names': {
      ask: { en: 'Are other names of the Internet found on this PC?', ja: 'この PC で、インターネット上のほかの名前を解決できますか?' },
      help: { en: 'In many companies the DNS servers inside know no names outside, on purpose: the proxy looks them up.', ja: '多くの企業では、社内の DNS サーバーが外部の名前を解決しないように構成されています。外部の名前を解決するのはプロキシです。' },
      how: [{ run: ['nslookup-host'] }],
      hint: { en: 'Put any well-known name, such as www.example.com, in HOST.', ja: 'HOST には、www.example.com のようなよく知られた名前を入れます。' },
      answers: [
        {
          id: 'proxy-only',
          text: { en: 'No, and the browser works only through a proxy', ja: 'いいえ。ブラウザーはプロキシ経由で使えている' },
          look: { en: 'The log says “Access type: No proxy”', ja: 'ログに「Access type: No proxy」' },
          when: [[{ kind: 'browser-proxy', enabled: true, proxyHost: { present: true } }, { kind: 'winhttp-send-failed', proxy: 'none', code: ['80072EE7', '8024402C'] }]],
          to: { diagnoses: ['proxy-winhttp-missing'], note: { en: 'Names outside are the proxy’s business here, and the update service has no proxy. Set it, and leave DNS alone.', ja: 'このネットワークで外部の名前を解決するのはプロキシですが、更新サービスにはプロキシが設定されていません。DNS は変更せず、プロキシを設定します。' } },
        },
        {
          id: 'none',
          text: { en: 'No, and the browser does not work either', ja: 'いいえ。ブラウザーも使えない' },
          to: { diagnoses: ['dns-failure'], note: { en: 'Name resolution as a whole is down: the DNS server, its address, or the way to it.', ja: '名前解決がまったくできません。DNS サーバー、DNS サーバーのアドレスの設定、またはそこまでの経路の問題です。' } },
        },
        { id: 'yes', text: { en: 'Yes', ja: 'はい' }, to: 'overridden' },
      ],
      cites: ['SA-402C'],
    },
    overridden: {
      ask: { en: 'Is the name overridden on the PC, or by a filter?', ja: '名前の解決結果が、この PC またはフィルターで書き換えられていませんか?' },
      help: { en: 'Old “privacy” lists and malware write update servers into the hosts file.', ja: '古い「プライバシー対策」の一覧やマルウェアが、更新サーバーを hosts ファイルに書き込むことがあります。' },
      how: [{ run: ['open-hosts-file', 'nslookup-host'] }],
      hint: { en: 'Windows 10 and 11 can also have rules for names: Get-DnsClientNrptPolicy in PowerShell shows them.', ja: 'Windows 10 / 11 には名前の規則を設定できます。PowerShell の Get-DnsClientNrptPolicy で確認できます。' },
      answers: [
        {
          id: 'hosts',
          text: { en: 'The hosts file has lines with microsoft or windowsupdate', ja: 'hosts ファイルに microsoft や windowsupdate の行がある' },
          look: { en: '127.0.0.1 or 0.0.0.0 in front of the name', ja: '名前の前に 127.0.0.1 または 0.0.0.0' },
          to: { diagnoses: ['hosts-hijack'], note: { en: 'Copy the file away, remove those lines, and ask who wrote them.', ja: 'ファイルのコピーを残してからその行を削除し、誰が追加したのかを確かめます。' } },
        },
        {
          id: 'filter',
          text: { en: 'nslookup answers with an address of a filter', ja: 'nslookup がフィルターのアドレスを返す' },
          look: { en: 'A private address, or 0.0.0.0', ja: 'プライベート アドレス、または 0.0.0.0' },
          to: { diagnoses: ['hosts-hijack', 'egress-rejected'], note: { en: 'A DNS filter answers in the server’s place.', ja: 'DNS フィルターが、サーバーの代わりに応答しています。' } },
        },
        {
          id: 'malware',
          text: { en: 'nslookup finds it; ping and the browser find other names, but none of Microsoft or of security firms', ja: 'nslookup では解決できるが、ping とブラウザーでは Microsoft やセキュリティ企業の名前だけを解決できない' },
          to: { diagnoses: ['hosts-hijack'], note: { en: 'Something on the PC chooses which names it lets through: look for malware from a clean medium.', ja: 'PC 上の何かが、特定の名前だけを妨げています。感染していない別のメディアから起動して、マルウェアを調べてください。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: 'いいえ' },
          to: { diagnoses: ['dns-failure'], note: { en: 'The name is found now. It fails now and then: watch the DNS server at the time of the scan.', ja: '現在は解決できています。断続的な障害とみて、スキャンの時刻の DNS サーバーを確認してください。' } },
        },
      ],
      cites: ['SA-403', 'JPM-CHECK', 'CONFICKER'],
    },
    refused: {
      ask: { en: 'Which proxy is set, and what does a plain connection do?', ja: 'プロキシの設定と、単純な接続の結果はどうですか?' },
      help: { en: '80072EFD does not prove a refusal: blocked traffic is often reported the same way.', ja: '80072EFD は拒否されたことの証明にはなりません。遮断された通信も、同じように報告されることが多いためです。' },
      how: [
        { on: ['xp', '2003'], run: ['proxycfg-show', 'telnet-host-port'] },
        { on: ['vista', '7', '8'], run: ['netsh-winhttp-show', 'tcpclient-host-port'] },
        { on: ['8.1', '10', '11'], run: ['netsh-winhttp-show', 'test-netconnection-host-port'] },
      ],
      answers: [
        {
          id: 'proxy',
          text: { en: 'A proxy is named', ja: 'プロキシが設定されている' },
          look: { en: '“Proxy Server(s)” with a name and port', ja: '「プロキシ サーバー:」に名前とポート' },
          when: [[{ kind: 'winhttp-send-failed', proxy: 'named', code: '80072EFD' }]],
          to: { tree: 'timeout', given: ['access.named'] },
        },
        {
          id: 'silent',
          text: { en: 'No proxy; it hangs for about 21 seconds', ja: 'プロキシなしで、約 21 秒待たされる' },
          look: { en: 'In a capture, the SYN is not answered', ja: 'キャプチャでは SYN に応答がない' },
          when: [[{ kind: 'winhttp-send-failed', proxy: 'none', code: '80072EFD' }, { kind: 'request-failed', host: '$host' }, { kind: 'tcp-flow', outcome: 'syn-unanswered', toProxy: false, named: true, host: '$host' }]],
          to: { tree: 'timeout', given: ['access.none'] },
        },
        {
          id: 'refused',
          text: { en: 'No proxy; it is refused within two seconds', ja: 'プロキシなしで、2 秒以内に拒否される' },
          look: { en: 'In a capture, the SYN is answered with a RST', ja: 'キャプチャでは SYN に RST が返る' },
          when: [[{ kind: 'winhttp-send-failed', proxy: 'none', code: '80072EFD' }, { kind: 'request-failed', host: '$host' }, { kind: 'tcp-flow', outcome: 'refused', toProxy: false, named: true, host: '$host' }], [{ kind: 'winhttp-send-failed', proxy: 'none', code: '80072EFD' }, { kind: 'request-failed', host: '$host' }, { kind: 'connection-failed', outcome: 'refused', host: '$host' }]],
          to: { diagnoses: ['egress-rejected'], note: { en: 'Something answers, and says no: a firewall that rejects, or a port that nobody listens on.', ja: '応答があり、拒否されています。ファイアウォールが拒否しているか、そのポートで待ち受けているものがありません。' } },
        },
        { id: 'connects', text: { en: 'It connects, yet Windows Update says 80072EFD', ja: '接続できるのに、Windows Update は 80072EFD になる' }, to: 'only-do' },
      ],
      cites: ['SA-A000', 'CSDN-EFD', 'SA-COMMON'],
    },
    'only-do': {
      ask: { en: 'Is it only Delivery Optimization that fails, while the scan succeeds through netsh’s proxy?', ja: 'スキャンは netsh のプロキシで成功し、配信の最適化だけが失敗していますか?' },
      help: { en: 'Windows 10 and 11 fetch with Delivery Optimization, and that does not use the proxy set with netsh.', ja: 'Windows 10 / 11 は配信の最適化でダウンロードします。配信の最適化は、netsh で設定したプロキシを使いません。' },
      how: [{ on: ['10', '11'], run: ['get-do-log', 'netsh-winhttp-show'] }],
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: 'はい' },
          look: { en: '80D02002 and 80072EFD in its log', ja: 'ログに 80D02002 と 80072EFD' },
          eras: ['10', '11'],
          to: { diagnoses: ['do-ignores-netsh'], note: { en: 'Give it the user’s or the device’s proxy; netsh is not enough.', ja: 'ユーザーまたはデバイスのプロキシを設定します。netsh だけでは足りません。' } },
        },
        { id: 'no', text: { en: 'No, or another Windows', ja: 'いいえ、または別の Windows' }, to: { tree: 'tls-certificate' } },
      ],
      cites: ['ITPRO-DOPROXY', 'SA-COMMON'],
    },
  },
});
