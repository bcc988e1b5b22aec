// Servicing took longer than the watchdog allows, and was rolled back.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'Servicing took too long and was given up', ja: '更新処理に時間がかかりすぎて打ち切られた' },
  summary: {
    en: 'The installation made no progress for so long that Windows took it for hanging and went back. Give the PC more time and resources: no other work meanwhile, more processor and memory for a virtual machine, an SSD; then try again.',
    ja: 'インストールが長時間進まず、応答なしと見なされて元に戻されました。PC に余裕を与えてください。ほかの作業を止め、仮想マシンにはプロセッサとメモリを追加し、できれば SSD を使って、もう一度実行します。',
  },
  layer: 'installation',
  eras: ['10', '11'],
  breaks: ['install', 'restart'],
  codes: ['800F0821', '800F0920'],
  needs: [{ kind: 'servicing-hung' }, { kind: 'failure', code: ['800F0821', '800F0920'] }],
  proves: [[{ kind: 'servicing-hung' }, { kind: 'failure', code: '800F0920' }]],
  supports: [
    { fact: { kind: 'servicing-hung' }, weight: 7 },
    { fact: { kind: 'failure', code: '800F0920' }, weight: 6 },
    { fact: { kind: 'failure', code: '800F0821' }, weight: 5 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does CBS.log say?', ja: 'CBS.log を確認する' },
      text: {
        en: '“A possible hang was detected”, and where the progress stood.',
        ja: '「A possible hang was detected」と、進行状況がどこで止まったかを見ます。',
      },
      command: 'findstr-cbs-errors',
    },
    { title: { en: 'Who takes the resources?', ja: 'リソースを使っているものを確認する' }, command: 'get-process-memory' },
  ],
  fix: [
    {
      title: { en: 'Close everything, put the PC on mains, and try again', ja: 'すべて閉じて電源に接続し、もう一度実行する' },
      text: {
        en: 'Do not switch it off during the restart, even if it seems to stand still.',
        ja: '再起動中は、止まっているように見えても電源を切らないでください。',
      },
    },
    { title: { en: 'A virtual machine: more processors and memory', ja: '仮想マシン: プロセッサとメモリを増やす' } },
    {
      title: {
        en: 'Windows 10 1607 and Server 2016: the current servicing stack first',
        ja: 'Windows 10 1607 と Server 2016: 先に最新のサービス スタックを入れる',
      },
      text: { en: 'KB4493473 or later allows more time.', ja: 'KB4493473 以降では、待ち時間が延長されています。' },
      eras: ['10'],
    },
    {
      title: { en: 'Install the cumulative update by hand', ja: '累積更新を手動で入れる' },
      text: {
        en: 'From the Microsoft Update Catalog, with nothing else pending.',
        ja: 'ほかの更新が保留されていない状態で、Microsoft Update カタログのパッケージを実行します。',
      },
    },
    {
      title: { en: 'It comes back? Repair Windows with its own setup', ja: '繰り返す場合: インプレース アップグレードで修復する' },
      text: {
        en: 'Start setup.exe of the same version from within Windows and keep files and apps.',
        ja: '同じバージョンのセットアップを Windows 上から実行し、ファイルとアプリを引き継ぎます。',
      },
    },
  ],
  verify: [{ title: { en: 'The update installs', ja: '更新がインストールされることを確認する' }, command: 'wevtutil-failed-updates' }],
  collect: [{ command: 'open-cbs-log', text: { en: 'CBS.log of the failed restart.', ja: '失敗した再起動の CBS.log。' }, gives: 'servicing-hung' }],
  risk: { en: 'Do not cut the power during the retry.', ja: '再試行中に電源を切らないでください。' },
  cites: ['SA-0920', 'SA-COMMON'],
});
