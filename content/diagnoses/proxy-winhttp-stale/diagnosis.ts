// WinHTTP has a proxy, but that proxy is gone or cannot be reached from here.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80072EE2', '80072EFD', '80072EE7'];
/** A program on this PC: a filter, a debugger, a tunnel. */
const OWN = ['127.0.0.1', 'localhost', '::1', '[::1]'];
const DEAD = ['syn-unanswered', 'refused', 'prohibited', 'unreachable', 'failed'] as const;

export default defineDiagnosis<Kinds>({
  family: 'proxy-wrong-or-dead',
  title: { en: 'WinHTTP has a proxy that no longer answers', ja: 'WinHTTP のプロキシが古い、または到達できない' },
  summary: {
    en: 'The Windows Update service uses a proxy server that has moved, is switched off, or cannot be reached from this network. Set the one that works now, or none where none is needed.',
    ja: 'Windows Update サービスが使っているプロキシ サーバーは、移設されたか、停止しているか、このネットワークからは到達できません。現在のプロキシを設定するか、不要であれば設定を消してください。',
  },
  layer: 'proxy-settings',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EE2', '80072EFD', '80072EE7', '8024402C', '80072EEF'],
  needs: [
    { kind: 'winhttp-send-failed', proxy: 'named', code: CODES, proxyHost: '$proxy' },
    [
      { kind: 'agent-proxy', proxy: 'named', proxyHost: '$proxy' },
      { kind: 'failure', code: CODES },
    ],
    // The proxy of the setting fails a test by hand.
    [
      { kind: 'winhttp-proxy', access: 'named', proxyHost: '$proxy' },
      { kind: 'lookup-failed', host: '$proxy', outcome: 'nxdomain', askedOf: { present: false } },
    ],
    [
      { kind: 'winhttp-proxy', access: 'named', proxyHost: '$proxy', port: '$door' },
      { kind: 'connection-failed', host: '$proxy', port: '$door' },
    ],
    // Logs of Windows 10 and 11 do not name the proxy of a request: there the setting has to say it.
    [
      { kind: 'winhttp-proxy', access: 'named', proxyHost: '$proxy' },
      { kind: 'failure', code: CODES },
    ],
    // A proxy on the PC itself answers only while its program runs; the services of Windows start before and outlive it.
    { kind: 'winhttp-proxy', access: 'named', proxyHost: OWN },
  ],
  // The proxy itself fails the test, at the port that the agent used: another port of it may well be closed.
  proves: [
    [
      { kind: 'winhttp-send-failed', proxy: 'named', code: CODES, proxyHost: '$proxy' },
      { kind: 'dns-answer', host: '$proxy', outcome: ['nxdomain', 'sinkhole'], askedOf: { present: false } },
    ],
    [
      { kind: 'winhttp-send-failed', proxy: 'named', code: CODES, proxyHost: '$proxy', proxyPort: '$door' },
      { kind: 'tcp-flow', host: '$proxy', named: true, outcome: DEAD, port: '$door' },
    ],
    [
      { kind: 'winhttp-send-failed', proxy: 'named', code: CODES, proxyHost: '$proxy', proxyPort: '$door' },
      { kind: 'tcp-flow', address: '$proxy', outcome: DEAD, port: '$door' },
    ],
    [
      { kind: 'winhttp-send-failed', proxy: 'named', code: CODES, proxyHost: '$proxy', proxyPort: '$door' },
      { kind: 'connection-failed', host: '$proxy', port: '$door' },
    ],
    [
      { kind: 'winhttp-send-failed', proxy: 'named', code: CODES, proxyHost: '$proxy' },
      { kind: 'lookup-failed', host: '$proxy', outcome: 'nxdomain', askedOf: { present: false } },
    ],
  ],
  supports: [
    // With a proxy WinHTTP resolves and calls the proxy alone: an unknown name or a refusal is the proxy's.
    { fact: { kind: 'winhttp-send-failed', proxy: 'named', code: '80072EE7' }, weight: 6 },
    { fact: { kind: 'winhttp-send-failed', proxy: 'named', code: '80072EFD' }, weight: 6 },
    { fact: { kind: 'winhttp-send-failed', proxy: 'named', code: '80072EE2' }, weight: 4 },
    { fact: { kind: 'agent-proxy', proxy: 'named' }, weight: 3 },
    { fact: { kind: 'winhttp-proxy', access: 'named' }, weight: 4 },
    { fact: { kind: 'winhttp-proxy', access: 'named', proxyHost: OWN }, weight: 5 },
    { fact: { kind: 'lookup-failed', host: '$proxy', outcome: 'nxdomain', askedOf: { present: false } }, weight: 6 },
    { fact: { kind: 'connection-failed', host: '$proxy' }, weight: 6 },
    { fact: { kind: 'browser-proxy', enabled: true }, weight: 1 },
  ],
  excludedBy: [
    // Whoever answers is alive, and an answer of the server came through the proxy.
    { kind: 'http-answer', from: 'proxy' },
    { kind: 'http-status', status: { present: true } },
    { kind: 'connection-made', host: '$proxy' },
    // Its name has an address after all: one look-up failed, another did not.
    [
      { kind: 'lookup-failed', host: '$proxy' },
      { kind: 'dns-answer', outcome: 'resolved', host: '$proxy', askedOf: { present: false } },
    ],
    { kind: 'tcp-flow', outcome: 'established', named: true, host: '$proxy' },
  ],
  yieldsTo: ['proxy-bypass-missing-wsus', 'proxy-auth-407', 'proxy-wpad-broken'],
  check: [
    { title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    {
      title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
    { title: { en: 'And the newer setting?', ja: '新しい形式の設定も確認する' }, eras: ['10', '11'], command: 'netsh-advproxy-show' },
    {
      title: { en: 'Does the name of the proxy still exist?', ja: 'プロキシの名前がまだ存在するか確認する' },
      text: { en: 'For HOST take the name of the proxy.', ja: 'HOST にはプロキシの名前を入れます。' },
      command: 'nslookup-host',
    },
    { title: { en: 'Does the proxy answer?', ja: 'プロキシが応答するか確認する' }, eras: ['xp', '2003'], command: 'telnet-host-port' },
    { title: { en: 'Does the proxy answer?', ja: 'プロキシが応答するか確認する' }, eras: ['vista', '7', '8'], command: 'tcpclient-host-port' },
    { title: { en: 'Does the proxy answer?', ja: 'プロキシが応答するか確認する' }, eras: ['8.1', '10', '11'], command: 'test-netconnection-host-port' },
    {
      title: { en: 'Which proxy does the browser have?', ja: 'ブラウザーのプロキシを確認する' },
      text: {
        en: 'If the browser works with another server, that is the one to set.',
        ja: 'ブラウザーが別のサーバーを使って動作していれば、それが設定すべきプロキシです。',
      },
      command: 'reg-query-ie-proxy',
    },
  ],
  fix: [
    { title: { en: 'Save the present setting', ja: '現在の設定を保存する' }, command: 'reg-export-connections' },
    { title: { en: 'Set the proxy that works now', ja: '現在のプロキシを設定する' }, eras: ['xp', '2003'], command: 'proxycfg-set' },
    {
      title: { en: 'Or none, where the network needs none', ja: 'プロキシが不要な場合は設定を消す' },
      text: {
        en: 'In place of the step before. Make sure first that the browser works without a proxy.',
        ja: '前の手順の代わりに行います。先に、ブラウザーがプロキシなしで使えることを確かめてください。',
      },
      eras: ['xp', '2003'],
      command: 'proxycfg-direct',
    },
    { title: { en: 'Set the proxy that works now', ja: '現在のプロキシを設定する' }, eras: ['vista', '7', '8', '8.1'], command: 'netsh-winhttp-set' },
    { title: { en: 'Set the proxy that works now', ja: '現在のプロキシを設定する' }, eras: ['10', '11'], command: 'netsh-advproxy-set-machine' },
    {
      title: { en: 'Or none, where the network needs none', ja: 'プロキシが不要な場合は設定を消す' },
      text: {
        en: 'In place of the step before. Make sure first that the browser works without a proxy.',
        ja: '前の手順の代わりに行います。先に、ブラウザーがプロキシなしで使えることを確かめてください。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-reset',
    },
    {
      title: { en: 'And clear the newer setting', ja: '新しい形式の設定も消す' },
      text: { en: 'reset proxy leaves it as it is.', ja: 'reset proxy では消えません。' },
      eras: ['10', '11'],
      command: 'netsh-advproxy-clear-machine',
    },
    {
      title: { en: 'Restart the service', ja: 'サービスを再起動する' },
      text: { en: 'Then search for updates again.', ja: 'その後、更新プログラムをもう一度検索します。' },
      command: 'restart-wuauserv',
    },
  ],
  verify: [
    { title: { en: 'The right proxy is there', ja: '設定を確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    { title: { en: 'The right proxy is there', ja: '設定を確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'netsh-winhttp-show' },
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'The next scan gets HTTP answers. Drop the log into the box on the start page to be sure.',
        ja: '次のスキャンで HTTP の応答が返ります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
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
    { command: 'test-netconnection-host-port', text: { en: 'Whether the proxy answers.', ja: 'プロキシが応答するかどうか。' }, gives: 'connection-failed' },
    { command: 'nslookup-host', text: { en: 'Whether the name of the proxy exists.', ja: 'プロキシの名前が存在するかどうか。' }, gives: 'dns-answer' },
  ],
  risk: {
    en: 'Taking the proxy away on a network that needs one brings the opposite fault: WinHTTP without a proxy.',
    ja: 'プロキシが必要なネットワークで設定を消すと、今度は「WinHTTP のプロキシが未設定」の状態になります。',
  },
  cites: ['KB902093', 'W32-PROXYCFG', 'W32-NETSH', 'ADVPROXY', 'SA-PROXY'],
});
