// Somebody on the way answers 5xx; who it is decides what to do.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

// HTTP 500 to 505 of the update agent, and the same of BITS and Delivery Optimization (W32-WUANET).
const SERVER_ERRORS = ['8024401F', '80244020', '80244021', '80244022', '80244023', '80244024', '801901F4', '801901F5', '801901F6', '801901F7', '801901F8'];

export default defineDiagnosis<Kinds>({
  family: 'http-server-error',
  title: { en: 'The server or a gateway answers with an error (HTTP 5xx)', ja: 'サーバーまたはゲートウェイが 5xx を返している' },
  summary: {
    en: 'Your PC got through, but what answered says that it cannot serve the request. Find out who answered: a proxy on the way, your WSUS server, or Microsoft. The cure lies there, not on the PC.',
    ja: 'PC からの要求は届いていますが、応答した相手が処理できないと返しています。応答したのが途中のプロキシか、社内の WSUS か、Microsoft かを確かめてください。直す場所は PC ではなく、その相手側です。',
  },
  layer: 'answers',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: SERVER_ERRORS,
  needs: [
    { kind: 'failure', code: SERVER_ERRORS },
    { kind: 'http-status', status: [500, 501, 502, 503, 504, 505] },
  ],
  proves: [
    // The log says that an error came, the capture shows who sent it.
    [
      { kind: 'failure', code: SERVER_ERRORS, host: '$host' },
      { kind: 'http-answer', status: [500, 501, 502, 503, 504, 505], host: '$host' },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: SERVER_ERRORS }, weight: 5 },
    { fact: { kind: 'http-status', status: [500, 501, 502, 503, 504, 505] }, weight: 3 },
    { fact: { kind: 'http-answer', status: [500, 501, 502, 503, 504, 505] }, weight: 5 },
  ],
  excludedBy: [],
  yieldsTo: ['proxy-bypass-missing-wsus', 'wsus-server-503', 'wsus-content-missing'],
  check: [
    {
      title: { en: 'Which server does the scan ask?', ja: '更新元を確認する' },
      text: {
        en: 'With WUServer the log of that server decides: it either holds the request with a 5xx, or somebody on the way answered.',
        ja: 'WUServer があれば、そのサーバーの IIS ログで判断します。該当時刻に 5xx の記録があればサーバー自身、なければ途中の機器が応答しています。',
      },
      command: 'reg-query-wu-policy',
    },
    { title: { en: 'Is there a proxy on the way?', ja: '途中にプロキシがあるか確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    {
      title: { en: 'Is there a proxy on the way?', ja: '途中にプロキシがあるか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
    {
      title: { en: 'Does WSUS answer when asked directly?', ja: 'WSUS に直接要求して応答を確認する' },
      eras: ['8', '8.1', '10', '11'],
      command: 'invoke-webrequest-wsus',
    },
  ],
  fix: [
    {
      title: { en: 'A proxy answered (502 or 504): tell its administrator', ja: 'プロキシが応答した場合 (502、504): 管理者に伝える' },
      text: {
        en: 'It could not reach the target, or waited too long: its own way out, its name server, its time limit. If the target is your WSUS server, take the server out of the proxy instead.',
        ja: 'プロキシが宛先に到達できない (502)、または時間切れになった (504) という意味です。プロキシ側の経路、名前解決、タイムアウトを確認してもらいます。宛先が社内の WSUS なら、プロキシの対象から外します。',
      },
    },
    {
      title: { en: 'Your WSUS server answered (500 or 503): look there', ja: 'WSUS が応答した場合 (500、503): サーバー側を確認する' },
      text: {
        en: 'Are Update Services and the World Wide Web Publishing Service running, is WsusPool started, what do event log and IIS log say at that minute?',
        ja: 'WSUS サービスと World Wide Web 発行サービスが動作しているか、WsusPool が開始しているか、同じ時刻のイベント ログと IIS ログに何があるかを確認します。',
      },
    },
    {
      title: { en: 'Microsoft answered: wait', ja: 'Microsoft が応答した場合: 待つ' },
      text: { en: 'Try again after some hours. Nothing on the PC needs to be changed.', ja: '数時間おいて再試行します。PC の設定を変える必要はありません。' },
    },
  ],
  verify: [
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more and drop the new log into the box on the start page.',
        ja: 'もう一度スキャンし、新しいログをトップ ページの診断の欄にドロップします。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more, make the log and drop it into the box on the start page.',
        ja: 'もう一度スキャンし、ログを作り直してトップ ページの診断の欄にドロップします。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    { command: 'reg-query-wu-policy', text: { en: 'Whether a WSUS server is asked.', ja: 'WSUS サーバーが指定されているかどうか。' }, gives: 'wsus-policy' },
    { command: 'netsh-winhttp-show', text: { en: 'Whether a proxy stands in between.', ja: '途中にプロキシがあるかどうか。' }, gives: 'winhttp-proxy' },
  ],
  risk: { en: 'Nothing on the PC is changed.', ja: 'PC の設定は変更しません。' },
  cites: ['W32-WUANET', 'SA-SCAN', 'SA-WSUSCONN', 'SCCM502', 'CM-HIGHCPU'],
});
