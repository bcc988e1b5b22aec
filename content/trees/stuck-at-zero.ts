// The download stays at 0 %: waiting, held back, or unable to fetch.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'The download stays at 0 %', ja: 'ダウンロードが 0% のまま進まない' },
  summary: {
    en: '0 % can mean waiting, being held back, or failing without a word. These questions tell them apart, from what costs nothing to what changes something.',
    ja: '0% のままになる理由には、待機中、制限による停止、何も表示されない失敗があります。手間のかからない確認から順に進めて見分けます。',
  },
  order: 1,
  start: 'zero-code',
  nodes: {
    'zero-code': {
      ask: { en: 'Is there an error code, in the log or in the update history?', ja: 'ログまたは更新履歴に、エラー コードはありますか?' },
      help: { en: 'The first failing line says more than the last one: later lines often only repeat it in a wrapper.', ja: '最後の失敗よりも、最初の失敗の行が重要です。後の行は、同じ失敗を別のコードで伝えているだけのことが多いためです。' },
      how: [
        { on: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'], run: ['open-windowsupdate-log'] },
        { on: ['10', '11'], run: ['get-windowsupdatelog'] },
      ],
      hint: { en: 'Go to the end of the log and look upwards for WARNING, FATAL or FAILED. The v4 client of 2004 and before writes “Windows Update.log”, with a space.', ja: 'ログの末尾から上に向かって、WARNING、FATAL、FAILED を探します。2004 年以前の v4 クライアントのログは、名前に空白の入る「Windows Update.log」です。' },
      answers: [
        {
          id: 'timed-out',
          text: { en: '80072EE2, or 80072EF1 or 80072F78', ja: '80072EE2、80072EF1、80072F78' },
          look: { en: 'Nothing answered in time', ja: '時間内に応答がなかった' },
          when: shown('80072EE2', '80072EF1', '80072F78'),
          to: { tree: 'timeout' },
        },
        {
          id: 'not-found',
          text: { en: '80072EE7, 8024402C or 80072EFD', ja: '80072EE7、8024402C、80072EFD' },
          look: { en: 'The name was not resolved, or no connection was made', ja: '名前を解決できない、または接続できない' },
          when: shown('80072EE7', '8024402C', '80072EFD'),
          to: { tree: 'cannot-connect' },
        },
        {
          id: 'tls',
          text: { en: '80072F8F, 80072EFE, 80072F7D or 800B0109', ja: '80072F8F、80072EFE、80072F7D、800B0109' },
          look: { en: 'Encryption, certificate or signature', ja: '暗号化、証明書、署名' },
          when: shown('80072F8F', '80072EFE', '80072F7D', '800B0109'),
          to: { tree: 'tls-certificate' },
        },
        {
          id: 'http',
          text: { en: '0x80244xxx or 0x801901xx', ja: '0x80244xxx、0x801901xx' },
          look: { en: 'A server or proxy answered with an HTTP error (8024402C is not one of them)', ja: 'サーバーまたはプロキシが HTTP のエラーを返した (8024402C は含まない)' },
          when: shown('80244007', '80244008', '80244010', '80244016', '80244017', '80244018', '80244019', '8024401A', '8024401B', '8024401C', '8024401F', '80244021', '80244022', '80244023', '80240439', '80190191', '80190193', '80190194', '80190197', '801901F4', '801901F6', '801901F7', '801901F8'),
          to: { tree: 'wsus-http' },
        },
        {
          id: 'service',
          text: { en: '80070422, 80246008 or 80080005', ja: '80070422、80246008、80080005' },
          look: { en: 'A service does not start', ja: 'サービスが開始できない' },
          when: shown('80070422', '80246008', '80080005'),
          to: { tree: 'services' },
        },
        {
          id: 'transfer',
          text: { en: '0x80D0xxxx or 0x802000xx', ja: '0x80D0xxxx、0x802000xx' },
          look: { en: 'Delivery Optimization or BITS reports it', ja: '配信の最適化または BITS が報告している' },
          when: shown('80200010', '80200011', '80200013', '8020003E', '80D02002', '80D05001'),
          to: 'zero-job',
        },
        {
          id: 'wrapper',
          text: { en: 'Only 80240FFF, 80246007, 80240034, 80240022 or 8024500B', ja: '80240FFF、80246007、80240034、80240022、8024500B のどれかだけ' },
          look: { en: 'These only wrap another failure. Take this answer only if no other code stands above it in the same attempt.', ja: 'ほかの失敗をまとめて示すだけのコードです。同じ試行の中で、これより前にほかのコードがない場合だけ選んでください。' },
          when: shown('80240FFF', '80246007', '80240034', '80240022', '8024500B'), weak: true,
          to: 'zero-job',
        },
        {
          id: 'none',
          text: { en: 'No code at all', ja: 'コードはない' },
          look: { en: 'The log says that a download began, and then nothing', ja: 'ログにはダウンロードの開始までしか記録されていない' },
          to: 'zero-wait',
        },
        {
          id: 'unsure',
          text: { en: 'I cannot find out', ja: '調べられない' },
          look: { en: 'Goes on as if there were no code; the transfer itself is asked later.', ja: 'コードがないものとして進みます。転送の状態は後で確認します。' },
          to: 'zero-wait',
        },
      ],
      cites: ['WINSECRETS', 'KB902093', 'JPW-GETLOG'],
    },
    'zero-wait': {
      ask: { en: 'Has it shown 0 % for longer than about 15 minutes?', ja: '0% のまま 15 分以上たっていますか?' },
      help: { en: 'After a lost connection or a sleep, BITS waits ten minutes before it tries again. Nothing is broken then.', ja: '切断やスリープの後、BITS は 10 分待ってから再試行します。この間は故障ではありません。' },
      answers: [
        {
          id: 'short',
          text: { en: 'Not yet', ja: 'まだ 15 分たっていない' },
          to: { diagnoses: ['bits-retry-wait'], note: { en: 'It may only be waiting for its next try. Leave it alone for a quarter of an hour, then come back.', ja: '次の再試行を待っているだけかもしれません。15 分ほど待ってから、もう一度確認してください。' } },
        },
        { id: 'long', text: { en: 'Yes, longer', ja: '15 分以上たっている' }, to: 'zero-limits' },
        {
          id: 'unsure',
          text: { en: 'I don’t know', ja: 'わからない' },
          look: { en: 'Goes on as if it had been longer: looking costs nothing.', ja: '15 分以上たっているものとして進みます。確認するだけなので、何も変更しません。' },
          to: 'zero-limits',
        },
      ],
      cites: ['SDK-BITSRETRY', 'SDK-BITSNOPROG'],
    },
    'zero-limits': {
      ask: { en: 'Is the connection metered, are updates paused, or does a policy limit the bandwidth?', ja: '従量制課金接続、更新の一時停止、帯域を制限するポリシーのどれかが有効ですか?' },
      help: { en: 'These hold a download back on purpose and without an error.', ja: 'これらは、意図的に、エラーを出さずにダウンロードを止めるものです。' },
      how: [
        { on: ['xp', '2003', 'vista', '7', '8', '8.1'], run: ['reg-query-bits-policy'] },
        { on: ['10', '11'], run: ['reg-query-bits-policy', 'reg-query-do-policy'] },
      ],
      hint: { en: 'Windows 10 and 11: Settings > Network & internet for the metered connection, Settings > Windows Update for the pause.', ja: 'Windows 10 / 11: 従量制課金接続は [設定] の [ネットワークとインターネット]、一時停止は [設定] の [Windows Update] で確認します。' },
      answers: [
        {
          id: 'metered',
          text: { en: 'Metered or paused', ja: '従量制課金接続、または一時停止中' },
          look: { en: 'The switch is on, or “Paused until” a date', ja: 'スイッチがオンになっている、または期限付きの一時停止が表示されている' },
          eras: ['8', '8.1', '10', '11'],
          to: { diagnoses: ['metered-or-paused'], note: { en: 'Windows waits for a connection without a limit, or for the end of the pause.', ja: '制限のない接続になるか、一時停止が終わるまで、Windows は待ちます。' } },
        },
        {
          id: 'bandwidth',
          text: { en: 'A limit of zero', ja: '帯域が 0 に制限されている' },
          look: { en: 'EnableBITSMaxBandwidth is 1 and the rate is 0; or the code 8020003E', ja: 'EnableBITSMaxBandwidth が 1 で速度が 0、またはコード 8020003E' },
          when: shown('8020003E'),
          to: { diagnoses: ['bandwidth-policy-zero'], note: { en: 'A policy allows no bandwidth at this time of day.', ja: 'ポリシーにより、この時間帯の帯域が 0 に制限されています。' } },
        },
        { id: 'none', text: { en: 'None of these', ja: 'どれもない' }, to: 'zero-job' },
      ],
      cites: ['W32-BITSGP'],
    },
    'zero-job': {
      ask: { en: 'What does the transfer itself say?', ja: '転送ジョブの状態はどうなっていますか?' },
      help: { en: 'The percentage is only a picture. The job keeps its own state, its error and the bytes that came.', ja: '画面の % は目安にすぎません。状態、エラー、受信済みのバイト数は、ジョブ自体に記録されています。' },
      how: [
        { on: ['xp', '2003', 'vista', '7', '8', '8.1'], run: ['bitsadmin-list'] },
        { on: ['10', '11'], run: ['get-do-status', 'bitsadmin-list'] },
      ],
      hint: { en: 'On XP and Server 2003, bitsadmin comes with the Support Tools.', ja: 'XP / Server 2003 の bitsadmin は、サポート ツールに含まれています。' },
      answers: [
        {
          id: 'service',
          text: { en: 'No job, and an error about the service', ja: 'ジョブがなく、サービスに関するエラーが出る' },
          look: { en: '“Unable to connect to BITS”, 0x80070422 or 0x800706BA', ja: '「Unable to connect to BITS」、0x80070422 または 0x800706BA' },
          when: shown('800706BA'),
          to: { tree: 'services' },
        },
        {
          id: 'bits-proxy',
          text: { en: 'The scan succeeded through a proxy, the job alone cannot connect', ja: 'プロキシ経由のスキャンは成功し、ジョブだけが接続できない' },
          look: { en: 'PROXY USAGE: PRECONFIG or NO_PROXY with 0x80072EE7 or 0x80072EFD', ja: 'PROXY USAGE が PRECONFIG か NO_PROXY で、0x80072EE7 か 0x80072EFD' },
          eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10'],
          to: { diagnoses: ['bits-ignores-winhttp'], note: { en: 'The scan uses WinHTTP’s proxy, but a BITS job of the system does not. It needs a setting of its own.', ja: 'スキャンは WinHTTP のプロキシを使いますが、システムの BITS ジョブは使いません。BITS 側にも設定が必要です。' } },
        },
        {
          id: 'connecting',
          text: { en: 'CONNECTING or TRANSIENT_ERROR with a network code, and the scan failed too', ja: 'CONNECTING または TRANSIENT_ERROR で、ネットワークのコードがあり、スキャンも失敗している' },
          look: { en: 'ERROR CODE 0x80072EE2, 0x80072EFD or 0x80072EE7', ja: 'ERROR CODE が 0x80072EE2、0x80072EFD、0x80072EE7' },
          to: { tree: 'timeout' },
        },
        {
          id: 'no-range',
          text: { en: 'ERROR with 0x80200013 or 0x80200011', ja: 'ERROR で 0x80200013 または 0x80200011' },
          look: { en: 'The server or a proxy does not support ranges', ja: 'サーバーまたはプロキシが範囲要求 (Range) に対応していない' },
          when: shown('80200013', '80200011', '80D05001'),
          to: { diagnoses: ['proxy-no-range'], note: { en: 'Something on the way does not hand out parts of a file, and BITS asks only for parts.', ja: '経路の途中に、ファイルの一部だけを返せない機器があります。BITS は一部ずつしか要求しません。' } },
        },
        {
          id: 'policy',
          text: { en: 'ERROR with 0x8020003E', ja: 'ERROR で 0x8020003E' },
          when: shown('8020003E'),
          to: { diagnoses: ['bandwidth-policy-zero'], note: { en: 'A policy allows no bandwidth at this time of day.', ja: 'ポリシーにより、この時間帯の帯域が 0 に制限されています。' } },
        },
        {
          id: 'moving',
          text: { en: 'TRANSFERRING, and the bytes grow', ja: 'TRANSFERRING で、バイト数が増えている' },
          look: { en: 'Look twice, a minute apart', ja: '1 分おいて 2 回確認する' },
          to: { diagnoses: ['slow-or-lossy-link'], note: { en: 'It works, only slowly. The display rounds down to 0 %.', ja: '遅いだけで、進んでいます。端数が切り捨てられるため、表示が 0% のままになっています。' } },
        },
        {
          id: 'do-zero',
          text: { en: 'Delivery Optimization has 0 bytes from HTTP, although netsh names a proxy', ja: '配信の最適化が HTTP から受信したのは 0 バイトだが、netsh ではプロキシが設定されている' },
          look: { en: 'BytesFromHttp is 0 while a user is signed in; 0x80D02002', ja: 'ユーザーがサインイン中なのに BytesFromHttp が 0、または 0x80D02002' },
          when: [[{ kind: 'winhttp-proxy', access: 'named' }, { kind: 'failure', code: '80D02002' }]],
          eras: ['10', '11'],
          to: { diagnoses: ['do-ignores-netsh'], note: { en: 'Delivery Optimization uses the user’s or the device’s proxy and leaves netsh’s alone.', ja: '配信の最適化は、ユーザーまたはデバイスのプロキシを使い、netsh の設定は使いません。' } },
        },
        { id: 'fine', text: { en: 'The job looks fine, or says nothing useful', ja: 'ジョブに異常がない、または判断できない' }, to: 'zero-all' },
      ],
      cites: ['SA-WSUSCLIENT', 'SA-A000', 'ITPRO-DOPROXY', 'W32-BITSSVC', 'W32-BITSBEST', 'SA-RANGE'],
    },
    'zero-all': {
      ask: { en: 'If a WSUS server gives the updates: do all its clients stop at this update?', ja: 'WSUS を使っている場合、すべてのクライアントがこの更新プログラムで止まりますか?' },
      help: { en: 'If all of them stop, the fault is on the server and nothing on this PC will cure it.', ja: 'すべてのクライアントで止まるなら、原因はサーバー側にあり、この PC で何をしても直りません。' },
      hint: { en: 'Ask at a second PC.', ja: '別の PC でも確認してください。' },
      answers: [
        { id: 'all', text: { en: 'All of them', ja: 'すべて止まる' }, to: 'zero-file' },
        { id: 'one', text: { en: 'Only this one', ja: 'この 1 台だけ' }, to: 'zero-services' },
        {
          id: 'not-wsus',
          text: { en: 'There is no WSUS server', ja: 'WSUS は使っていない' },
          when: [[{ kind: 'wsus-policy', active: false }]],
          to: 'zero-services',
        },
        {
          id: 'unsure',
          text: { en: 'I don’t know', ja: 'わからない' },
          look: { en: 'Goes on with this PC first.', ja: 'まずこの PC から確認します。' },
          to: 'zero-services',
        },
      ],
      cites: ['JPM-ZERO', 'JPM-ZERO2016', 'JPM-RANGE'],
    },
    'zero-file': {
      ask: { en: 'Does the WSUS server hand out the file itself?', ja: 'WSUS サーバーは、そのファイルを配布できますか?' },
      help: { en: 'The console can show an update as approved while its file is missing or refused. The failing address stands in the log.', ja: 'コンソールで承認済みでも、ファイルがなかったり、取得を拒否されたりすることがあります。失敗した URL はログに記録されています。' },
      how: [{ on: ['10', '11'], run: ['curl-head'] }],
      hint: { en: 'Elsewhere, open the failing address (http://WSUS:8530/Content/…) in a browser on the client.', ja: 'それ以外では、失敗した URL (http://WSUS:8530/Content/…) をクライアントのブラウザーで開きます。' },
      answers: [
        {
          id: 'missing',
          text: { en: '404 or 500.19', ja: '404 または 500.19' },
          look: { en: 'The status line, and the sub-status in the log of IIS', ja: '状態コードと、IIS のログの副状態コード' },
          to: { diagnoses: ['wsus-content-missing', 'wsus-mime-missing'], note: { en: 'The file is missing on the server, or IIS refuses it: 404.3 in its log means that it does not know the type of the file.', ja: 'ファイルがサーバーにないか、IIS が拒否しています。IIS のログが 404.3 なら、ファイルの種類が登録されていません。' } },
        },
        {
          id: 'event-364',
          text: { en: 'Event 364 on the server speaks of the HTTP protocol', ja: 'サーバーのイベント 364 に、HTTP プロトコルに関する説明がある' },
          look: { en: '“does not support the necessary HTTP protocol”', ja: '「サーバーは必要な HTTP プロトコルをサポートしていません」' },
          to: { diagnoses: ['proxy-no-range'], note: { en: 'The WSUS server’s own download fails, because something on its way out does not hand out parts of a file.', ja: 'WSUS サーバー自身のダウンロードが失敗しています。外部への経路の途中に、ファイルの一部だけを返せない機器があります。' } },
        },
        { id: 'served', text: { en: '200: it is there', ja: '200 (ファイルがある)' }, to: 'zero-services' },
        {
          id: 'unsure',
          text: { en: 'I cannot look there', ja: '確認できない' },
          look: { en: 'Goes on with this PC; ask the administrator of the server meanwhile.', ja: 'この PC の確認を続けます。並行して、サーバーの管理者に確認を頼んでください。' },
          to: 'zero-services',
        },
      ],
      cites: ['JPM-ZERO', 'JPM-ZERO2016', 'UUPMIME', 'JPM-RANGE'],
    },
    'zero-services': {
      ask: { en: 'Are the services it needs running, the firewall’s included?', ja: 'ファイアウォールを含め、必要なサービスは動作していますか?' },
      help: { en: 'From Vista on, downloads need the Windows Firewall service, even where another firewall protects the PC. On Windows 10 and 11 it is normal that BITS and wuauserv stop between scans.', ja: 'Vista 以降では、別のファイアウォール製品を使っていても、ダウンロードには Windows Firewall サービスが必要です。Windows 10 / 11 では、スキャンの合間に BITS と wuauserv が停止していても正常です。' },
      how: [
        { on: ['xp', '2003'], run: ['sc-query-wuauserv', 'sc-query-bits'] },
        { on: ['vista', '7', '8', '8.1'], run: ['sc-query-wuauserv', 'sc-query-bits', 'sc-query-mpssvc'] },
        { on: ['10', '11'], run: ['sc-query-wuauserv', 'sc-query-usosvc', 'sc-query-dosvc', 'sc-query-mpssvc'] },
      ],
      answers: [
        {
          id: 'firewall',
          text: { en: 'The firewall service (MpsSvc) is stopped', ja: 'MpsSvc (ファイアウォール) が停止している' },
          look: { en: 'STATE : 1 STOPPED, or the code 800706D9', ja: 'STATE : 1 STOPPED、またはコード 800706D9' },
          when: [...shown('800706D9'), [{ kind: 'service-state', service: 'mpssvc', state: 'stopped' }]],
          eras: ['vista', '7', '8', '8.1', '10', '11'],
          to: { diagnoses: ['service-firewall-stopped'], note: { en: 'Start it again. It protects the PC and carries the download.', ja: 'サービスを再び開始してください。PC の保護だけでなく、ダウンロードにも必要です。' } },
        },
        {
          id: 'other',
          text: { en: 'Another one is disabled or refuses to start', ja: 'ほかのサービスが無効、または開始できない' },
          look: { en: 'START_TYPE : 4 DISABLED, or an error when it starts', ja: 'START_TYPE : 4 DISABLED、または開始時のエラー' },
          to: { tree: 'services' },
        },
        { id: 'running', text: { en: 'All are running', ja: 'すべて動作している' }, to: 'zero-1607' },
      ],
      cites: ['JPM-ZERO', 'SA-706D9'],
    },
    'zero-1607': {
      ask: { en: 'Is it Windows 10 1607 or 1703, or Server 2016, without later updates?', ja: 'Windows 10 1607 / 1703 または Server 2016 で、その後の更新プログラムが入っていない状態ですか?' },
      help: { en: 'These builds have a known fault that stops downloads; a later cumulative update contains the cure.', ja: 'この世代には、ダウンロードが止まる既知の問題があります。後の累積更新プログラムで修正されています。' },
      how: [{ on: ['10'], run: ['winver'] }],
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: 'はい' },
          look: { en: 'Build 14393 or 15063 with a low number behind the point', ja: 'ビルド 14393 または 15063 で、ピリオドの後の番号が小さい' },
          eras: ['10'],
          to: { diagnoses: ['v1607-stall'], note: { en: 'Install a later cumulative update by hand; it brings the corrected download code.', ja: '後の累積更新プログラムを手動でインストールします。ダウンロード機能が修正されます。' } },
        },
        { id: 'no', text: { en: 'No, or another Windows', ja: 'いいえ、または別の Windows' }, to: 'zero-clean' },
      ],
      cites: ['JPM-STALL'],
    },
    'zero-clean': {
      ask: { en: 'Does it move with a new download folder?', ja: 'ダウンロード フォルダーを作り直すと進みますか?' },
      help: { en: 'This is the last step, because it hides evidence: note the settings first. Renaming loses the list of past updates, and what had been downloaded is fetched again.', ja: '証拠が失われるため、最後の手段です。先に現在の設定を控えてください。フォルダー名を変えると、更新履歴の一覧は失われ、ダウンロードは最初からやり直しになります。' },
      how: [
        { on: ['xp', '2003', 'vista', '7', '8', '8.1'], run: ['rename-softwaredistribution'] },
        { on: ['10', '11'], run: ['rename-softwaredistribution-10'] },
      ],
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: '進む' },
          to: { diagnoses: ['softwaredistribution-damaged'], note: { en: 'The old folder was damaged or held a job that could not end.', ja: '元のフォルダーが壊れていたか、終わらないジョブが残っていました。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: '進まない' },
          to: { tree: 'timeout', note: { en: 'Capture the packets of one attempt first: the next questions look at the network.', ja: '先に、1 回の試行についてパケット キャプチャを採取してください。次の質問ではネットワークを調べます。' } },
        },
      ],
      cites: ['SA-ADDL', 'JPW-CLEAR'],
    },
  },
});
