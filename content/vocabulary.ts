// The kinds of observation we can make, and the closed lists of words around them.
// A new kind is declared in one of kinds/ and then used in signatures, diagnoses and trees.
import { defineVocabulary, type ToldWords } from '#engine/define.ts';
import byHand from './kinds/by-hand.ts';
import commands from './kinds/commands.ts';
import failures from './kinds/failures.ts';
import jobs from './kinds/jobs.ts';
import managed from './kinds/managed.ts';
import progress from './kinds/progress.ts';
import servicing from './kinds/servicing.ts';
import settings from './kinds/settings.ts';
import traffic from './kinds/traffic.ts';
import trust from './kinds/trust.ts';
import ways from './kinds/ways.ts';

/** What people write in front of lines that are no evidence of the PC at hand: advice, examples, another PC. */
// biome-ignore format: one list, not one line a word
const told: ToldWords = {
  quoting: [
    'you should see', 'you should get', 'you will see', "you'll see", 'you would see', 'you may see', 'you might see', 'if you see', 'if you find', 'when you see',
    'if it says', 'if it shows', 'if it prints', 'if it reads', 'if the output', 'if the log', 'if your log', 'if your output', 'if there is a line',
    'should look like', 'would look like', 'will look like', 'should say', 'should read', 'should show', 'should print', 'should now say', 'should now show',
    'expected output', 'example output', 'sample output', 'example log', 'sample log', 'example of a log', 'look for a line', 'look for lines', 'look for this line',
    'look for the line', 'look for entries', 'look for an entry', 'search the log for', 'search for the line', 'another pc', 'another computer', 'another machine',
    'other pc', 'other computer', 'other machine', 'a working pc', 'a working computer', 'a working machine', 'a healthy pc', 'a good pc', "colleague's", "friend's pc",
    'と表示された場合', 'と表示される場合', 'が表示された場合', 'が表示される場合', 'に表示された場合', 'に表示される場合', 'と表示されたら', 'が表示されたら', 'と表示されれば', 'が表示されれば', 'のように表示されます', 'と表示されるはず',
    'と記録されている場合', 'が記録されている場合', 'と出力された場合', 'と出た場合', 'が出た場合', 'という行を探', 'のような行を探', '出力例', '表示例', '実行例', 'ログの例', '出力の例',
    '別の pc', '別のpc', '別の端末', '別のパソコン', '他の pc', '他のpc', '他の端末', 'ほかの pc', 'ほかのpc', '正常な pc', '正常なpc', '同僚の',
  ],
  own: ['my log', 'my output', 'my pc', 'my computer', 'mine says', 'mine shows', 'here is mine', 'this is mine', '私の', '自分の', '当方の', '手元の'],
};

/** What people and screens call it: its names, and what only its screens say. */
// biome-ignore format: one list, not one line a word
const about = [
  'Windows Update', 'Microsoft Update', 'Automatic Updates', 'Windows updates', 'updates for Windows', 'update service', 'wuauserv', 'wuauclt', 'usoclient', 'WSUS',
  'feature update', 'quality update', 'cumulative update', 'security update', 'checking for updates', 'downloading updates', 'installing updates',
  'updates are available', 'working on updates', 'version of Windows has reached', 'Windows needs to update',
  '更新プログラム', '更新サービス', '自動更新', 'Windows アップデート', 'ウィンドウズアップデート', 'Windows の更新', '機能更新', '品質更新',
  '更新を確認しています', '変更を元に戻しています', 'バージョンの Windows',
];

const vocabulary = defineVocabulary({
  kinds: { ...failures, ...settings, ...progress, ...traffic, ...jobs, ...byHand, ...servicing, ...managed, ...trust, ...ways, ...commands },

  families: {
    'winhttp-proxy-missing': { en: 'WinHTTP has no proxy', ja: 'WinHTTP のプロキシが未設定' },
    'proxy-wrong-or-dead': { en: 'Proxy wrong or unreachable', ja: 'プロキシの誤りまたは到達不能' },
    'proxy-auth-required-407': { en: 'Proxy asks for credentials', ja: 'プロキシ認証が必要' },
    'dns-failure': { en: 'Name not resolved', ja: '名前解決の失敗' },
    'tcp-unreachable-timeout': { en: 'No answer in time', ja: '時間内に応答なし' },
    'connection-refused': { en: 'Connection refused', ja: '接続の拒否' },
    'connection-reset': { en: 'Connection cut', ja: '接続の切断' },
    'tls-handshake': { en: 'TLS does not agree', ja: 'TLS の不一致' },
    'clock-skew': { en: 'Clock is wrong', ja: '時計のずれ' },
    'cert-trust': { en: 'Certificate not trusted', ja: '証明書を信頼できない' },
    'http-forbidden-or-missing': { en: 'HTTP 401, 403 or 404', ja: 'HTTP 401、403、404' },
    'http-server-error': { en: 'HTTP 5xx', ja: 'HTTP 5xx' },
    'wsus-unreachable': { en: 'WSUS not reachable', ja: 'WSUS に到達できない' },
    'wsus-misconfigured': { en: 'WSUS set up wrongly', ja: 'WSUS の設定不備' },
    'policy-blocks-wu': { en: 'Policy switches updates off', ja: 'ポリシーによる更新の禁止' },
    'bits-service': { en: 'BITS cannot transfer', ja: 'BITS が転送できない' },
    'wuauserv-disabled': { en: 'Windows Update service disabled', ja: 'Windows Update サービスが無効' },
    'service-registration': { en: 'Service or component registration gone', ja: 'サービスやコンポーネントの登録の欠落' },
    'datastore-corrupt': { en: 'Update database damaged', ja: '更新データベースの破損' },
    'download-stale': { en: 'Downloaded content gone', ja: 'ダウンロード済み内容の消失' },
    'component-store-corruption': { en: 'Component store damaged', ja: 'コンポーネント ストアの破損' },
    'source-files-missing': { en: 'Repair source missing', ja: '修復ソースがない' },
    'install-pending-reboot': { en: 'A restart is pending', ja: '再起動待ち' },
    'interrupted-by-shutdown': { en: 'Interrupted by shutdown', ja: 'シャットダウンによる中断' },
    'installer-failed': { en: 'The installer of the update failed', ja: '更新プログラムのインストーラーの失敗' },
    'driver-conflict': { en: 'A driver stops it', ja: 'ドライバーの競合' },
    'out-of-resources': { en: 'Out of memory or resources', ja: 'メモリなどのリソース不足' },
    'disk-full': { en: 'Disk full', ja: '空き容量の不足' },
    'access-denied': { en: 'Access denied', ja: 'アクセス拒否' },
    'download-hash-mismatch': { en: 'Downloaded file altered', ja: 'ダウンロード ファイルの不一致' },
    'update-not-applicable': { en: 'Update does not apply', ja: '適用対象外の更新プログラム' },
    'setup-compat': { en: 'Feature update blocked', ja: '機能更新の互換性ブロック' },
    'agent-outdated': { en: 'Update agent too old', ja: '更新エージェントが古い' },
    'end-of-service': { en: 'Service for this Windows has ended', ja: 'この Windows へのサービス終了' },
    'sha2-support-missing': { en: 'SHA-2 support missing', ja: 'SHA-2 対応がない' },
    'slow-or-waiting': { en: 'Slow or waiting, not failed', ja: '待機中または低速 (失敗ではない)' },
  },

  // In the order in which an update meets them: the first that is broken hides all that follow.
  layers: {
    generation: { en: 'This Windows and its update agent', ja: 'Windows と更新エージェントの世代' },
    'proxy-settings': { en: 'Proxy settings of this PC', ja: 'この PC のプロキシ設定' },
    network: { en: 'Names and connections', ja: '名前解決と接続' },
    answers: { en: 'Proxies and servers that answer with an error', ja: 'プロキシやサーバーのエラー応答' },
    tls: { en: 'TLS, certificates and the clock', ja: 'TLS、証明書、時計' },
    managed: { en: 'WSUS and policies', ja: 'WSUS とポリシー' },
    services: { en: 'Services', ja: 'サービス' },
    download: { en: 'The download and its store', ja: 'ダウンロードとその保存先' },
    store: { en: 'Component store and disk', ja: 'コンポーネント ストアとディスク' },
    installation: { en: 'Installation and drivers', ja: 'インストールとドライバー' },
    upgrade: { en: 'Feature updates', ja: '機能更新プログラム' },
    waiting: { en: 'Waiting, and not broken', ja: '待機中 (故障ではない)' },
  },

  steps: {
    detect: { en: 'Detect', ja: '検出' },
    'self-update': { en: 'Self-update', ja: '自己更新' },
    scan: { en: 'Scan', ja: 'スキャン' },
    download: { en: 'Download', ja: 'ダウンロード' },
    verify: { en: 'Verify', ja: '検証' },
    install: { en: 'Install', ja: 'インストール' },
    restart: { en: 'Restart', ja: '再起動' },
  },

  pictures: {
    healthy: { en: 'Every connection that matters is set up and answered.', ja: '必要な接続はすべて確立し、応答もある。' },
    'no-traffic': {
      en: 'Neither a name query nor a connection towards an update server leaves the PC.',
      ja: '更新サーバーへの名前解決も接続も PC から出ていない。',
    },
    'arp-unanswered': { en: 'The next hop does not answer on the local network.', ja: 'ローカル ネットワーク上の次の中継先が応答しない。' },
    'dns-unanswered': { en: 'The name server does not answer.', ja: 'DNS サーバーが応答しない。' },
    'dns-nxdomain': { en: 'The name server says that the name does not exist.', ja: 'DNS サーバーが「その名前は存在しない」と答えた。' },
    'dns-servfail': { en: 'The name server could not find the answer.', ja: 'DNS サーバーが解決に失敗したと答えた。' },
    'dns-sinkhole': { en: 'The name is answered with an address that leads nowhere.', ja: '名前が、行き先のないアドレスに解決された。' },
    'syn-unanswered': { en: 'The same SYN is sent again and again; nothing comes back.', ja: '同じ SYN が繰り返し送られ、何も返ってこない。' },
    'syn-reset': { en: 'The SYN is answered with a reset.', ja: 'SYN に対して RST が返った。' },
    'icmp-prohibited': { en: 'A router answers that the way is prohibited.', ja: 'ルーターが通信禁止 (ICMP) を返した。' },
    'icmp-unreachable': { en: 'A router answers that the address cannot be reached.', ja: 'ルーターが到達不能 (ICMP) を返した。' },
    'synack-without-ack': { en: 'SYN+ACK is repeated; the final ACK does not come.', ja: 'SYN+ACK が繰り返され、最後の ACK が来ない。' },
    'tls-alert': { en: 'The TCP handshake succeeds, TLS ends with an alert.', ja: 'TCP は確立したが、TLS がアラートで終わった。' },
    'tls-reset': { en: 'The TCP handshake succeeds, the ClientHello is answered with a reset.', ja: 'TCP は確立したが、ClientHello に対して RST が返った。' },
    'reset-mid-stream': { en: 'The connection is reset after data has flowed.', ja: 'データが流れた後に接続がリセットされた。' },
    'proxy-auth-407': { en: 'The proxy answers 407 and asks for credentials.', ja: 'プロキシが 407 を返し、認証を求めた。' },
    'http-error': { en: 'The server answers with an HTTP error.', ja: 'サーバーが HTTP エラーを返した。' },
    'captive-portal': { en: 'A log-in page answers in place of the update server.', ja: '更新サーバーの代わりにログイン ページが応答した。' },
    'range-ignored': { en: 'A request for part of a file is answered with the whole file.', ja: '範囲要求 (Range) に対してファイル全体が返った。' },
    'server-silent': { en: 'Connected and asked; no answer comes.', ja: '接続して要求を送ったが、応答が来ない。' },
    'mtu-black-hole': { en: 'Small segments pass; full-size ones are resent without end.', ja: '小さなセグメントは通るが、最大サイズのものは再送が続く。' },
    'zero-window': { en: 'The receiver has stopped reading.', ja: '受信側が読み取りを止めている。' },
    'loss-but-completes': { en: 'Packets are lost, but the transfer completes.', ja: 'パケットの損失はあるが、転送は完了した。' },
    'one-way-capture': {
      en: 'Only one direction was recorded: this says nothing about the network.',
      ja: '片方向しか記録されていないため、ネットワークの状態は判断できない。',
    },
  },

  about,
  told,

  // The scan and the API report in these words what WinHTTP or the protocol has named before them (W32-WUANET, SA-COMMON).
  echoes: ['8024402C', '80240FFF', '80240022', '80240003', '80240004', '80240007', '80240008'],

  // Hosts of Microsoft that a client without a WSUS policy asks (WSD-WSUS2, JPW-ENDPOINT).
  assumed: {
    $host: [
      'www.update.microsoft.com',
      'update.microsoft.com',
      'v5.windowsupdate.microsoft.com',
      'download.windowsupdate.com',
      'fe2.update.microsoft.com',
      'sls.update.microsoft.com',
    ],
    $port: ['80', '443'],
  },
});

export default vocabulary;
/** The kinds with their fields, for exact types in signatures, diagnoses and trees: `defineDiagnosis<Kinds>({…})`. */
export type Kinds = typeof vocabulary.kinds;
