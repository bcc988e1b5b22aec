// WsusPool, the worker of WSUS in IIS, has stopped or cannot keep up.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const BUSY = ['80244022', '8024401C', '8024401F', '80244023', '801901F7'];

export default defineDiagnosis<Kinds>({
  family: 'http-server-error',
  title: { en: 'WSUS is stopped or overloaded (WsusPool)', ja: 'WSUS が停止または過負荷 (WsusPool)' },
  summary: {
    en: 'The WSUS server is there, but its worker in IIS has stopped or drowns in requests. Start WsusPool, take its memory limit away, and decline the updates that nobody needs.',
    ja: 'WSUS サーバーはありますが、IIS で WSUS を動かしている WsusPool が停止しているか、要求をさばききれていません。WsusPool を開始し、メモリの上限を外し、不要な更新プログラムを拒否してください。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['self-update', 'scan', 'download'],
  codes: ['80244022', '8024401C', '80244023', '8024401F', '801901F7'],
  needs: [
    [
      { kind: 'failure', code: BUSY },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
    [
      { kind: 'failure', code: BUSY },
      { kind: 'scan-source', service: 'wsus' },
    ],
    { kind: 'failure', code: ['80244022', '8024401C'] },
    { kind: 'http-status', status: 503 },
  ],
  proves: [
    [
      { kind: 'failure', code: '80244022' },
      { kind: 'http-answer', from: 'server', status: 503, host: '$host' },
      { kind: 'wsus-policy', active: true, host: '$host' },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '80244022' }, weight: 3 },
    { fact: { kind: 'http-status', status: 503 }, weight: 3 },
    { fact: { kind: 'failure', code: '801901F7' }, weight: 3 },
    { fact: { kind: 'failure', code: '8024401C' }, weight: 2 },
    { fact: { kind: 'failure', code: '8024401F' }, weight: 1 },
    { fact: { kind: 'wsus-policy', active: true, host: '$host' }, weight: 5 },
    { fact: { kind: 'scan-source', service: 'wsus' }, weight: 3 },
    { fact: { kind: 'http-answer', from: 'server', status: 503 }, weight: 5 },
  ],
  excludedBy: [
    { kind: 'wsus-policy', active: false },
    { kind: 'http-answer', from: 'proxy', status: [502, 503, 504] },
  ],
  yieldsTo: ['proxy-bypass-missing-wsus'],
  check: [
    { title: { en: 'Which WSUS server is asked?', ja: '指定されている WSUS サーバーを確認する' }, command: 'reg-query-wu-policy' },
    {
      title: { en: 'Does it answer?', ja: '応答を確認する' },
      text: { en: '503, or nothing for a long time, is the fault.', ja: '503 が返る、または長く待たされるなら、この原因です。' },
      eras: ['8', '8.1', '10', '11'],
      command: 'invoke-webrequest-wsus',
    },
    {
      title: { en: 'On the WSUS server: does WsusPool run?', ja: 'WSUS サーバー: WsusPool の状態を確認する' },
      text: {
        en: 'Servers up to 2008 R2 have no WsusPool: look at the application pool of the WSUS site.',
        ja: '2008 R2 までのサーバーに WsusPool はありません。WSUS サイトのアプリケーション プールを確認します。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'appcmd-wsuspool',
    },
    {
      title: { en: 'Elsewhere: ask the administrator of the WSUS server', ja: 'そのほかの場合: WSUS サーバーの管理者に確認する' },
      text: {
        en: 'Is the console open for connections, and what does the IIS log say at that minute?',
        ja: 'コンソールが接続できるか、同じ時刻の IIS ログに何があるかを確認してもらいます。',
      },
      eras: ['xp', '2003', 'vista', '7'],
    },
  ],
  fix: [
    {
      title: { en: 'On the WSUS server: start the pool', ja: 'WSUS サーバー: アプリケーション プールを開始する' },
      text: { en: 'If it stops again within minutes, its memory limit is the reason.', ja: '数分で再び停止するなら、原因はメモリの上限です。' },
      eras: ['8', '8.1', '10', '11'],
      command: 'appcmd-start-wsuspool',
    },
    {
      title: { en: 'On the WSUS server: start the pool of the WSUS site', ja: 'WSUS サーバー: WSUS サイトのアプリケーション プールを開始する' },
      text: { en: 'In IIS Manager, below Application Pools.', ja: 'IIS マネージャーの「アプリケーション プール」で操作します。' },
      eras: ['xp', '2003', 'vista', '7'],
    },
    {
      title: { en: 'Take the limits away', ja: '上限を外す' },
      text: {
        en: 'IIS Manager, Application Pools, WsusPool, Advanced Settings: Private Memory Limit 0, Queue Length 2000, Idle Time-out 0, Ping Enabled False, Regular Time Interval 0. Note the old values.',
        ja: 'IIS マネージャーで WsusPool の詳細設定を開き、プライベート メモリ制限を 0、キューの長さを 2000、アイドル状態のタイムアウトを 0、ping の有効化を False、定期的な間隔を 0 にします。元の値を控えておきます。',
      },
    },
    {
      title: { en: 'Make the list shorter', ja: 'スキャン対象を減らす' },
      text: {
        en: 'Back up SUSDB, decline superseded and unneeded updates, reindex. Keep the clients away from the server while you do it.',
        ja: 'SUSDB をバックアップし、置き換えられた更新プログラムと不要なものを拒否し、インデックスを再構築します。作業中はクライアントからの接続を止めておきます。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'The WSUS server answers', ja: 'WSUS サーバーが応答することを確認する' },
      text: { en: 'StatusCode 200.', ja: 'StatusCode が 200 になります。' },
      eras: ['8', '8.1', '10', '11'],
      command: 'invoke-webrequest-wsus',
    },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more and drop the new log into the box on the start page.',
        ja: 'もう一度スキャンし、新しいログをトップ ページの診断の欄にドロップします。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan comes through', ja: 'スキャンが成功することを確認する' },
      text: {
        en: 'Scan once more, make the log and drop it into the box on the start page.',
        ja: 'もう一度スキャンし、ログを作り直してトップ ページの診断の欄にドロップします。',
      },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [{ command: 'reg-query-wu-policy', text: { en: 'Which WSUS server is asked.', ja: '指定されている WSUS サーバー。' }, gives: 'wsus-policy' }],
  risk: {
    en: 'Without a memory limit the pool may take many gigabytes until the list of updates is shorter. Declining cannot be undone in one step.',
    ja: 'メモリの上限を外すと、更新プログラムを減らすまで、数 GB 以上のメモリを使うことがあります。拒否した更新プログラムは一括では戻せません。',
  },
  cites: ['JPM-POOL', 'SA-WSUSCONN', 'SA-WSUSBEST', 'SA-WSUSCPU', 'SA-WSUSMAINT', 'CM-HIGHCPU', 'SA-COMMON', 'W32-WUANET'],
});
