// The way is there, but it loses packets, or the other side takes too long.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const TIMED_OUT = ['80072EE2', '80072EF1', '80072F78'];

export default defineDiagnosis<Kinds>({
  family: 'tcp-unreachable-timeout',
  title: { en: 'The line is poor, or the other side too slow', ja: '回線の品質が悪い、または相手の応答が遅い' },
  summary: {
    en: 'The server can be reached, but packets are lost on the way or the answer takes longer than the PC waits. Measure the line and try another one; with a server of your own, look at its load.',
    ja: 'サーバーには届きますが、途中でパケットが失われるか、PC が待てる時間内に応答が返りません。回線を測り、別の回線でも試してください。社内のサーバーなら、その負荷を確認します。',
  },
  layer: 'network',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'download'],
  codes: ['80072EE2', '8024401C', '80244023'],
  needs: [
    { kind: 'way-failed', picture: ['server-silent', 'arp-unanswered'], host: '$host' },
    { kind: 'failure', code: '8024401C' },
    [
      { kind: 'failure', code: TIMED_OUT },
      { kind: 'way-shown', picture: 'loss-but-completes', host: '$host' },
    ],
  ],
  proves: [],
  supports: [
    { fact: { kind: 'way-failed', picture: 'server-silent' }, weight: 4 },
    { fact: { kind: 'way-failed', picture: 'arp-unanswered' }, weight: 4 },
    { fact: { kind: 'way-shown', picture: 'loss-but-completes' }, weight: 4 },
    { fact: { kind: 'failure', code: '8024401C' }, weight: 4 },
    { fact: { kind: 'failure', code: TIMED_OUT }, weight: 1 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Are packets lost?', ja: 'パケットの損失を測る' },
      text: { en: 'First to your router, then to the server.', ja: 'まずルーター、次にサーバーに対して行います。' },
      command: 'ping-many',
    },
    { title: { en: 'Where does it become slow?', ja: '遅くなる場所を調べる' }, command: 'tracert-host' },
    {
      title: { en: 'Is it a server of your own?', ja: '社内のサーバーか確認する' },
      text: { en: 'Then it may simply be overloaded.', ja: 'その場合は、単なる過負荷かもしれません。' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    {
      title: { en: 'Try another line', ja: '別の回線で試す' },
      text: {
        en: 'A cable in place of Wi-Fi, a phone as a hot spot. If it works there, the line is the cause: router, cable, radio or provider.',
        ja: 'Wi-Fi の代わりに有線、またはスマートフォンのテザリングで試します。成功するなら、ルーター、ケーブル、電波、プロバイダーのどこかに原因があります。',
      },
    },
    {
      title: { en: 'Then try again at a quiet hour', ja: '空いている時間に試す' },
      text: {
        en: 'A download goes on where it stopped. Let the PC run over night; do not press Retry again and again.',
        ja: 'ダウンロードは止まったところから再開します。一晩そのままにし、再試行を何度も押さないでください。',
      },
    },
    {
      title: { en: 'A WSUS server of your own: look at its load', ja: '社内の WSUS: 負荷を確認する' },
      text: {
        en: 'Decline superseded updates, give the application pool memory. Look for “time-taken” in the log of IIS.',
        ja: '置き換えられた更新プログラムを拒否し、アプリケーション プールのメモリを確保します。IIS のログの time-taken を確認してください。',
      },
    },
  ],
  verify: [
    { title: { en: 'Nothing is lost any more', ja: '損失がなくなったことを確認する' }, command: 'ping-many' },
    {
      title: { en: 'The scan ends in time', ja: 'スキャンが時間内に終わることを確認する' },
      text: { en: 'Drop the new log into the box on the start page to be sure.', ja: '新しいログをトップ ページの診断の欄にドロップすれば確認できます。' },
    },
  ],
  collect: [
    {
      command: 'pktmon-start',
      text: {
        en: 'A capture shows whether packets are lost or the answer is late (Windows 10 and 11).',
        ja: 'キャプチャで、損失なのか応答の遅れなのかがわかります (Windows 10 / 11)。',
      },
      gives: 'way-failed',
    },
  ],
  risk: {
    en: 'Nothing changes on the PC. Large downloads load a weak line for everybody who shares it.',
    ja: 'PC の設定は変わりません。大きなダウンロードは、回線を共有するほかの人にも影響します。',
  },
  cites: ['SA-SCAN', 'W32-WUANET', 'SDK-TIMEOUTS', 'SDK-BITSRETRY', 'ALIGRANT'],
});
