// A WSUS server or a proxy answers with an HTTP error: 80244007 to 80244023, 801901xx.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'WSUS or a proxy answers with an error: 0x80244xxx', ja: 'WSUS サーバーまたはプロキシがエラーを返す: 0x80244xxx' },
  summary: {
    en: 'The request arrived somewhere, and somebody answered. These questions find out who: the proxy, the WSUS server, or a page that has no business there.',
    ja: '要求はどこかに届き、応答が返っています。応答したのがプロキシか、WSUS サーバーか、無関係なページかを見分けます。',
  },
  order: 5,
  start: 'status',
  nodes: {
    status: {
      ask: { en: 'Which HTTP status hides in the code?', ja: 'コードが表す HTTP 状態コードはどれですか?' },
      help: { en: '80244016 to 80244024 are the statuses 400, 401, 403, 404, 405, 407, 408, 409, 410, 500, 501, 502, 503, 504 and 505 in order, counted in hexadecimal. BITS writes 0x80190000 plus the status: 80190194 is 404.', ja: '80244016 から 80244024 までが、順に 400、401、403、404、405、407、408、409、410、500、501、502、503、504、505 に対応します (16 進で数えます)。BITS は 0x80190000 に状態コードを足した形で、80190194 が 404 です。' },
      answers: [
        {
          id: '407',
          text: { en: '407: 8024401B', ja: '407: 8024401B' },
          look: { en: 'A proxy asks for a password', ja: 'プロキシが認証を求めている' },
          when: shown('8024401B', '80190197'),
          to: 'through-proxy',
        },
        {
          id: '503',
          text: { en: '503: 80244022', ja: '503: 80244022' },
          look: { en: 'The service is not available', ja: 'サービスを利用できない' },
          when: shown('80244022', '801901F7'),
          to: 'pool',
        },
        {
          id: '502',
          text: { en: '502 or 504: 80244021, 80244023', ja: '502 / 504: 80244021、80244023' },
          look: { en: 'Somebody in between could not reach the server', ja: '中継した機器がサーバーに到達できない' },
          when: shown('80244021', '80244023', '801901F6', '801901F8'),
          to: 'through-proxy',
        },
        {
          id: '404',
          text: { en: '404: 80244019', ja: '404: 80244019' },
          look: { en: 'There is nothing at this address', ja: 'その URL には何もない' },
          when: shown('80244019', '80190194'),
          to: 'test-urls',
        },
        {
          id: '403',
          text: { en: '401 or 403: 80244017, 80244018', ja: '401 / 403: 80244017、80244018' },
          look: { en: 'Access is refused', ja: 'アクセスが拒否された' },
          when: shown('80244017', '80244018', '80190191', '80190193'),
          to: 'test-urls',
        },
        {
          id: '500',
          text: { en: '500: 8024401F; or 80244007', ja: '500: 8024401F、または 80244007' },
          look: { en: 'The server failed while it answered', ja: 'サーバーが応答中に失敗した' },
          when: shown('8024401F', '80244007', '801901F4'),
          to: 'all-clients',
        },
        {
          id: 'rounds',
          text: { en: '80244010', ja: '80244010' },
          look: { en: 'Too many round trips in one scan', ja: '1 回のスキャンでの往復が多すぎる' },
          when: shown('80244010'),
          to: 'rounds',
        },
        {
          id: 'parse',
          text: { en: '80240439 or 80244008', ja: '80240439 または 80244008' },
          look: { en: 'The answer could not be read: a web page came in its place', ja: '応答を解釈できない。代わりに Web ページが返っている' },
          when: shown('80240439', '80244008'),
          to: 'through-proxy',
        },
      ],
      cites: ['W32-WUANET', 'SA-0439'],
    },
    'through-proxy': {
      ask: { en: 'Does the traffic to this server go through a proxy?', ja: 'このサーバーへの通信は、プロキシを通っていますか?' },
      help: { en: 'A server inside should be asked directly; then the answer is its own.', ja: '社内のサーバーには直接接続すべきです。直接なら、その応答はサーバー自身のものです。' },
      how: [
        { on: ['xp', '2003'], run: ['proxycfg-show'] },
        { on: ['vista', '7', '8', '8.1'], run: ['netsh-winhttp-show'] },
        { on: ['10', '11'], run: ['netsh-winhttp-show', 'netsh-advproxy-show'] },
      ],
      answers: [
        {
          id: 'bypass',
          text: { en: 'Yes, and the server is one inside', ja: 'はい。宛先は社内のサーバー' },
          look: { en: 'The bypass list lacks its name', ja: 'バイパス一覧にその名前がない' },
          when: [[{ kind: 'wsus-policy', active: true, host: '$host' }, { kind: 'winhttp-send-failed', proxy: 'named', host: '$host' }]],
          to: { diagnoses: ['proxy-bypass-missing-wsus'], note: { en: 'The bypass list does not name it. Add it, and the proxy is out of the way.', ja: 'バイパス一覧に含まれていません。追加すれば、プロキシを通らなくなります。' } },
        },
        {
          id: '407',
          text: { en: 'Yes, to the Internet, and the status is 407', ja: 'はい。宛先はインターネットで、状態コードは 407' },
          to: { diagnoses: ['proxy-auth-407'], note: { en: 'The update service has no account on the proxy. Its hosts have to pass without one.', ja: '更新サービスはプロキシのアカウントを持っていません。更新サーバー宛ての通信を認証なしで許可する必要があります。' } },
        },
        {
          id: '5xx',
          text: { en: 'Yes, to the Internet, and the status is 502 or 504', ja: 'はい。宛先はインターネットで、状態コードは 502 / 504' },
          to: { diagnoses: ['http-server-error'], note: { en: 'The proxy finds no way to the target. Its log says why.', ja: 'プロキシが宛先に到達できていません。理由はプロキシのログにあります。' } },
        },
        {
          id: 'page',
          text: { en: 'A web page comes where data is expected', ja: 'データの代わりに Web ページが返る' },
          look: { en: 'In a capture: 302, or text/html', ja: 'キャプチャでは 302、または text/html' },
          to: { diagnoses: ['captive-portal', 'http-forbidden'], note: { en: 'A log-in page or a block page answers. Open any http address in a browser to see it.', ja: 'ログイン ページかブロックのページが応答しています。ブラウザーで http のページを開くと確認できます。' } },
        },
        { id: 'no', text: { en: 'No', ja: 'いいえ' }, to: 'test-urls' },
      ],
      cites: ['JPM-PROXY2', 'JPM-CHECK', 'SCCM502'],
    },
    'test-urls': {
      ask: { en: 'Do the test addresses of the WSUS server answer on this PC?', ja: 'この PC から、WSUS のテスト用 URL は開けますか?' },
      how: [{ on: ['8', '8.1', '10', '11'], run: ['invoke-webrequest-wsus'] }],
      hint: { en: 'In a browser: http://WSUS:PORT/ClientWebService/client.asmx and /SimpleAuthWebService/SimpleAuth.asmx; with an old WSUS also /selfupdate/wuident.cab.', ja: 'ブラウザーでは http://WSUS:PORT/ClientWebService/client.asmx と /SimpleAuthWebService/SimpleAuth.asmx、古い WSUS では /selfupdate/wuident.cab も開きます。' },
      answers: [
        {
          id: '404',
          text: { en: '404', ja: '404' },
          look: { en: 'Compare it with WUServer', ja: 'WUServer の値と比べる' },
          to: { diagnoses: ['wsus-url-bad', 'endpoint-retired'], note: { en: 'The wrong port or site; or, if no WSUS server is set, a server of Microsoft that is gone.', ja: 'ポートかサイトの誤りです。WSUS の設定がない場合は、停止した Microsoft のサーバーを指しています。' } },
        },
        {
          id: '403',
          text: { en: '403', ja: '403' },
          to: { diagnoses: ['http-forbidden', 'wsus-url-bad', 'hosts-hijack'], note: { en: '403.4 in the log of IIS means that it wants https. Otherwise a rule of IIS or of a filter refuses.', ja: 'IIS のログが 403.4 なら https が必要です。それ以外は、IIS またはフィルターの規則で拒否されています。' } },
        },
        { id: 'answers', text: { en: 'They answer', ja: '開ける' }, to: 'pool' },
        {
          id: 'no-wsus',
          text: { en: 'There is no WSUS server', ja: 'WSUS は使っていない' },
          look: { en: 'Nothing to test here: goes on with what refuses on the Internet.', ja: 'ここで試すものはありません。インターネット側の拒否として進みます。' },
          when: [[{ kind: 'wsus-policy', active: false }]],
          to: { diagnoses: ['http-forbidden', 'endpoint-retired'], note: { en: 'Then Microsoft’s server or a filter on the way refuses.', ja: 'Microsoft のサーバーまたは途中のフィルターが拒否しています。' } },
        },
      ],
      cites: ['SA-SCAN', 'JPM-CHECK'],
    },
    pool: {
      ask: { en: 'On the server: does the application pool WsusPool run?', ja: 'サーバーで、アプリケーション プール WsusPool は動作していますか?' },
      help: { en: 'It has a memory limit of its own, and stops when it reaches it too often.', ja: 'WsusPool にはメモリの上限があり、何度も達すると停止します。' },
      how: [{ on: ['10', '11'], run: ['appcmd-wsuspool'] }],
      answers: [
        {
          id: 'stopped',
          text: { en: 'It is stopped, or restarts at its memory limit', ja: '停止している、またはメモリの上限で再起動を繰り返す' },
          look: { en: 'state:Stopped', ja: 'state:Stopped' },
          to: { diagnoses: ['wsus-server-503'], note: { en: 'Raise the limit and clean WSUS up; the clients then need no change.', ja: '上限を上げ、WSUS を整理します。クライアント側の変更は不要です。' } },
        },
        { id: 'runs', text: { en: 'It runs', ja: '動作している' }, to: 'all-clients' },
        {
          id: 'unsure',
          text: { en: 'I cannot look there', ja: '確認できない' },
          look: { en: 'Goes on with a question that needs no access to the server.', ja: 'サーバーを操作せずに答えられる質問へ進みます。' },
          to: 'all-clients',
        },
      ],
      cites: ['JPM-POOL'],
    },
    'all-clients': {
      ask: { en: 'Do all clients get the same error?', ja: 'すべてのクライアントで同じエラーですか?' },
      answers: [
        {
          id: 'all',
          text: { en: 'All of them', ja: 'すべて同じ' },
          to: { diagnoses: ['http-server-error', 'wsus-server-503'], note: { en: 'The server fails for everybody. Its own log, of the same minute, names the fault.', ja: 'どのクライアントに対してもサーバーが失敗しています。同じ時刻のサーバー側のログで原因がわかります。' } },
        },
        { id: 'one', text: { en: 'Only this one', ja: 'この 1 台だけ' }, to: 'console-id' },
        {
          id: 'unsure',
          text: { en: 'I don’t know', ja: 'わからない' },
          look: { en: 'Goes on with this PC.', ja: 'この PC の確認を続けます。' },
          to: 'console-id',
        },
      ],
      cites: ['SA-SCAN', 'SA-WSUSCLIENT'],
    },
    rounds: {
      ask: { en: 'Does it succeed after several scans?', ja: '何度かスキャンすると成功しますか?' },
      help: { en: 'Each scan keeps what it has learned, so the next one needs fewer round trips. Scan three times, ten minutes apart.', ja: 'スキャンのたびに結果が保存されるため、次のスキャンでは往復の回数が減ります。10 分おきに 3 回スキャンしてください。' },
      how: [
        { on: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'], run: ['wuauclt-detectnow'] },
        { on: ['10', '11'], run: ['detectnow-com'] },
      ],
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: '成功する' },
          to: { diagnoses: ['wsus-too-many-updates'], note: { en: 'The server offers more than one scan can carry. Decline what nobody needs.', ja: 'サーバーの更新プログラムが、1 回のスキャンには多すぎます。不要なものを拒否します。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: '成功しない' },
          to: { diagnoses: ['wsus-too-many-updates', 'wsus-server-503'], note: { en: 'The list is too long, or the server too slow to give it.', ja: '更新プログラムの一覧が長すぎるか、サーバーの応答が遅すぎます。' } },
        },
      ],
      cites: ['WSUSXML'],
    },
    'console-id': {
      ask: { en: 'Does this PC show in the WSUS console, steadily and under its own name?', ja: 'この PC は、WSUS のコンソールに、自分の名前で常に表示されていますか?' },
      help: { en: 'PCs cloned from one image can share one identity; then the console shows now one of them, now another.', ja: '同じイメージから複製した PC が ID を共有していると、コンソールには入れ替わりで 1 台ずつしか表示されません。' },
      how: [{ run: ['reg-query-susclientid'] }],
      answers: [
        {
          id: 'comes-goes',
          text: { en: 'It comes and goes, or it is a clone', ja: '表示されたり消えたりする、または複製した PC である' },
          look: { en: 'The same SusClientId on two PCs', ja: '2 台の SusClientId が同じ' },
          to: { diagnoses: ['wsus-duplicate-id'], note: { en: 'Compare SusClientId on two PCs. If it is the same, both need a new one.', ja: '2 台の SusClientId を比べます。同じなら、両方で作り直します。' } },
        },
        {
          id: 'yes',
          text: { en: 'Yes', ja: '表示されている' },
          to: { diagnoses: ['softwaredistribution-damaged'], note: { en: 'What is left is the database on this PC.', ja: '残る可能性は、この PC のデータベースの問題です。' } },
        },
        {
          id: 'unsure',
          text: { en: 'I don’t know', ja: 'わからない' },
          look: { en: 'Goes on with both that are left.', ja: '残る 2 つの候補を示します。' },
          to: { diagnoses: ['softwaredistribution-damaged', 'wsus-duplicate-id'], note: { en: 'Look at the console before you change anything here.', ja: 'この PC を変更する前に、コンソールを確認してください。' } },
        },
      ],
      cites: ['JPM-SUSID', 'SA-WSUSCLIENT'],
    },
  },
});
