// The proxy wants a log-on that the service account cannot give.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'proxy-auth-required-407',
  title: { en: 'The proxy asks the update service to log on', ja: 'プロキシが更新サービスに認証を求めている (407)' },
  summary: {
    en: 'The proxy answers 407: it wants a user name. The update service runs as the system, not as you, and has none to give. The proxy has to let the update servers through without a log-on.',
    ja: 'プロキシが 407 を返し、認証を求めています。更新サービスは利用者ではなくシステム アカウントで動作するため、渡せる資格情報がありません。プロキシ側で、更新サーバー宛ての通信を認証なしで許可する必要があります。',
  },
  layer: 'answers',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['8024401B', '80072EEF', '80244017', '80190197'],
  needs: [
    { kind: 'http-status', status: 407 },
    { kind: 'http-answer', status: 407 },
    { kind: 'failure', code: ['8024401B', '80190197'] },
  ],
  proves: [
    [
      { kind: 'http-answer', status: 407 },
      { kind: 'failure', code: ['8024401B', '80190197'] },
    ],
    // Codes that a server's own log-in gives as well: there the 407 has to be for the host that failed.
    [
      { kind: 'http-answer', status: 407, host: '$host' },
      { kind: 'failure', code: ['80072EEF', '80072F0C'], host: '$host' },
    ],
    [
      { kind: 'http-status', status: 407 },
      { kind: 'failure', code: ['8024401B', '80190197'] },
    ],
  ],
  supports: [
    { fact: { kind: 'http-answer', status: 407 }, weight: 6 },
    { fact: { kind: 'http-status', status: 407 }, weight: 6 },
    { fact: { kind: 'failure', code: ['8024401B', '80190197'] }, weight: 6 },
    { fact: { kind: 'winhttp-proxy', access: 'named' }, weight: 1 },
  ],
  excludedBy: [],
  yieldsTo: ['proxy-bypass-missing-wsus'],
  check: [
    { title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    {
      title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
    { title: { en: 'And the newer setting?', ja: '新しい形式の設定も確認する' }, eras: ['10', '11'], command: 'netsh-advproxy-show' },
    {
      title: { en: 'Does the proxy let a request through without a log-on?', ja: '認証なしの要求がプロキシを通るか確認する' },
      text: { en: 'On older Windows the log of the proxy tells the same.', ja: '古い Windows では、プロキシのログで確認します。' },
      eras: ['10', '11'],
      command: 'curl-through-proxy',
    },
  ],
  fix: [
    {
      title: { en: 'Ask the administrator of the proxy', ja: 'プロキシの管理者に依頼する' },
      text: {
        en: 'The hosts of Windows Update must pass without authentication, for these hosts only. The full list for your Windows stands in the sources below.',
        ja: 'Windows Update の接続先に限り、認証なしで通すよう設定してもらいます。接続先の一覧は出典にあります。',
      },
    },
    {
      title: { en: 'Until then, another network', ja: 'それまでは別のネットワークを使う' },
      text: {
        en: 'An update over a network without this proxy works at once and shows that nothing else is wrong.',
        ja: 'このプロキシのないネットワークなら更新できます。ほかに問題がないことの確認にもなります。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'No 407 any more. Drop the log into the box on the start page to be sure.',
        ja: '407 が出なくなります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'No 407 any more. Drop the log into the box on the start page to be sure.',
        ja: '407 が出なくなります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    {
      command: 'curl-through-proxy',
      text: { en: 'What the proxy answers without a log-on (Windows 10 and 11).', ja: '認証なしの要求に対するプロキシの応答 (Windows 10 / 11)。' },
      gives: 'http-answer',
    },
  ],
  risk: {
    en: 'Let only the update hosts pass without a log-on, not everything this PC asks for.',
    ja: '認証を免除するのは更新サーバー宛てだけにします。この PC のすべての通信を免除してはいけません。',
  },
  cites: ['W32-WUANET', 'SA-COMMON', 'SA-SCAN', 'JPM-PROXY2', 'ITPRO-DOPROXY', 'W32-BITSAUTH', 'JPW-ENDPOINT'],
});
