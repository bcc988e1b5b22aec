// The service was stopped, or the PC went down, in the middle of it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'interrupted-by-shutdown',
  title: { en: 'Interrupted by a shutdown or a stop of the service', ja: 'シャットダウンやサービス停止による中断' },
  summary: {
    en: 'The update was under way when the service was stopped or the PC went down. That is no fault by itself: leave the PC on, on mains, and try again.',
    ja: '更新の途中でサービスが停止したか、PC の電源が切れました。それ自体は故障ではありません。電源につないだまま、もう一度試してください。',
  },
  layer: 'client',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'download', 'install'],
  codes: ['8024001E', '8024A10A', '8024000B'],
  needs: [{ kind: 'failure', code: ['8024001E', '8024A10A'] }, [{ kind: 'failure', code: '8024000B' }, { kind: 'service-stopping' }]],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '8024001E' }, weight: 5 },
    { fact: { kind: 'failure', code: '8024A10A' }, weight: 5 },
    { fact: { kind: 'failure', code: '8024000B' }, weight: 1 },
    { fact: { kind: 'service-stopping' }, weight: 2 },
    { fact: { kind: 'went-down' }, weight: 3 },
  ],
  excludedBy: [],
  // Whoever waits in vain switches off in the end: what it waited for is the cause.
  yieldsTo: [
    'proxy-winhttp-missing',
    'proxy-winhttp-stale',
    'proxy-bypass-missing-wsus',
    'proxy-auth-407',
    'bits-ignores-winhttp',
    'do-ignores-netsh',
    'dns-failure',
    'egress-blocked',
    'egress-rejected',
    'connection-reset',
    'disk-full',
    'esp-full',
    'out-of-memory',
    'registry-size-limit',
    'component-store-corrupt',
    'repair-source-missing',
    'disk-read-errors',
    'cbs-watchdog-timeout',
    'pending-reboot',
    'installer-failed',
    'driver-update-failed',
    'driver-arch-missing',
    'softwaredistribution-damaged',
    'predecessor-missing',
  ],
  check: [
    {
      title: { en: 'Did the PC go down in that minute?', ja: 'その時刻に PC が停止していないか確認する' },
      text: {
        en: '1074 and 13 are an ordinary shutdown or restart; 41 and 6008 say that it went down without one. Compare the time with that of the code.',
        ja: '1074 と 13 は通常のシャットダウンまたは再起動、41 と 6008 は予期しない停止です。コードの時刻と比べます。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'events-down',
    },
    {
      title: { en: 'Did the PC go down in that minute?', ja: 'その時刻に PC が停止していないか確認する' },
      text: { en: 'Look at the system log around the time of the code.', ja: 'コードの時刻の前後のシステム ログを見ます。' },
      eras: ['xp', '2003'],
      command: 'eventvwr',
    },
    {
      title: { en: 'Is there room?', ja: '空き容量を確認する' },
      text: { en: 'Microsoft names 10 GB.', ja: 'Microsoft は 10 GB を目安としています。' },
      command: 'dir-c',
    },
  ],
  fix: [
    {
      title: { en: 'Restart, and try again with the PC left on', ja: '再起動し、電源を入れたままもう一度試す' },
      text: {
        en: 'On mains, with sleep switched off for the time, the lid open.',
        ja: '電源につなぎ、スリープを一時的に無効にし、ノート PC は蓋を開けておきます。',
      },
      command: 'shutdown-restart',
    },
    {
      title: { en: 'Look for what stops the service', ja: 'サービスを止めているものを探す' },
      text: {
        en: 'If it happens each time: a scheduled task, a clean-up or “optimiser” program, a management agent, or a script that restarts Windows Update.',
        ja: '毎回起こる場合は、スケジュールされたタスク、最適化ソフト、管理エージェント、Windows Update を再起動するスクリプトなどを疑います。',
      },
    },
    {
      title: { en: 'Set the download folder aside', ja: 'ダウンロード フォルダーを退避する' },
      text: {
        en: 'Only if it keeps failing with nobody stopping it: what was half downloaded may be damaged. Save the proxy setting first.',
        ja: '停止の原因がないのに失敗が続く場合だけ行います。途中までのダウンロードが壊れていることがあります。先にプロキシ設定を保存します。',
      },
      command: 'reg-export-connections',
    },
    { title: { en: 'Rename it', ja: '名前を変更する' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'rename-softwaredistribution' },
    { title: { en: 'Rename it', ja: '名前を変更する' }, eras: ['10', '11'], command: 'rename-softwaredistribution-10' },
  ],
  verify: [
    { title: { en: 'The next try ends well', ja: '次の試行が成功することを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'get-hotfix' },
    { title: { en: 'The next try ends well', ja: '次の試行が成功することを確認する' }, eras: ['xp', '2003', 'vista'], command: 'open-windowsupdate-log' },
  ],
  collect: [
    { command: 'events-down', text: { en: 'Whether the PC went down at that time.', ja: 'その時刻に PC が停止していたかどうか。' }, gives: 'went-down' },
  ],
  cites: ['SA-001E', 'SA-COMMON', 'SA-REBOOTS'],
});
