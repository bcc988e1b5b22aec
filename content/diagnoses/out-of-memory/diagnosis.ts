// Memory, or another resource that is lent out by Windows, has run out.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['8007000E', '80070008', '800705AA'];

export default defineDiagnosis<Kinds>({
  family: 'out-of-resources',
  title: { en: 'Memory or another resource ran out', ja: 'メモリなどのリソースが足りない' },
  summary: {
    en: 'The update needs more memory than is left. Close what is not needed, restart, let Windows manage the paging file, and try again; give a virtual machine more memory.',
    ja: '更新に必要なメモリが残っていません。不要なプログラムを閉じて再起動し、ページング ファイルを Windows の自動管理にしてから、もう一度試してください。仮想マシンではメモリの割り当てを増やします。',
  },
  layer: 'client',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'install'],
  codes: CODES,
  needs: [
    { kind: 'resource-short', what: ['memory', 'resources'] },
    { kind: 'failure', code: CODES },
  ],
  proves: [
    [{ kind: 'resource-short', what: ['memory', 'resources'] }, { kind: 'memory-low' }],
    [{ kind: 'failure', code: CODES }, { kind: 'memory-low' }],
  ],
  supports: [
    { fact: { kind: 'resource-short', what: 'memory' }, weight: 6 },
    { fact: { kind: 'resource-short', what: 'resources' }, weight: 5 },
    { fact: { kind: 'failure', code: CODES }, weight: 5 },
    { fact: { kind: 'memory-low' }, weight: 5 },
  ],
  excludedBy: [],
  yieldsTo: ['registry-size-limit'],
  check: [
    { title: { en: 'Who uses the memory?', ja: 'メモリを使っているものを確認する' }, eras: ['xp', '2003', 'vista'], command: 'taskmgr' },
    { title: { en: 'Who uses the memory?', ja: 'メモリを使っているものを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'get-process-memory' },
    {
      title: { en: 'Did Windows notice it?', ja: 'Windows が検出していないか確認する' },
      text: { en: 'Event 2004 names the programs that had the most.', ja: 'イベント 2004 に、最も多く使っていたプログラムの名前があります。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'events-memory',
    },
    { title: { en: 'Is there room for the paging file?', ja: 'ページング ファイルの余地を確認する' }, command: 'dir-c' },
  ],
  fix: [
    {
      title: { en: 'Close programs and restart', ja: 'プログラムを閉じて再起動する' },
      text: { en: 'Then start the update before you open anything else.', ja: '再起動後、ほかのプログラムを開く前に更新を実行します。' },
      command: 'shutdown-restart',
    },
    {
      title: { en: 'Let Windows manage the paging file', ja: 'ページング ファイルを自動管理にする' },
      text: {
        en: 'Advanced > Performance > Settings > Advanced > Virtual memory > Change: tick “Automatically manage paging file size for all drives” (XP: “System managed size”). Then restart.',
        ja: '[詳細設定] > [パフォーマンス] の [設定] > [詳細設定] > [仮想メモリ] の [変更] で、[すべてのドライブのページング ファイルのサイズを自動的に管理する] をオンにします (XP では [システム管理サイズ])。その後、再起動します。',
      },
      command: 'sysdm-cpl',
    },
    {
      title: { en: 'Windows 7: a newer agent', ja: 'Windows 7: 新しいエージェントを入れる' },
      text: {
        en: 'The old agent of Windows 7 used far more memory for its search. KB3138612 or any later rollup brings one that needs less.',
        ja: 'Windows 7 の古いエージェントは、検索時に大量のメモリを使います。KB3138612 または以降のロールアップで改善されます。',
      },
      eras: ['7'],
    },
    {
      title: { en: 'Virtual machine: more memory', ja: '仮想マシン: メモリを増やす' },
      text: {
        en: 'Microsoft names 2 GB as the least for updates to install smoothly.',
        ja: 'Microsoft は、更新が円滑に進む目安として 2 GB 以上を挙げています。',
      },
      eras: ['10', '11'],
    },
    {
      title: { en: 'One update at a time', ja: '更新を 1 つずつ入れる' },
      text: {
        en: 'From the Microsoft Update Catalog, the largest one alone after a restart.',
        ja: 'Microsoft Update カタログから入手し、大きなものは再起動直後に単独で入れます。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'There is memory left during the next try', ja: '次の試行中にメモリに余裕があることを確認する' },
      eras: ['xp', '2003', 'vista'],
      command: 'taskmgr',
    },
    {
      title: { en: 'There is memory left during the next try', ja: '次の試行中にメモリに余裕があることを確認する' },
      eras: ['7', '8', '8.1', '10', '11'],
      command: 'get-process-memory',
    },
  ],
  collect: [
    {
      command: 'events-memory',
      text: { en: 'Whether Windows found the memory low at that time.', ja: 'その時刻に Windows がメモリ不足を検出していたかどうか。' },
      gives: 'memory-low',
    },
    { command: 'open-cbs-log', text: { en: 'Which part ran out.', ja: 'どの処理で不足したか。' }, gives: 'resource-short' },
  ],
  cites: ['SA-000E', 'SA-0008', 'TVBOK-MEM'],
});
