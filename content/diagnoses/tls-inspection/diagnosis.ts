// Something between the PC and Microsoft opens TLS, or cuts it at the first message.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** bad_certificate, unsupported_certificate, certificate_unknown, unknown_ca: the PC does not accept what it is shown. */
const DISTRUST = [42, 43, 46, 48];
const CUT = ['80072EFE', '80072EFF', '80072F7D'];

export default defineDiagnosis<Kinds>({
  family: 'tls-handshake',
  title: { en: 'TLS is opened or cut on the way', ja: '途中の機器が TLS を復号または切断している' },
  summary: {
    en: 'A proxy, firewall or security product looks into encrypted connections and puts its own certificate in, or cuts what it cannot read. Windows Update accepts Microsoft’s certificates alone: its hosts must pass untouched.',
    ja: 'プロキシ、ファイアウォール、セキュリティ製品が暗号化通信の中身を検査し、自身の証明書に差し替えているか、読めない通信を切断しています。Windows Update は Microsoft の証明書しか受け入れません。更新サーバー宛ての通信を検査の対象外にする必要があります。',
  },
  layer: 'tls',
  eras: ['7', '8', '8.1', '10', '11'],
  breaks: ['scan'],
  codes: ['80072F8F', '80072EFE', '800B0109', '80096004'],
  needs: [
    [
      { kind: 'request-failed', code: CUT, host: '$host' },
      { kind: 'way-failed', picture: 'tls-reset', host: '$host' },
    ],
    { kind: 'way-failed', picture: 'tls-reset', host: '$host' },
    { kind: 'tls-end', outcome: 'alert', by: 'client', alert: DISTRUST, host: '$host' },
    { kind: 'secure-request-cut', code: CUT },
    { kind: 'secure-request-cut', code: { present: false } },
    { kind: 'failure', code: '80072F8F' },
  ],
  // The issuer of the certificate would prove it, and no log holds it.
  proves: [],
  supports: [
    { fact: { kind: 'way-failed', picture: 'tls-reset' }, weight: 5 },
    { fact: { kind: 'tls-end', outcome: 'alert', by: 'client', alert: DISTRUST }, weight: 5 },
    { fact: { kind: 'secure-request-cut' }, weight: 4 },
    { fact: { kind: 'failure', code: '80072F8F' }, weight: 2 },
  ],
  excludedBy: [
    // A server of one's own has one's own certificate: the pinning does not concern it.
    { kind: 'wsus-policy', active: true },
    { kind: 'tls-end', outcome: 'agreed', host: '$host' },
    { kind: 'clock-impossible' },
    { kind: 'os-version', era: ['2000', 'xp', '2003', 'vista'] },
    { kind: 'tls-end', version: ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1'] },
  ],
  // The server itself cuts off a client that is too old for it.
  yieldsTo: ['endpoint-retired', 'wua-too-old'],
  check: [
    {
      title: { en: 'Who issued the certificate?', ja: '証明書の発行者を確認する' },
      text: { en: 'A company or a security product as the issuer is the finding.', ja: '発行者が会社やセキュリティ製品なら、それが原因です。' },
      eras: ['10', '11'],
      command: 'curl-certs',
    },
    {
      title: { en: 'Who issued the certificate?', ja: '証明書の発行者を確認する' },
      text: {
        en: 'Open https://slscr.update.microsoft.com in a browser and look at the certificate. An error page or a warning is not the finding; the name of the issuer is.',
        ja: 'ブラウザーで https://slscr.update.microsoft.com を開き、証明書を表示します。エラー ページや警告は問題ではありません。見るのは発行者の名前です。',
      },
      eras: ['7', '8', '8.1'],
    },
    {
      title: { en: 'Is the clock right?', ja: '時計が正しいか確認する' },
      text: { en: 'A wrong clock gives the same code, and is cured in a minute.', ja: '時計が誤っていても同じコードになります。すぐに直せます。' },
      command: 'date-time',
    },
  ],
  fix: [
    {
      title: { en: 'Try another line', ja: '別の回線で試す' },
      text: {
        en: 'A phone as a hot spot. If it works there, the device stands in your network; if not, look at the security software on the PC.',
        ja: 'スマートフォンのテザリングで試します。成功するなら、原因の機器は手元のネットワークにあります。失敗するなら、PC のセキュリティ ソフトを調べます。',
      },
    },
    {
      title: { en: 'Exempt the update hosts from inspection', ja: '更新サーバーを検査の対象外にする' },
      text: {
        en: 'On the proxy or firewall, or in the security product (“HTTPS scanning”): *.update.microsoft.com, *.delivery.mp.microsoft.com and *.windowsupdate.com must pass unopened. By name, not by address. Give the administrator this page.',
        ja: 'プロキシ、ファイアウォール、またはセキュリティ製品 (「HTTPS スキャン」など) で、*.update.microsoft.com、*.delivery.mp.microsoft.com、*.windowsupdate.com を復号の対象から外します。アドレスではなく名前で指定します。管理者にこのページを見せてください。',
      },
    },
    {
      title: { en: 'Then search again', ja: 'もう一度検索する' },
      command: 'restart-wuauserv',
    },
  ],
  verify: [
    { title: { en: 'The issuer is Microsoft', ja: '発行者が Microsoft であることを確認する' }, eras: ['10', '11'], command: 'curl-certs' },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      eras: ['7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: {
        en: 'A capture with whole packets while the search runs shows who ends TLS, and how.',
        ja: 'スキャン中に、パケット全体を採取したキャプチャ。TLS を終わらせた側とその方法がわかります。',
      },
      gives: 'tls-end',
    },
  ],
  risk: {
    en: 'Nothing changes on the PC. Do not switch security software off for good: exempt the update hosts only.',
    ja: 'PC の設定は変わりません。セキュリティ ソフトを恒久的に切らず、更新サーバーだけを対象外にしてください。',
  },
  cites: ['ITPRO-SEC', 'SA-F8F', 'SA-A000', 'JPW-ENDPOINT', 'CURLCERTS', 'W32-TLSALERTS'],
});
