// The answer is a plain no: 401, 403 or 404.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

// HTTP 401, 403 and 404 of the update agent, and the same of BITS and Delivery Optimization (W32-WUANET).
const REFUSED = ['80244017', '80244018', '80244019', '80190191', '80190193', '80190194'];

export default defineDiagnosis<Kinds>({
  family: 'http-forbidden-or-missing',
  title: { en: 'The server or a proxy refuses the request (HTTP 401, 403, 404)', ja: 'サーバーまたはプロキシが要求を拒否している (HTTP 401・403・404)' },
  summary: {
    en: 'Your PC got an answer, and the answer is no: not allowed, or not there. A web filter or proxy on the way says so, or the WSUS server does. Whoever runs it has to let the request pass.',
    ja: '応答は返っていますが、「許可されていない」または「存在しない」という内容です。途中の Web フィルターやプロキシ、または WSUS サーバーが拒否しています。その管理者に許可してもらう必要があります。',
  },
  layer: 'answers',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: REFUSED,
  needs: [
    { kind: 'failure', code: REFUSED },
    { kind: 'http-status', status: [401, 403, 404] },
  ],
  proves: [
    // The log says that it was refused, the capture shows who refused the same host, and with the same status.
    [
      { kind: 'failure', code: ['80244017', '80190191'], host: '$host' },
      { kind: 'http-answer', status: 401, host: '$host' },
    ],
    [
      { kind: 'failure', code: ['80244018', '80190193'], host: '$host' },
      { kind: 'http-answer', status: 403, host: '$host' },
    ],
    [
      { kind: 'failure', code: ['80244019', '80190194'], host: '$host' },
      { kind: 'http-answer', status: 404, host: '$host' },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: REFUSED }, weight: 5 },
    { fact: { kind: 'http-status', status: [401, 403, 404] }, weight: 3 },
    { fact: { kind: 'http-answer', status: [401, 403, 404] }, weight: 5 },
  ],
  excludedBy: [],
  yieldsTo: ['endpoint-retired', 'proxy-bypass-missing-wsus', 'wsus-content-missing', 'wsus-mime-missing'],
  check: [
    {
      title: { en: 'Which server does the scan ask?', ja: '更新元を確認する' },
      text: {
        en: 'With WUServer the answer may come from IIS on that server; without it a filter on the way is likely.',
        ja: 'WUServer があれば、そのサーバーの IIS が応答した可能性があります。なければ、途中のフィルターが疑われます。',
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
      title: { en: 'Ask for the failing address yourself', ja: '失敗しているアドレスに自分で要求する' },
      text: {
        en: 'Take a download address from the log. A block page, or a Server or Via line that names a box, tells who refuses.',
        ja: 'ログにあるダウンロードのアドレスを指定します。ブロック画面や、Server・Via の行にある機器の名前で、拒否した相手がわかります。',
      },
      eras: ['10', '11'],
      command: 'curl-head',
    },
    { title: { en: 'Does the hosts file lead elsewhere?', ja: 'hosts ファイルを確認する' }, command: 'open-hosts-file' },
  ],
  fix: [
    {
      title: { en: 'Try another line', ja: '別の回線で試す' },
      text: {
        en: 'A phone hot spot, for instance. If the same update passes there, the filter of your network refuses it.',
        ja: 'テザリングなどで試します。同じ更新が通れば、元のネットワークのフィルターが拒否しています。',
      },
    },
    {
      title: { en: 'A proxy or filter: have the update hosts allowed', ja: 'プロキシやフィルターの場合: 更新用ホストの許可を依頼する' },
      text: {
        en: 'By name, without authentication and without inspection. On a PC of your own look at security software, ad blockers and web accelerators first.',
        ja: 'ホスト名で、認証と検査の対象外にしてもらいます。個人の PC では、セキュリティ ソフト、広告ブロック、Web 高速化ソフトを先に疑います。',
      },
    },
    {
      title: { en: 'A WSUS server: look at IIS', ja: 'WSUS サーバーの場合: IIS を確認する' },
      text: {
        en: '403 points to certificates or a wrong setting of the site (SSL required, addresses limited), 401 to missing anonymous access, 404 to a missing virtual directory or to a wrong port in the policy.',
        ja: '403 は証明書やサイトの設定 (SSL 必須、アドレス制限)、401 は匿名アクセスの不許可、404 は仮想ディレクトリの欠落やポリシーのポート誤りを示します。',
      },
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
    {
      command: 'pktmon-start',
      text: { en: 'A capture that shows who answers (Windows 10 and 11).', ja: '応答した相手がわかるキャプチャ (Windows 10 / 11)。' },
      gives: 'http-answer',
    },
  ],
  risk: { en: 'Allow the update hosts only, not a whole category of sites.', ja: '許可するのは更新用ホストだけにし、サイトの分類ごと許可しないようにします。' },
  cites: ['W32-WUANET', 'SA-SCAN', 'SA-403', 'SA-WSUSCONN', 'SA-WSUSCLIENT', 'JPW-ENDPOINT'],
});
