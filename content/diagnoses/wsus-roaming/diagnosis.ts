// The server that policy names cannot be reached from where the PC is.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

// A request that got no answer at all: the name is unknown, or nobody answers at the port.
const AWAY = ['80072EE7', '80072EE2', '80072EFD'];

/** Where WSUS listens from Server 2012 on (WSD-WSUS2): whatever is tried at these ports is tried at a WSUS server. */
const WSUS_PORTS = [8530, 8531];

export default defineDiagnosis<Kinds>({
  family: 'wsus-unreachable',
  title: { en: 'The WSUS server cannot be reached from here', ja: 'ここから WSUS サーバーに到達できない' },
  summary: {
    en: 'A policy sends this PC to a WSUS server of the company, and that server does not answer here. Away from the office connect the VPN or let the PC ask Microsoft once; in the office find out why name or port do not work.',
    ja: 'ポリシーで社内の WSUS サーバーが指定されていますが、今いる場所からは応答がありません。社外にいるなら、VPN に接続するか、一度だけ Microsoft から更新してください。社内なら、名前かポートのどちらが通じないのかを調べます。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['8024402C', '80072EE7', '80072EE2', '80072EFD', '8024401C'],
  needs: [
    // A failure that names another host is not this cause; one that names none may be.
    [
      { kind: 'request-failed', code: AWAY, host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    [
      { kind: 'winhttp-send-failed', code: AWAY, proxy: 'none', host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    [
      { kind: 'failure', code: [...AWAY, '8024402C'], host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    [
      { kind: 'failure', code: [...AWAY, '8024402C'], host: { present: false } },
      { kind: 'scan-source', service: 'wsus' },
    ],
    [
      { kind: 'lookup-failed', host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    [
      { kind: 'connection-failed', host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    // A refusal is an answer of whoever is there: egress-rejected asks who.
    { kind: 'connection-failed', outcome: ['timed-out', 'unresolved', 'failed'], host: '$host', port: WSUS_PORTS },
    { kind: 'connection-failed', outcome: ['timed-out', 'unresolved', 'failed'], host: { present: false }, port: WSUS_PORTS },
    { kind: 'tcp-flow', outcome: ['syn-unanswered', 'unreachable'], toProxy: false, host: '$host', port: WSUS_PORTS },
    // A time-out waiting for an HTTP answer: of Microsoft's three suspects the way to WSUS comes first (SA-SCAN).
    { kind: 'failure', code: '8024401C' },
  ],
  // An unknown name and a name that nobody knows; no connection, and none by hand at the same port.
  proves: [
    [
      { kind: 'request-failed', code: '80072EE7', host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
      { kind: 'lookup-failed', host: '$host', askedOf: { present: false } },
    ],
    [
      { kind: 'request-failed', code: ['80072EE2', '80072EFD'], host: '$host', port: '$port' },
      { kind: 'wsus-policy', active: true, host: '$host' },
      { kind: 'connection-failed', host: '$host', port: '$port' },
    ],
    [
      { kind: 'request-failed', code: '80072EE7', host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
      { kind: 'dns-answer', outcome: ['nxdomain', 'unanswered', 'servfail'], host: '$host', askedOf: { present: false } },
    ],
    [
      { kind: 'request-failed', code: ['80072EE2', '80072EFD'], host: '$host', port: '$port' },
      { kind: 'wsus-policy', active: true, host: '$host' },
      { kind: 'tcp-flow', outcome: ['syn-unanswered', 'refused', 'unreachable', 'prohibited'], named: true, toProxy: false, host: '$host', port: '$port' },
    ],
  ],
  supports: [
    { fact: { kind: 'wsus-policy', active: true, host: '$host' }, weight: 5 },
    { fact: { kind: 'request-failed', code: AWAY, host: '$host' }, weight: 5 },
    { fact: { kind: 'scan-source', service: 'wsus' }, weight: 5 },
    { fact: { kind: 'failure', code: ['8024402C', '80072EE7'] }, weight: 3 },
    { fact: { kind: 'failure', code: ['80072EE2', '80072EFD', '8024401C'] }, weight: 3 },
    { fact: { kind: 'lookup-failed', host: '$host' }, weight: 5 },
    { fact: { kind: 'connection-failed', host: '$host' }, weight: 5 },
    { fact: { kind: 'tcp-flow', outcome: ['syn-unanswered', 'unreachable'], toProxy: false, port: WSUS_PORTS }, weight: 5 },
    { fact: { kind: 'dns-answer', outcome: ['nxdomain', 'unanswered', 'servfail'], host: '$host' }, weight: 5 },
  ],
  excludedBy: [
    // the name that nobody knew has an address now
    [
      { kind: 'request-failed', code: '80072EE7', host: '$host' },
      { kind: 'dns-answer', outcome: 'resolved', host: '$host', askedOf: { present: false } },
    ],
    { kind: 'wsus-policy', active: false },
    { kind: 'winhttp-send-failed', proxy: 'named' },
    { kind: 'agent-proxy', proxy: 'named' },
    { kind: 'connection-made', host: '$host' },
    { kind: 'tcp-flow', outcome: 'established', toProxy: false, named: true, host: '$host' },
    { kind: 'http-status', status: { present: true } },
    // The capture shows the server answering: what fails comes after the first packets.
    { kind: 'way-failed', picture: ['mtu-black-hole', 'synack-without-ack', 'zero-window', 'server-silent'], host: '$host' },
    { kind: 'way-shown', picture: 'loss-but-completes', host: '$host' },
  ],
  yieldsTo: ['proxy-bypass-missing-wsus', 'proxy-user-only-wsus-2020'],
  check: [
    { title: { en: 'Which WSUS server does the policy name?', ja: 'ポリシーの WSUS サーバーを確認する' }, command: 'reg-query-wu-policy' },
    {
      title: { en: 'Does its name have an address here?', ja: 'その名前を解決できるか確認する' },
      text: { en: 'Outside the company an inside name usually has none.', ja: '社外では、社内の名前は通常解決できません。' },
      command: 'nslookup-host',
    },
    {
      title: { en: 'Which network is this?', ja: '接続中のネットワークを確認する' },
      text: { en: 'DNS suffix and name server show whether it is the company’s.', ja: 'DNS サフィックスと DNS サーバーで、社内かどうかがわかります。' },
      command: 'ipconfig-all',
    },
    { title: { en: 'Does its port answer?', ja: 'ポートの応答を確認する' }, eras: ['xp', '2003'], command: 'telnet-host-port' },
    { title: { en: 'Does its port answer?', ja: 'ポートの応答を確認する' }, eras: ['vista', '7', '8'], command: 'tcpclient-host-port' },
    { title: { en: 'Does its port answer?', ja: 'ポートの応答を確認する' }, eras: ['8.1', '10', '11'], command: 'test-netconnection-host-port' },
  ],
  fix: [
    {
      title: { en: 'Away from the office: connect the VPN, then scan again', ja: '社外の場合: VPN に接続してからスキャンし直す' },
      text: { en: 'Nothing on the PC needs to be changed.', ja: 'PC の設定を変える必要はありません。' },
    },
    {
      title: { en: 'Or let the PC ask Microsoft once', ja: 'または、一度だけ Microsoft から更新する' },
      text: {
        en: 'The link “Check online for updates from Microsoft Update” (10: “from Windows Update”) on the update page does it, unless a policy has taken the link away.',
        ja: '更新の画面にある、Microsoft からオンラインで更新プログラムを確認するリンクを使います。ポリシーで非表示にされている場合は使えません。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
    {
      title: { en: 'In the office: hand over what you found', ja: '社内の場合: 調べた結果を管理者に渡す' },
      text: {
        en: 'No address: the name server or the name in the policy. An address but no port: a firewall, a stopped IIS, or a wrong port (8530 and 8531 by default, 80 and 443 on old servers).',
        ja: '名前が解決できなければ、DNS かポリシーの名前の誤りです。名前は解決できてポートが応答しなければ、ファイアウォール、IIS の停止、ポートの誤り (既定は 8530 / 8531、古いサーバーは 80 / 443) です。',
      },
    },
    { title: { en: 'Changed the policy? Fetch it', ja: 'ポリシーを直した場合: 取得し直す' }, command: 'gpupdate-force' },
    { title: { en: 'Scan again', ja: 'もう一度スキャンする' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'wuauclt-detectnow' },
    { title: { en: 'Scan again', ja: 'もう一度スキャンする' }, eras: ['10', '11'], command: 'detectnow-com' },
  ],
  verify: [
    {
      title: { en: 'The WSUS server answers', ja: 'WSUS サーバーが応答することを確認する' },
      eras: ['8', '8.1', '10', '11'],
      command: 'invoke-webrequest-wsus',
    },
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
    { command: 'reg-query-wu-policy', text: { en: 'Which WSUS server is meant.', ja: '指定されている WSUS サーバー。' }, gives: 'wsus-policy' },
    { command: 'nslookup-host', text: { en: 'Whether its name has an address here.', ja: 'その名前を解決できるかどうか。' }, gives: 'lookup-failed' },
    { command: 'test-netconnection-host-port', text: { en: 'Whether its port answers.', ja: 'ポートが応答するかどうか。' }, gives: 'connection-failed' },
  ],
  risk: {
    en: 'Do not delete WUServer by hand: policy writes it back, and until then the PC takes updates that nobody has approved.',
    ja: 'WUServer を手で削除しないでください。ポリシーで書き戻されるうえ、それまでの間、承認されていない更新プログラムが入ります。',
  },
  cites: ['TNWIKI4407', 'SA-SCAN', 'SA-WSUSCLIENT', 'WSD-WSUS2', 'JPM-CHECK', 'ITPRO-WUSETTINGS'],
});
