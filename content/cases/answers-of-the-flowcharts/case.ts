import { defineCase } from '#engine/define.ts';

export default defineCase({
  title: { en: 'Answers that a flowchart takes from a log', ja: 'フローチャートがログから読み取る回答' },
  origin: {
    en: 'Lines of our own, after the form of WindowsUpdate.log, of setupact.log and of the tools named.',
    ja: 'WindowsUpdate.log、setupact.log、各コマンドの書式にならって作成した記録です。',
  },
  expect: [
    {
      title: { en: 'The proxy refuses the connection', ja: 'プロキシへの接続が拒否される' },
      given: ['refused-proxy.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'proxy-winhttp-stale', grade: 'likely' }],
      never: ['egress-rejected'],
    },
    {
      title: { en: 'A time-out, but the proxy can be reached', ja: 'タイムアウトだが、プロキシには接続できる' },
      given: ['timed-out-proxy.log', 'proxy-connects.txt'],
      verdict: 'inconclusive',
      never: ['proxy-winhttp-stale', 'egress-blocked'],
    },
    {
      title: { en: 'A router says that the way is forbidden', ja: 'ルーターが通信の禁止を通知する' },
      given: ['icmp.log', 'icmp.txt'],
      verdict: 'diagnosed',
      // such a network may well want a proxy: what the browser uses decides
      ranking: [{ diagnosis: 'proxy-winhttp-missing' }, { diagnosis: 'egress-rejected' }],
      notProven: true,
    },
    {
      title: { en: 'Setup: the PC does not meet the requirements', ja: 'セットアップ: PC が要件を満たしていない' },
      given: ['setupact-hardware.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'upgrade-incompatible-app', grade: 'likely' }],
    },
    {
      title: { en: 'Setup: the system reserved partition', ja: 'セットアップ: システムで予約済みのパーティション' },
      given: ['setupact-reserved.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'esp-full' }],
    },
    {
      title: { en: 'Setup: a restart is owed', ja: 'セットアップ: 再起動待ち' },
      given: ['setupact-pending.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'pending-reboot', grade: 'likely' }],
    },
    {
      title: { en: 'A code that means no fault', ja: '障害を意味しないコード' },
      given: ['code-fine.txt'],
      verdict: 'inconclusive',
      notProven: true,
    },
    {
      title: { en: 'A file of the download is missing', ja: 'ダウンロードしたファイルがない' },
      given: ['download-missing.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'softwaredistribution-damaged' }],
      notProven: true,
    },
    {
      title: { en: 'All updates fail, without a code of their own', ja: '個別のコードがなく、すべての更新が失敗する' },
      given: ['install-all.log'],
      verdict: 'diagnosed',
      notProven: true,
    },
    {
      title: { en: 'BITS cannot be reached', ja: 'BITS に接続できない' },
      given: ['bits-unable.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-bits-broken', grade: 'likely' }],
    },
    {
      title: { en: 'BITS does not start: error 1068', ja: 'BITS を開始できない: エラー 1068' },
      given: ['bits-1068.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-bits-broken', grade: 'likely' }],
    },
    {
      title: { en: 'bitsadmin finds no service', ja: 'bitsadmin がサービスに接続できない' },
      given: ['bits-rpc.txt'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-bits-broken' }],
      notProven: true,
    },
    {
      title: { en: 'The service does not exist', ja: 'サービスが存在しない' },
      given: ['service-gone.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-bits-broken', grade: 'likely' }],
      notProven: true,
    },
    {
      title: { en: 'Signatures cannot be checked', ja: '署名を検証できない' },
      given: ['cryptsvc.log'],
      verdict: 'diagnosed',
      ranking: [{ diagnosis: 'service-cryptsvc' }],
      notProven: true,
    },
    {
      title: { en: 'Windows 2000', ja: 'Windows 2000' },
      given: ['os-2000.log'],
      verdict: 'diagnosed',
      notProven: true,
    },
    {
      title: { en: 'Windows Vista', ja: 'Windows Vista' },
      given: ['os-vista.log'],
      verdict: 'diagnosed',
      notProven: true,
    },
  ],
});
