// The WSUS server stands inside, but requests for it go to the proxy that leads outside.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'proxy-wrong-or-dead',
  title: { en: 'Requests for the WSUS server go through the proxy', ja: 'WSUS サーバー宛ての要求がプロキシに送られている' },
  summary: {
    en: 'A policy sends this PC to a WSUS server inside the company, but WinHTTP takes the proxy for it, and the proxy cannot reach it. Put the WSUS server on the bypass list.',
    ja: 'ポリシーで社内の WSUS サーバーが指定されていますが、WinHTTP はそこへの要求もプロキシに送っています。プロキシからは WSUS に到達できません。バイパス一覧に WSUS サーバーを加えてください。',
  },
  layer: 'proxy-settings',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['8024401B', '80244018', '80244021', '80244022', '80244023', '80072EE2'],
  needs: [
    [
      { kind: 'winhttp-send-failed', proxy: 'named' },
      { kind: 'request-failed', host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    [
      { kind: 'http-answer', from: 'proxy', status: [403, 407, 502, 503, 504] },
      { kind: 'winhttp-proxy', access: 'named' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    // The protocol talker says which proxy it took and what came back.
    [
      { kind: 'agent-proxy', proxy: 'named' },
      { kind: 'http-status', status: [403, 407, 502, 503, 504] },
    ],
    [
      { kind: 'agent-proxy', proxy: 'named' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    [
      { kind: 'failure', code: ['80244018', '8024401B', '80244021', '80244022', '80244023'] },
      { kind: 'winhttp-proxy', access: 'named' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
  ],
  proves: [
    // The way past the proxy works, the way through it does not.
    [
      { kind: 'winhttp-send-failed', proxy: 'named' },
      { kind: 'request-failed', host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
      { kind: 'tcp-flow', outcome: 'established', toProxy: false, named: true, host: '$host' },
    ],
    [
      { kind: 'winhttp-send-failed', proxy: 'named' },
      { kind: 'request-failed', host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
      { kind: 'connection-made', host: '$host' },
    ],
  ],
  supports: [
    { fact: { kind: 'wsus-policy', active: true, host: '$host' }, weight: 3 },
    { fact: { kind: 'winhttp-send-failed', proxy: 'named' }, weight: 5 },
    { fact: { kind: 'agent-proxy', proxy: 'named' }, weight: 3 },
    { fact: { kind: 'http-status', status: 502 }, weight: 5 },
    { fact: { kind: 'http-status', status: [403, 407, 503, 504] }, weight: 3 },
    { fact: { kind: 'http-answer', from: 'proxy', status: [502, 503, 504] }, weight: 5 },
    { fact: { kind: 'failure', code: '80244021' }, weight: 5 },
    { fact: { kind: 'failure', code: ['80244018', '8024401B', '80244022', '80244023'] }, weight: 3 },
    { fact: { kind: 'winhttp-proxy', access: 'named' }, weight: 1 },
  ],
  excludedBy: [
    { kind: 'winhttp-proxy', access: 'named', bypass: { covers: '$host' } },
    { kind: 'winhttp-proxy', access: 'direct', seenIn: ['command', 'registry'] },
    { kind: 'winhttp-send-failed', proxy: 'none', host: '$host' },
  ],
  check: [
    { title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    {
      title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
    { title: { en: 'And the newer setting?', ja: '新しい形式の設定も確認する' }, eras: ['10', '11'], command: 'netsh-advproxy-show' },
    {
      title: { en: 'Which WSUS server does the policy name?', ja: 'ポリシーの WSUS サーバーを確認する' },
      text: { en: 'Compare its name with the bypass list.', ja: 'その名前がバイパス一覧に含まれるか見比べます。' },
      command: 'reg-query-wu-policy',
    },
    { title: { en: 'Does the WSUS server answer directly?', ja: 'WSUS サーバーに直接つながるか確認する' }, eras: ['xp', '2003'], command: 'telnet-host-port' },
    {
      title: { en: 'Does the WSUS server answer directly?', ja: 'WSUS サーバーに直接つながるか確認する' },
      eras: ['vista', '7', '8'],
      command: 'tcpclient-host-port',
    },
    {
      title: { en: 'Does the WSUS server answer directly?', ja: 'WSUS サーバーに直接つながるか確認する' },
      eras: ['8.1', '10', '11'],
      command: 'test-netconnection-host-port',
    },
  ],
  fix: [
    { title: { en: 'Save the present setting', ja: '現在の設定を保存する' }, command: 'reg-export-connections' },
    {
      title: { en: 'Set the proxy again, with the WSUS server on the bypass list', ja: 'バイパス一覧に WSUS サーバーを加えて設定し直す' },
      text: { en: 'For DOMAIN take the name that the policy has.', ja: 'DOMAIN には、ポリシーに指定されている名前を入れます。' },
      eras: ['xp', '2003'],
      command: 'proxycfg-set-bypass',
    },
    {
      title: { en: 'Set the proxy again, with the WSUS server on the bypass list', ja: 'バイパス一覧に WSUS サーバーを加えて設定し直す' },
      text: { en: 'For DOMAIN take the name that the policy has.', ja: 'DOMAIN には、ポリシーに指定されている名前を入れます。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-set-bypass',
    },
    {
      title: { en: 'Where the proxy comes from advproxy or a script', ja: 'advproxy やスクリプトでプロキシを配布している場合' },
      text: { en: 'Add the server to ProxyBypass there, or to the script, instead.', ja: '代わりに、ProxyBypass またはスクリプトに WSUS サーバーを加えます。' },
      eras: ['10', '11'],
    },
    {
      title: { en: 'Restart the service', ja: 'サービスを再起動する' },
      text: { en: 'Then search for updates again.', ja: 'その後、更新プログラムをもう一度検索します。' },
      command: 'restart-wuauserv',
    },
  ],
  verify: [
    { title: { en: 'The list is there', ja: 'バイパス一覧を確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    { title: { en: 'The list is there', ja: 'バイパス一覧を確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'netsh-winhttp-show' },
    {
      title: { en: 'The WSUS server answers', ja: 'WSUS サーバーが応答することを確認する' },
      eras: ['8', '8.1', '10', '11'],
      command: 'invoke-webrequest-wsus',
    },
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'The scan ends without an error. Drop the log into the box on the start page to be sure.',
        ja: 'スキャンがエラーなく終わります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'The scan ends without an error. Drop the log into the box on the start page to be sure.',
        ja: 'スキャンがエラーなく終わります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    { command: 'reg-query-wu-policy', text: { en: 'Which WSUS server is meant.', ja: '指定されている WSUS サーバー。' }, gives: 'wsus-policy' },
    {
      command: 'test-netconnection-host-port',
      text: { en: 'Whether it answers without the proxy.', ja: 'プロキシなしで応答するかどうか。' },
      gives: 'tcp-flow',
    },
  ],
  risk: {
    en: 'On a managed PC a policy may write the proxy anew: tell the administrator, or the list is gone tomorrow.',
    ja: '管理されている PC では、ポリシーがプロキシ設定を書き戻すことがあります。管理者に伝えておかないと、変更が翌日には消えているかもしれません。',
  },
  cites: ['ASHLEY', 'SCCM502', 'JPM-CHECK', 'W32-PROXYCFG', 'SA-SCAN', 'W32-WUANET'],
});
