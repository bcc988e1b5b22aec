// A name that the update needs has no address.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const UNKNOWN = ['80072EE7', '8024402C'];
const NO_ADDRESS = ['nxdomain', 'servfail', 'unanswered', 'sinkhole'] as const;

export default defineDiagnosis<Kinds>({
  family: 'dns-failure',
  title: { en: 'A name is not resolved', ja: '名前解決に失敗している' },
  summary: {
    en: 'The PC finds no address for the server it has to ask: the update server, the WSUS server, or the proxy. Find out which name it is; then mend the name server, the hosts file, or the name itself.',
    ja: '接続先 (更新サーバー、WSUS サーバー、またはプロキシ) の名前からアドレスを得られません。どの名前が失敗しているかを突き止め、DNS サーバー、hosts ファイル、または名前の設定を直してください。',
  },
  layer: 'network',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: UNKNOWN,
  needs: [
    [
      { kind: 'request-failed', code: UNKNOWN, host: '$host' },
      { kind: 'dns-answer', outcome: NO_ADDRESS, host: '$host' },
    ],
    { kind: 'request-failed', code: UNKNOWN, host: '$host' },
    { kind: 'winhttp-send-failed', code: UNKNOWN },
    { kind: 'failure', code: UNKNOWN },
    { kind: 'dns-answer', outcome: NO_ADDRESS, host: '$host' },
    { kind: 'lookup-failed', host: '$host' },
    { kind: 'connection-failed', outcome: 'unresolved', host: '$host' },
    { kind: 'lookup-failed' },
    { kind: 'connection-failed', outcome: 'unresolved' },
  ],
  proves: [
    [
      { kind: 'request-failed', code: UNKNOWN, host: '$host' },
      { kind: 'dns-answer', outcome: NO_ADDRESS, host: '$host', askedOf: { present: false } },
    ],
    [
      { kind: 'failure', code: UNKNOWN, host: '$host' },
      { kind: 'dns-answer', outcome: NO_ADDRESS, host: '$host', askedOf: { present: false } },
    ],
    [
      { kind: 'request-failed', code: UNKNOWN, host: '$host' },
      { kind: 'lookup-failed', host: '$host', askedOf: { present: false } },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '80072EE7' }, weight: 6 },
    { fact: { kind: 'failure', code: '8024402C' }, weight: 5 },
    { fact: { kind: 'winhttp-send-failed', code: '80072EE7', proxy: 'none' }, weight: 2 },
    { fact: { kind: 'dns-answer', outcome: ['nxdomain', 'servfail', 'unanswered'] }, weight: 5 },
    { fact: { kind: 'dns-answer', outcome: 'sinkhole' }, weight: 6 },
    { fact: { kind: 'lookup-failed' }, weight: 5 },
    { fact: { kind: 'connection-failed', outcome: 'unresolved' }, weight: 5 },
  ],
  excludedBy: [
    // Asked of the PC's own name server: that another one knows the name is no answer to the PC.
    { kind: 'dns-answer', outcome: 'resolved', host: '$host', askedOf: { present: false } },
    // The name that WinHTTP could not find is the proxy's, and that one has an address now.
    [
      { kind: 'winhttp-send-failed', proxy: 'named', code: '80072EE7', proxyHost: '$proxy' },
      { kind: 'dns-answer', outcome: 'resolved', host: '$proxy' },
    ],
  ],
  // Behind a proxy outside names need not resolve: then the missing proxy is the fault, not the name server.
  yieldsTo: ['proxy-winhttp-missing', 'proxy-winhttp-stale', 'bits-ignores-winhttp', 'wsus-roaming', 'proxy-wpad-broken', 'proxy-wpad-service-dead'],
  check: [
    {
      title: { en: 'Does the name have an address?', ja: '名前にアドレスがあるか確認する' },
      text: {
        en: 'Take the name from the log: of the update server, of WSUS, or of the proxy.',
        ja: 'ログにある名前 (更新サーバー、WSUS、またはプロキシ) を調べます。',
      },
      command: 'nslookup-host',
    },
    { title: { en: 'Which name server is asked?', ja: '使用中の DNS サーバーを確認する' }, command: 'ipconfig-all' },
    { title: { en: 'Does the hosts file say something else?', ja: 'hosts ファイルを確認する' }, command: 'open-hosts-file' },
    {
      title: { en: 'Does the browser use a proxy?', ja: 'ブラウザーがプロキシを使っているか確認する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-ie-proxy',
    },
  ],
  fix: [
    {
      title: { en: 'A proxy in the browser? Then stop here', ja: 'ブラウザーにプロキシが設定されている場合は、ここでやめる' },
      text: {
        en: 'Behind a proxy outside names need not resolve. The fault is that WinHTTP has no proxy.',
        ja: 'プロキシを使うネットワークでは、PC が社外の名前を解決できなくても正常です。原因は、WinHTTP にプロキシが設定されていないことです。',
      },
    },
    {
      title: { en: 'Set a name server that answers', ja: '応答する DNS サーバーを設定する' },
      text: {
        en: 'In the properties of the network connection, or on the router that hands it out.',
        ja: 'ネットワーク接続のプロパティ、または DNS サーバーを配布しているルーターで設定します。',
      },
      command: 'ipconfig-all',
    },
    {
      title: { en: 'Remove foreign lines from the hosts file', ja: 'hosts ファイルから余分な行を取り除く' },
      text: {
        en: 'Lines for update hosts are often the work of malware: run a virus scan as well. Keep a copy of the file.',
        ja: '更新サーバーの行はマルウェアが書き込んだものであることが多いため、ウイルス スキャンも実行してください。元のファイルはコピーを残しておきます。',
      },
      command: 'open-hosts-file',
    },
    { title: { en: 'Empty the cache', ja: 'キャッシュを消去する' }, command: 'ipconfig-flushdns' },
  ],
  verify: [
    { title: { en: 'The name has an address', ja: '名前にアドレスがあることを確認する' }, command: 'nslookup-host' },
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'The next scan gets HTTP answers. Drop the log into the box on the start page to be sure.',
        ja: '次のスキャンで HTTP の応答が返ります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'The next scan gets HTTP answers. Drop the log into the box on the start page to be sure.',
        ja: '次のスキャンで HTTP の応答が返ります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    { command: 'nslookup-host', text: { en: 'Whether the name exists.', ja: '名前が存在するかどうか。' }, gives: 'dns-answer' },
    { command: 'reg-query-ie-proxy', text: { en: 'Whether a proxy is needed here.', ja: 'プロキシが必要かどうか。' }, gives: 'browser-proxy' },
  ],
  risk: {
    en: 'A company PC has its name server from the administrator: ask before you change it.',
    ja: '会社の PC の DNS サーバーは管理者が決めています。変更する前に確認してください。',
  },
  cites: ['SA-402C', 'SA-WSUSCLIENT', 'TNWIKI4407', 'W32-WUANET', 'W32-WHERR', 'SA-403'],
});
