// The fault of the 2004 column: the browser knows the proxy, WinHTTP does not.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

// WinHTTP reports the missing way as a time-out, as "cannot connect" or, where outside names do not resolve, as an unknown name (KB902093, CSDN-EFD).
// On XP and 2003 an asynchronous time-out also appears as 12017 or 12152 (KB839872).
const TIMED_OUT = ['80072EE2', '80072EFD', '80072EF1', '80072F78'];
const CODES = [...TIMED_OUT, '80072EE7'];

export default defineDiagnosis<Kinds>({
  family: 'winhttp-proxy-missing',
  title: { en: 'WinHTTP has no proxy, although the browser has one', ja: 'WinHTTP のプロキシが未設定 (ブラウザーだけに設定されている)' },
  summary: {
    en: 'Your network lets nobody out without its proxy server. The browser knows the proxy; the Windows Update service does not, tries to connect directly, and nobody answers. Give WinHTTP the same proxy.',
    ja: 'このネットワークから外に出るにはプロキシ サーバーが必要です。ブラウザーにはプロキシが設定されていますが、Windows Update サービスには設定されていないため、直接接続しようとして応答を得られずにいます。WinHTTP にも同じプロキシを設定してください。',
  },
  layer: 'proxy-settings',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EE2', '80072EFD', '80072EE7', '8024402C', '80072EF1', '80072F78'],
  needs: [
    [
      { kind: 'winhttp-send-failed', proxy: 'none', code: TIMED_OUT },
      { kind: 'request-failed', code: TIMED_OUT, host: '$host' },
    ],
    { kind: 'winhttp-send-failed', proxy: 'none', code: TIMED_OUT },
    // An unknown name alone is a matter of DNS; it is this fault only where a proxy is known to exist.
    [
      { kind: 'winhttp-send-failed', proxy: 'none', code: '80072EE7' },
      { kind: 'browser-proxy', enabled: true },
    ],
    [
      { kind: 'failure', code: '8024402C' },
      { kind: 'winhttp-proxy', access: 'direct' },
      { kind: 'browser-proxy', enabled: true },
    ],
    // Windows 10 and 11 do not log the proxy of each request: there the settings have to say it.
    [
      { kind: 'failure', code: TIMED_OUT },
      { kind: 'winhttp-proxy', access: 'direct' },
      { kind: 'browser-proxy', enabled: true },
    ],
  ],
  proves: [
    [
      { kind: 'winhttp-send-failed', proxy: 'none', code: CODES },
      { kind: 'request-failed', code: CODES, host: '$host' },
      { kind: 'winhttp-proxy', access: 'direct' },
      { kind: 'browser-proxy', enabled: true },
    ],
    [
      { kind: 'winhttp-send-failed', proxy: 'none', code: CODES, host: '$host' },
      { kind: 'winhttp-proxy', access: 'direct' },
      { kind: 'browser-proxy', enabled: true },
    ],
    // The same from a capture: the direct way is silent while somebody reaches a proxy at the same time.
    [
      { kind: 'winhttp-send-failed', proxy: 'none', code: TIMED_OUT },
      { kind: 'request-failed', code: TIMED_OUT, host: '$host' },
      { kind: 'tcp-flow', outcome: ['syn-unanswered', 'prohibited'], named: true, toProxy: false, host: '$host' },
      // a port that proxies use is no proxy yet
      { kind: 'tcp-flow', outcome: 'established', toProxy: true, proxyForm: true },
    ],
  ],
  supports: [
    { fact: { kind: 'winhttp-send-failed', proxy: 'none', code: CODES }, weight: 3 },
    { fact: { kind: 'browser-proxy', enabled: true }, weight: 5 },
    { fact: { kind: 'browser-proxy', script: { present: true } }, weight: 3 },
    { fact: { kind: 'winhttp-proxy', access: 'direct', seenIn: ['command', 'registry'] }, weight: 3 },
    { fact: { kind: 'winhttp-proxy', access: 'direct', seenIn: 'log' }, weight: 1 },
    { fact: { kind: 'tcp-flow', outcome: 'syn-unanswered', toProxy: false }, weight: 3 },
    { fact: { kind: 'tcp-flow', outcome: 'established', toProxy: true }, weight: 3 },
  ],
  excludedBy: [
    { kind: 'winhttp-proxy', access: 'named' },
    { kind: 'browser-proxy', enabled: false, script: { present: false } },
    // A WSUS server stands inside: there the browser's proxy says nothing, and direct access is right.
    { kind: 'wsus-policy', active: true, host: '$host' },
    { kind: 'browser-proxy', enabled: true, bypass: { covers: '$host' } },
    { kind: 'tcp-flow', outcome: 'established', toProxy: false, named: true, host: '$host' },
    { kind: 'connection-made', host: '$host' },
    // The scan asks through WinHTTP as well: it came through, and what fails is the download.
    [
      { kind: 'step-done', step: 'scan' },
      { kind: 'failure', step: 'download' },
    ],
  ],
  // A script that lies on the disk, or a WSUS server that is asked over HTTP, says why the service has no proxy.
  yieldsTo: ['proxy-pac-file-url', 'proxy-user-only-wsus-2020'],
  check: [
    {
      title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' },
      text: { en: 'Direct access is what you will see if this is the cause.', ja: 'この原因であれば、直接アクセスと表示されます。' },
      eras: ['xp', '2003'],
      command: 'proxycfg-show',
    },
    {
      title: { en: 'Which proxy does WinHTTP have?', ja: 'WinHTTP のプロキシを確認する' },
      text: { en: 'Direct access is what you will see if this is the cause.', ja: 'この原因であれば、直接アクセスと表示されます。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
    {
      title: { en: 'And the newer setting?', ja: '新しい形式の設定も確認する' },
      eras: ['10', '11'],
      command: 'netsh-advproxy-show',
    },
    {
      title: { en: 'Which proxy does the browser have?', ja: 'ブラウザーのプロキシを確認する' },
      text: {
        en: 'A server that is switched on means that this network needs it. Write its name and port down.',
        ja: 'サーバーが設定され、有効になっていれば、このネットワークではプロキシが必要です。名前とポートを控えます。',
      },
      command: 'reg-query-ie-proxy',
    },
    {
      title: { en: 'Does the PC wait for an answer from outside?', ja: '外部からの応答を待ち続けていないか確認する' },
      text: { en: 'Run it while the update is trying.', ja: '更新の試行中に実行します。' },
      command: 'netstat-syn-sent',
    },
  ],
  fix: [
    {
      title: { en: 'Save the present setting', ja: '現在の設定を保存する' },
      text: { en: 'proxycfg has no undo of its own.', ja: 'proxycfg には元に戻す機能がありません。' },
      eras: ['xp', '2003'],
      command: 'reg-export-connections',
    },
    {
      title: { en: 'Give WinHTTP the proxy', ja: 'WinHTTP にプロキシを設定する' },
      text: { en: 'Use the name and port that the browser has.', ja: 'ブラウザーと同じ名前とポートを指定します。' },
      eras: ['xp', '2003'],
      command: 'proxycfg-set',
    },
    {
      title: { en: 'Or copy it from Internet Explorer', ja: 'または、Internet Explorer からコピーする' },
      text: {
        en: 'In place of the step before, and only where the browser has a fixed server: a script or automatic detection is not copied.',
        ja: '前の手順の代わりに使えます。ブラウザーにサーバーが手動で設定されている場合に限ります。自動構成スクリプトや自動検出はコピーされません。',
      },
      eras: ['xp', '2003'],
      command: 'proxycfg-import-ie',
    },
    {
      title: { en: 'Give WinHTTP the proxy', ja: 'WinHTTP にプロキシを設定する' },
      text: { en: 'Use the name and port that the browser has.', ja: 'ブラウザーと同じ名前とポートを指定します。' },
      eras: ['vista', '7', '8', '8.1'],
      command: 'netsh-winhttp-set',
    },
    {
      title: { en: 'Or copy it from Internet Options', ja: 'または、[インターネット オプション] からコピーする' },
      text: {
        en: 'In place of the step before, and only where a fixed server is entered there.',
        ja: '前の手順の代わりに使えます。サーバーが手動で設定されている場合に限ります。',
      },
      eras: ['vista', '7', '8', '8.1'],
      command: 'netsh-winhttp-import',
    },
    {
      title: { en: 'Better for a whole company: let the network tell the proxy', ja: '会社全体では、ネットワークからプロキシを通知するほうが確実' },
      text: {
        en: 'Automatic detection (WPAD), or a proxy for the whole device by the policy “Make proxy settings per-machine (rather than per-user)”, serves the scan and the download alike. If you administer the network, begin here; otherwise go on with the next step.',
        ja: '自動検出 (WPAD) か、グループ ポリシー「Make proxy settings per-machine (rather than per-user)」によるデバイス全体のプロキシなら、スキャンにもダウンロードにも使われます。ネットワークの管理者はまずこちらを検討してください。そうでなければ次の手順に進みます。',
      },
      eras: ['10', '11'],
    },
    {
      title: { en: 'Give WinHTTP the proxy', ja: 'WinHTTP にプロキシを設定する' },
      text: {
        en: 'Use the name and port that the browser has. It serves the scan.',
        ja: 'ブラウザーと同じ名前とポートを指定します。スキャンはこの設定に従います。',
      },
      eras: ['10', '11'],
      command: 'netsh-advproxy-set-machine',
    },
    {
      title: { en: 'Only where netsh does not know set advproxy', ja: 'set advproxy が使えない場合のみ' },
      text: { en: 'Older builds of Windows 10 have only the older form.', ja: 'Windows 10 の古いビルドには、以前の形式しかありません。' },
      eras: ['10', '11'],
      command: 'netsh-winhttp-set',
    },
    {
      title: { en: 'Keep the proxy of your account switched on', ja: 'アカウントのプロキシは有効のままにする' },
      text: {
        en: 'Delivery Optimization downloads with the proxy of the person who is signed in (Settings > Network & internet > Proxy), not with the one of netsh.',
        ja: '配信の最適化は、netsh の設定ではなく、サインイン中のユーザーのプロキシ ([設定] の [ネットワークとインターネット] - [プロキシ]) でダウンロードします。',
      },
      eras: ['10', '11'],
    },
    {
      title: { en: 'Restart the service', ja: 'サービスを再起動する' },
      text: { en: 'Then search for updates again.', ja: 'その後、更新プログラムをもう一度検索します。' },
      command: 'restart-wuauserv',
    },
  ],
  verify: [
    { title: { en: 'The proxy is there', ja: 'プロキシが設定されたことを確認する' }, eras: ['xp', '2003'], command: 'proxycfg-show' },
    { title: { en: 'The proxy is there', ja: 'プロキシが設定されたことを確認する' }, eras: ['vista', '7', '8', '8.1'], command: 'netsh-winhttp-show' },
    { title: { en: 'The proxy is there', ja: 'プロキシが設定されたことを確認する' }, eras: ['10', '11'], command: 'netsh-advproxy-show' },
    {
      title: { en: 'The log names it', ja: 'ログにプロキシの名前が出ることを確認する' },
      text: {
        en: 'At the next start of the service the log says “Access type: Named proxy” and “Default proxy:” with your server. Drop the new log into the box on the start page to be sure.',
        ja: '次にサービスが開始されると、ログに「Access type: Named proxy」と、設定したサーバー名を含む「Default proxy:」が記録されます。新しいログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Search for updates, make the new log and drop it into the box on the start page.',
        ja: '更新プログラムを検索し、ログを作り直してトップ ページの診断の欄にドロップしてください。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    {
      command: 'proxycfg-show',
      text: { en: 'On Windows XP and Server 2003: which proxy WinHTTP has.', ja: 'Windows XP / Server 2003: WinHTTP のプロキシ設定。' },
      gives: 'winhttp-proxy',
    },
    { command: 'netsh-winhttp-show', text: { en: 'Which proxy WinHTTP has.', ja: 'WinHTTP のプロキシ設定。' }, gives: 'winhttp-proxy' },
    { command: 'reg-query-ie-proxy', text: { en: 'Which proxy the browser has.', ja: 'ブラウザーのプロキシ設定。' }, gives: 'browser-proxy' },
    {
      command: 'reg-query-wu-policy',
      text: { en: 'Whether a WSUS server is in between.', ja: 'WSUS サーバーが指定されているかどうか。' },
      gives: 'wsus-policy',
    },
  ],
  risk: {
    en: 'The setting holds for the whole PC: every program that uses WinHTTP changes its way, and a laptop that leaves the network stops updating until the setting is taken back.',
    ja: 'この設定は PC 全体に影響します。WinHTTP を使うすべてのプログラムの経路が変わり、ノート PC を社外に持ち出すと、設定を戻すまで更新できなくなります。',
  },
  cites: ['SEED', 'KB900935-2011', 'KB902093', 'W32-PROXYCFG', 'W32-NETSH', 'SA-PROXY', 'ITPRO-DOPROXY', 'CSDN-EFD', 'KB839872', 'JPW-WUPROXY'],
});
