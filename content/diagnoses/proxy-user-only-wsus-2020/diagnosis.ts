// Since September 2020 a scan of an HTTP WSUS no longer uses the proxy of the user.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['8024402C', '80072EE2', '80072EE7', '8024401B'];

export default defineDiagnosis<Kinds>({
  family: 'winhttp-proxy-missing',
  title: { en: 'An HTTP WSUS server behind a proxy that only the user has', ja: 'HTTP の WSUS をユーザー プロキシ経由で使っている' },
  summary: {
    en: 'Since September 2020 Windows 10 and 11 do not use the proxy of the signed-in user when they scan a WSUS server over plain HTTP. Give the system the proxy, or move WSUS to HTTPS.',
    ja: '2020 年 9 月以降、Windows 10 / 11 は、HTTP の WSUS サーバーに対するスキャンで、サインイン中のユーザーのプロキシを使いません。システムのプロキシを設定するか、WSUS を HTTPS に移行してください。',
  },
  layer: 'proxy-settings',
  eras: ['10', '11'],
  breaks: ['scan'],
  codes: CODES,
  needs: [
    [
      { kind: 'failure', code: CODES },
      { kind: 'wsus-policy', active: true, secure: false, host: '$host' },
      { kind: 'browser-proxy', enabled: true },
      { kind: 'os-version', era: ['10', '11'] },
    ],
    [
      { kind: 'failure', code: CODES },
      { kind: 'wsus-policy', active: true, secure: false, host: '$host' },
      { kind: 'browser-proxy', enabled: true },
      { kind: 'era-hint', tool: 'Get-WindowsUpdateLog' },
    ],
  ],
  // That the server cannot be reached without a proxy stands in no log.
  proves: [],
  supports: [
    { fact: { kind: 'wsus-policy', active: true, secure: false }, weight: 3 },
    { fact: { kind: 'browser-proxy', enabled: true }, weight: 2 },
    // Beside a proxy of the user, and a server that is not on the user's exception list, this is what tells it.
    { fact: { kind: 'winhttp-proxy', access: 'direct', seenIn: ['command', 'registry'] }, weight: 5 },
  ],
  excludedBy: [
    { kind: 'winhttp-proxy', access: 'named' },
    { kind: 'browser-proxy', enabled: true, bypass: { covers: '$host' } },
    { kind: 'browser-proxy', enabled: false, script: { present: false } },
    // The server answers without a proxy.
    { kind: 'connection-made', host: '$host' },
    { kind: 'tcp-flow', outcome: 'established', toProxy: false, named: true, host: '$host' },
  ],
  check: [
    {
      title: { en: 'Is the WSUS address plain HTTP?', ja: 'WSUS のアドレスが http か確認する' },
      text: { en: 'WUServer begins with http://, not https://.', ja: 'WUServer が https:// ではなく http:// で始まっています。' },
      command: 'reg-query-wu-policy',
    },
    { title: { en: 'Has the system a proxy?', ja: 'システムのプロキシを確認する' }, command: 'netsh-winhttp-show' },
    { title: { en: 'Has the user one?', ja: 'ユーザーのプロキシを確認する' }, command: 'reg-query-ie-proxy' },
  ],
  fix: [
    {
      title: { en: 'First ask: does the WSUS server need a proxy at all?', ja: 'まず、WSUS サーバーにプロキシが必要かどうかを確認する' },
      text: {
        en: 'If it stands inside, the better cure is to reach it directly. Ask the administrator.',
        ja: '社内にあるなら、プロキシを通さず直接接続するほうが適切です。管理者に確認してください。',
      },
      command: 'netsh-winhttp-show',
    },
    { title: { en: 'Give the system the proxy', ja: 'システムにプロキシを設定する' }, command: 'netsh-winhttp-set' },
    {
      title: { en: 'Or move WSUS to HTTPS', ja: 'または、WSUS を HTTPS に移行する' },
      text: {
        en: 'There a policy may allow the proxy of the user as a fall-back: “Specify intranet Microsoft update service location”. It weakens the protection that the change was made for.',
        ja: 'HTTPS であれば、ポリシー「イントラネットの Microsoft 更新サービスの場所を指定する」で、ユーザー プロキシへのフォールバックを許可できます。ただし、この変更の目的である保護は弱まります。',
      },
    },
    {
      title: { en: 'Restart the service', ja: 'サービスを再起動する' },
      text: { en: 'Then search for updates again.', ja: 'その後、更新プログラムをもう一度検索します。' },
      command: 'restart-wuauserv',
    },
  ],
  verify: [
    { title: { en: 'The proxy is there', ja: '設定を確認する' }, command: 'netsh-winhttp-show' },
    { title: { en: 'The scan ends without an error', ja: 'スキャンがエラーなく終わることを確認する' }, command: 'get-windowsupdatelog' },
  ],
  collect: [{ command: 'reg-query-wu-policy', text: { en: 'The address of the WSUS server.', ja: 'WSUS サーバーのアドレス。' }, gives: 'wsus-policy' }],
  risk: {
    en: 'On a managed PC these settings belong to the administrator: policy overwrites local changes.',
    ja: '管理されている PC では、これらの設定は管理者が決めています。手元で変更してもポリシーに上書きされます。',
  },
  cites: ['JPM-2020', 'TC2021', 'SA-PROXY'],
});
