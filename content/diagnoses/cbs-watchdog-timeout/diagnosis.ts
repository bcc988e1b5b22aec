// Servicing was so slow that its own watchdog took it for hung.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'Servicing took too long and was stopped by its watchdog', ja: '処理が長引き、監視機能に打ち切られた' },
  summary: {
    en: 'The installation was under way, but so slowly that the watchdog of the servicing stack took it for hung and rolled it back. Give the machine more power for the time of the update, install the newest servicing stack, and do not switch off during the next try.',
    ja: 'インストールは進んでいましたが、あまりに遅いため、サービス スタックの監視機能が停止とみなしてロールバックしました。更新の間だけでもマシンの性能に余裕を持たせ、最新のサービス スタックを入れ、次の試行中は電源を切らないでください。',
  },
  layer: 'client',
  eras: ['10', '11'],
  breaks: ['install', 'restart'],
  codes: ['800F0821', '800F0920'],
  needs: [{ kind: 'failure', code: ['800F0821', '800F0920'] }, { kind: 'servicing-hang' }],
  proves: [
    [{ kind: 'servicing-hang' }, { kind: 'failure', code: '800F0920' }],
    [
      { kind: 'failure', code: '800F0821' },
      { kind: 'failure', code: '800F0920' },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '800F0920' }, weight: 6 },
    { fact: { kind: 'servicing-hang' }, weight: 6 },
    { fact: { kind: 'failure', code: '800F0821' }, weight: 4 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Does CBS.log speak of a hang?', ja: 'CBS.log に停止の記録があるか確認する' },
      text: { en: '“A possible hang was detected on the last boot”.', ja: '「A possible hang was detected on the last boot」を探します。' },
      command: 'findstr-cbs-error',
    },
    { title: { en: 'Is memory short?', ja: 'メモリが足りているか確認する' }, command: 'get-process-memory' },
    { title: { en: 'Is the disk healthy?', ja: 'ディスクが正常か確認する' }, command: 'get-physicaldisk' },
  ],
  fix: [
    {
      title: { en: 'Give it more power for the update', ja: '更新の間、性能に余裕を持たせる' },
      text: {
        en: 'Virtual machine: more processors and memory. PC: on mains, nothing else running, energy saving off.',
        ja: '仮想マシンではプロセッサとメモリを増やします。PC では電源につなぎ、ほかの処理を止め、省電力を解除します。',
      },
    },
    {
      title: { en: 'Install the newest servicing stack', ja: '最新のサービス スタックを入れる' },
      text: {
        en: 'Windows 10 1607 and Server 2016 need KB4493473 or a later update at least. On newer ones it is part of the newest cumulative update.',
        ja: 'Windows 10 1607 と Server 2016 では、少なくとも KB4493473 以降が必要です。新しいバージョンでは、最新の累積更新プログラムに含まれています。',
      },
    },
    {
      title: { en: 'Restart, then install this update alone', ja: '再起動し、この更新だけを入れる' },
      text: { en: 'And leave it on, even if the percentage stands still for a long time.', ja: 'パーセンテージが長く止まっていても、電源を切らずに待ちます。' },
      command: 'shutdown-restart',
    },
    {
      title: { en: 'If it ends the same way: an in-place upgrade', ja: '同じ結果になる場合: 上書きアップグレード' },
      text: {
        en: 'Setup from media of the same version, keeping files and programs. Back up first.',
        ja: '同じバージョンのメディアからセットアップを実行し、ファイルとアプリを引き継ぎます。先にバックアップを取ってください。',
      },
    },
  ],
  verify: [{ title: { en: 'The update is installed', ja: 'インストールされたことを確認する' }, command: 'get-hotfix' }],
  collect: [
    { command: 'open-cbs-log', text: { en: 'CBS.log of the start after the roll-back.', ja: 'ロールバック後の起動時の CBS.log。' }, gives: 'servicing-hang' },
    { command: 'events-disk', text: { en: 'Whether the disk slows it down.', ja: 'ディスクが原因で遅いのかどうか。' }, gives: 'disk-trouble' },
  ],
  risk: { en: 'Switching off in the middle damages the component store.', ja: '途中で電源を切ると、コンポーネント ストアが破損します。' },
  cites: ['SA-COMMON', 'SA-0920'],
});
