// A program on the PC itself stands between the update service and the network.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80072EE2', '80072EFD', '80072EFE', '80072EF1', '80072F78'];

export default defineDiagnosis<Kinds>({
  family: 'tcp-unreachable-timeout',
  title: { en: 'A program on this PC stops the connection', ja: 'PC 上のプログラムが通信を止めている' },
  summary: {
    en: 'A firewall of another maker, a VPN client or a security suite on the PC itself lets the update service not through. Allow it there, update the product, or remove it for a test.',
    ja: 'PC に入っている他社製のファイアウォール、VPN クライアント、セキュリティ ソフトが、更新サービスの通信を通していません。製品側で許可するか、製品を更新するか、確認のために一度取り除いてください。',
  },
  layer: 'network',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80072EE2', '80072EFD', '80072EFE'],
  needs: [
    { kind: 'way-failed', picture: ['synack-without-ack', 'zero-window'], host: '$host' },
    { kind: 'tcp-flow', outcome: 'synack-without-ack', host: '$host' },
    { kind: 'local-drop' },
    [
      { kind: 'failure', code: CODES },
      { kind: 'capture-says-nothing', picture: 'no-traffic' },
    ],
  ],
  // A capture cannot say on which side of the lost packet it was taken.
  proves: [],
  supports: [
    { fact: { kind: 'way-failed', picture: 'synack-without-ack' }, weight: 5 },
    { fact: { kind: 'tcp-flow', outcome: 'synack-without-ack' }, weight: 3 },
    { fact: { kind: 'way-failed', picture: 'zero-window' }, weight: 4 },
    { fact: { kind: 'capture-says-nothing', picture: 'no-traffic' }, weight: 4 },
    { fact: { kind: 'local-drop' }, weight: 4 },
    { fact: { kind: 'failure', code: CODES }, weight: 2 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Does another PC on the same line update?', ja: '同じ回線の別の PC は更新できるか確認する' },
      text: { en: 'If not, the cause is outside: look at the network.', ja: 'できないなら、原因は PC の外にあります。ネットワークを調べてください。' },
    },
    { title: { en: 'Who waits while the search runs?', ja: 'スキャン中に応答を待っている接続を確認する' }, command: 'netstat-syn-sent' },
    { title: { en: 'Which programs sit in the network layer?', ja: 'ネットワーク層に組み込まれたプログラムを確認する' }, command: 'netsh-winsock-catalog' },
  ],
  fix: [
    {
      title: { en: 'Allow the update service in the product', ja: '製品側で更新サービスを許可する' },
      text: {
        en: 'svchost.exe with the service wuauserv, and on Windows 10 and 11 usocoreworker.exe and mousocoreworker.exe as well. Then update the product itself.',
        ja: 'サービス wuauserv を動かす svchost.exe を許可します。Windows 10 / 11 では usocoreworker.exe と mousocoreworker.exe も許可します。あわせて製品自体も更新します。',
      },
    },
    {
      title: { en: 'For a test: disconnect the VPN, then uninstall the product', ja: '確認のため: VPN を切断し、次に製品をアンインストールする' },
      text: {
        en: 'Pausing is often not enough: the driver stays. Have its installer and licence at hand, keep the firewall of Windows on, and install it or another one again afterwards.',
        ja: '一時停止だけではドライバーが残り、不十分なことがよくあります。インストーラーとライセンスを用意し、Windows のファイアウォールは有効のままにして、確認後に再インストールするか別の製品を入れます。',
      },
    },
    {
      title: { en: 'Save the list of the network layer', ja: 'ネットワーク層の一覧を保存する' },
      text: { en: 'Copy the output into a file.', ja: '出力をファイルにコピーします。' },
      command: 'netsh-winsock-catalog',
    },
    {
      title: { en: 'Last: set the network layer back', ja: '最後の手段: ネットワーク層を初期化する' },
      text: { en: 'For leftovers of a product that is gone.', ja: '削除した製品の残骸がある場合に行います。' },
      command: 'netsh-winsock-reset',
    },
  ],
  verify: [
    {
      title: { en: 'The search passes', ja: 'スキャンが成功することを確認する' },
      text: { en: 'In a new capture SYN, SYN+ACK and ACK follow one another.', ja: '新しいキャプチャで、SYN、SYN+ACK、ACK が続きます。' },
    },
    { title: { en: 'Nobody waits any more', ja: '待ち続ける接続がないことを確認する' }, command: 'netstat-syn-sent' },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: { en: 'A capture on this PC while the search runs (Windows 10 and 11).', ja: 'スキャン中にこの PC で取得したキャプチャ (Windows 10 / 11)。' },
      gives: 'way-failed',
    },
  ],
  risk: {
    en: 'Without the product the PC is less protected: keep the test short. Never stop the service of the Windows firewall, Windows Update fails without it.',
    ja: '製品がない間は保護が弱くなるため、確認は短時間で済ませます。Windows のファイアウォール サービスは停止しないでください。停止すると Windows Update が失敗します。',
  },
  cites: ['SA-ADDL', 'SA-403', 'WSD-NETSTAT', 'SA-706D9', 'JPM-ZERO'],
});
