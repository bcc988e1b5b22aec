// A certificate or signature cannot be followed to a root that this PC knows.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const LISTS = ['ctldl.windowsupdate.com', 'www.microsoft.com', 'crl.microsoft.com', 'mscrl.microsoft.com', 'ocsp.digicert.com'];
const SILENT = ['syn-unanswered', 'refused', 'prohibited', 'unreachable', 'reset'] as const;

export default defineDiagnosis<Kinds>({
  family: 'cert-trust',
  title: { en: 'A root or intermediate certificate is missing', ja: 'ルート証明書または中間証明書がない' },
  summary: {
    en: 'A signature is in order, but this PC does not know the authority behind it, and cannot fetch what is missing. Let the PC reach the certificate hosts of Microsoft, or bring the roots by hand.',
    ja: '署名は正しいのに、その発行元をこの PC が知らず、足りない証明書を取得することもできません。Microsoft の証明書サーバーに接続できるようにするか、ルート証明書を手動で入れてください。',
  },
  layer: 'tls',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'verify', 'install'],
  codes: ['800B0109', '800B010A', '80096004', '80072F19'],
  needs: [
    [
      { kind: 'failure', code: ['800B0109', '800B010A', '80072F19'] },
      { kind: 'tcp-flow', outcome: SILENT, host: LISTS },
    ],
    { kind: 'failure', code: ['800B0109', '800B010A', '80096004', '80072F19'] },
    { kind: 'signature-refused', code: ['800B0109', '800B010A', '80096004'] },
    { kind: 'certificate-refused', why: ['untrusted', 'revocation'] },
  ],
  proves: [
    [
      { kind: 'failure', code: ['800B0109', '800B010A'] },
      { kind: 'tcp-flow', outcome: SILENT, host: 'ctldl.windowsupdate.com' },
    ],
    [
      { kind: 'failure', code: ['800B0109', '800B010A'] },
      { kind: 'connection-failed', host: 'ctldl.windowsupdate.com' },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '800B010A' }, weight: 5 },
    { fact: { kind: 'failure', code: '800B0109' }, weight: 5 },
    { fact: { kind: 'signature-refused', code: ['800B0109', '800B010A', '80096004'] }, weight: 3 },
    { fact: { kind: 'failure', code: ['80072F19', '80096004'] }, weight: 4 },
    { fact: { kind: 'certificate-refused', why: 'untrusted' }, weight: 3 },
    { fact: { kind: 'certificate-refused', why: 'revocation' }, weight: 3 },
    { fact: { kind: 'tcp-flow', outcome: SILENT, host: LISTS }, weight: 5 },
    { fact: { kind: 'connection-failed', host: LISTS }, weight: 5 },
    { fact: { kind: 'tls-end', outcome: 'alert', by: 'client', alert: 48 }, weight: 2 },
  ],
  excludedBy: [{ kind: 'clock-impossible' }],
  check: [
    {
      title: { en: 'Is the clock right?', ja: '時計が正しいか確認する' },
      text: { en: 'With a wrong clock no certificate counts.', ja: '時計が誤っていると、どの証明書も認められません。' },
      command: 'date-time',
    },
    { title: { en: 'Does the list of roots arrive?', ja: 'ルートの一覧が届くか確認する' }, eras: ['8', '8.1', '10', '11'], command: 'certutil-verifyctl' },
    { title: { en: 'And what does its server answer?', ja: '一覧のサーバーの応答を確認する' }, eras: ['10', '11'], command: 'curl-authroot' },
    {
      title: { en: 'Does the list of roots arrive?', ja: 'ルートの一覧が届くか確認する' },
      text: {
        en: 'Open http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en/authrootstl.cab in a browser: it should offer a file.',
        ja: 'ブラウザーで http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en/authrootstl.cab を開き、ファイルの保存を求められるか確認します。',
      },
      eras: ['xp', '2003', 'vista', '7'],
    },
  ],
  fix: [
    {
      title: { en: 'Open the certificate hosts', ja: '証明書サーバー宛ての通信を許可する' },
      text: {
        en: 'ctldl.windowsupdate.com and www.microsoft.com/pkiops/certs, HTTP on port 80, directly or by the system (WinHTTP) proxy: the proxy of a user does not count. Ask whoever runs the firewall.',
        ja: 'ctldl.windowsupdate.com と www.microsoft.com/pkiops/certs (HTTP、ポート 80) に、直接またはシステム (WinHTTP) のプロキシで届くようにします。ユーザーのプロキシは使われません。ファイアウォールの管理者に依頼してください。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
    {
      title: { en: 'Does the system have the proxy it needs?', ja: 'システムのプロキシを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'netsh-winhttp-show',
    },
    {
      title: { en: 'XP and Server 2003: bring the roots by a package', ja: 'XP と Server 2003: ルート証明書をパッケージで入れる' },
      text: {
        en: 'These do not fetch roots one by one as later versions do. Legacy Update carries the root update.',
        ja: 'これらの Windows は、新しい Windows のように必要なルートを個別に取得しません。Legacy Update にルート証明書の更新が含まれています。',
      },
      eras: ['xp', '2003'],
    },
    {
      title: { en: 'A PC without any way out', ja: '外部に接続できない PC の場合' },
      text: {
        en: 'An administrator can fetch Microsoft’s list elsewhere and hand it out inside. Never import a root that comes from anywhere else.',
        ja: '管理者が別の PC で Microsoft の一覧を取得し、社内で配布できます。ほかから入手したルート証明書は、決して取り込まないでください。',
      },
      eras: ['7', '8', '8.1', '10', '11'],
    },
  ],
  verify: [
    { title: { en: 'The list arrives', ja: '一覧が届くことを確認する' }, eras: ['8', '8.1', '10', '11'], command: 'certutil-verifyctl' },
    {
      title: { en: 'The failing update passes', ja: '失敗していた更新が成功することを確認する' },
      text: {
        en: 'Search and install once more; the code should be gone.',
        ja: 'もう一度スキャンとインストールを行い、コードが出なくなったことを確認します。',
      },
    },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: { en: 'A capture shows whether the certificate hosts answer.', ja: 'キャプチャで、証明書サーバーが応答するかどうかがわかります。' },
      gives: 'tcp-flow',
    },
  ],
  risk: {
    en: 'A wrong root trusts a stranger with everything. Take roots from Microsoft’s list only.',
    ja: '誤ったルート証明書を入れると、見知らぬ相手をすべてにおいて信頼することになります。Microsoft の一覧にあるものだけを使ってください。',
  },
  cites: ['WRH-2008SP2', 'JPW-ENDPOINT', 'JPW-WUPROXY', 'LU-SETUP', 'WSD-CERTUTIL', 'WIN32METADATA'],
});
