// A connection that stood is cut.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CUT = ['80072EFE', '80072EFF'];

export default defineDiagnosis<Kinds>({
  family: 'connection-reset',
  title: { en: 'An open connection is cut', ja: '確立した接続が途中で切断される' },
  summary: {
    en: 'The connection to the server was there and was cut. When it is cut tells who did it: at the first encrypted message it is TLS, after a request it is a filter, after silence it is a time limit of a firewall.',
    ja: 'サーバーとの接続は、確立した後で切断されています。切断の時点が手掛かりです。暗号化の最初のメッセージで切れるなら TLS、要求の直後ならフィルター、しばらく通信がなかった後ならファイアウォールの時間制限が原因です。',
  },
  layer: 'network',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: CUT,
  needs: [
    [
      { kind: 'request-failed', code: CUT, host: '$host' },
      { kind: 'tcp-flow', outcome: 'reset', host: '$host' },
    ],
    { kind: 'request-failed', code: CUT, host: '$host' },
    { kind: 'winhttp-send-failed', code: CUT },
    { kind: 'failure', code: CUT },
    { kind: 'tcp-flow', outcome: 'reset', host: '$host' },
  ],
  proves: [
    [
      { kind: 'request-failed', code: CUT, host: '$host' },
      { kind: 'tcp-flow', outcome: 'reset', named: true, host: '$host' },
    ],
    [
      { kind: 'failure', code: CUT, host: '$host' },
      { kind: 'tcp-flow', outcome: 'reset', named: true, host: '$host' },
    ],
  ],
  supports: [
    { fact: { kind: 'tcp-flow', outcome: 'reset', host: '$host' }, weight: 5 },
    { fact: { kind: 'failure', code: CUT }, weight: 3 },
  ],
  excludedBy: [],
  // A handshake that ends at its first messages is a matter of TLS; one that ends for every old client, of the client's age.
  yieldsTo: ['endpoint-retired', 'tls-cipher-policy', 'tls12-missing', 'tls-inspection', 'wua-too-old', 'sha2-support-missing', 'mtu-blackhole'],
  check: [
    {
      title: { en: 'Which transfer broke?', ja: 'どの転送が切れたか確認する' },
      text: { en: 'The job names the address and the code.', ja: 'ジョブにアドレスとコードが記録されています。' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'bitsadmin-list',
    },
    { title: { en: 'Does a connection come about at all?', ja: '接続自体はできるか確認する' }, eras: ['2000', 'xp', '2003'], command: 'telnet-host-port' },
    { title: { en: 'Does a connection come about at all?', ja: '接続自体はできるか確認する' }, eras: ['vista', '7', '8'], command: 'tcpclient-host-port' },
    {
      title: { en: 'Does a connection come about at all?', ja: '接続自体はできるか確認する' },
      eras: ['8.1', '10', '11'],
      command: 'test-netconnection-host-port',
    },
  ],
  fix: [
    {
      title: { en: 'Windows 7: is the client new enough?', ja: 'Windows 7: クライアントが新しいか確認する' },
      text: {
        en: 'An older agent or missing SHA-2 updates end every scan with this code.',
        ja: 'エージェントが古い場合や、SHA-2 対応の更新プログラムがない場合、スキャンは必ずこのコードで終わります。',
      },
      eras: ['7'],
      command: 'wmic-qfe-sha2',
    },
    {
      title: { en: 'Try another line', ja: '別の回線で試す' },
      text: {
        en: 'A phone as a hot spot is enough. If it works there, the box that cuts stands in your network.',
        ja: 'スマートフォンのテザリングで十分です。別の回線で成功するなら、切断している機器は手元のネットワークにあります。',
      },
    },
    {
      title: { en: 'Exempt the update hosts on the box that cuts', ja: '切断している機器で、更新サーバーを検査の対象外にする' },
      text: {
        en: 'Content filter, TLS inspection or idle limit: ask the administrator. For the scan, TLS must not be opened at all.',
        ja: 'コンテンツ フィルター、TLS 検査、無通信の時間制限などを管理者に確認してもらいます。スキャンの通信では、TLS 検査を行ってはいけません。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'The transfer completes', ja: '転送が完了することを確認する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'bitsadmin-list',
    },
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'No more 80072EFE. Drop the log into the box on the start page to be sure.',
        ja: '80072EFE が出なくなります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'A new log', ja: '新しいログを確認する' },
      text: {
        en: 'No more 80072EFE. Drop the log into the box on the start page to be sure.',
        ja: '80072EFE が出なくなります。ログをトップ ページの診断の欄にドロップすれば確認できます。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: { en: 'A capture shows the moment of the cut (Windows 10 and 11).', ja: 'パケット キャプチャで切断の時点がわかります (Windows 10 / 11)。' },
      gives: 'tcp-flow',
    },
  ],
  risk: {
    en: 'Do not switch a filter or security software off for good: exempt the update hosts only.',
    ja: 'フィルターやセキュリティ ソフトを無効にしたままにしてはいけません。対象外にするのは更新サーバーだけです。',
  },
  cites: ['W32-WHERR', 'SA-COMMON', 'SA-A000', 'SA-EFE', 'ITPRO-SEC', 'LU-149'],
});
