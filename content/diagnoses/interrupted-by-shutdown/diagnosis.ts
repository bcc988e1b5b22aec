// The service or the PC was stopped in the middle of the work.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'interrupted-by-shutdown',
  title: { en: 'It was interrupted by a shutdown or a stopped service', ja: 'シャットダウンやサービスの停止で中断された' },
  summary: {
    en: 'The update service was stopped, or the PC went down or to sleep, while it was working. Leave the PC on and awake, and try again: mostly that is all.',
    ja: '処理の途中で更新サービスが停止したか、PC がシャットダウンまたはスリープしました。電源を入れたままスリープさせずに、もう一度実行してください。ほとんどの場合はこれで完了します。',
  },
  layer: 'installation',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan', 'download', 'install'],
  codes: ['8024001E', '8024A10A', '8024000B', '8007045B'],
  needs: [{ kind: 'failure', code: ['8024001E', '8024A10A', '8007045B'] }, [{ kind: 'failure', code: '8024000B' }, { kind: 'service-stopping' }]],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '8024001E' }, weight: 4 },
    { fact: { kind: 'failure', code: '8024A10A' }, weight: 5 },
    { fact: { kind: 'failure', code: '8007045B' }, weight: 4 },
    { fact: { kind: 'failure', code: '8024000B' }, weight: 1 },
    { fact: { kind: 'service-stopping' }, weight: 3 },
    { fact: { kind: 'went-down' }, weight: 3 },
  ],
  excludedBy: [],
  yieldsTo: [
    'disk-full',
    'out-of-memory',
    'component-store-corrupt',
    'pending-reboot',
    'installer-failed',
    'cbs-watchdog-timeout',
    'driver-arch-missing',
    'disk-read-errors',
  ],
  check: [
    {
      title: { en: 'Did the PC go down in that minute?', ja: 'その時刻に PC が停止していないか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-restarts',
    },
    {
      title: { en: 'Did it go down in that minute?', ja: 'その時刻に停止していないか確認する' },
      text: { en: 'Event Viewer, System: look around the time of the code.', ja: 'イベント ビューアーの「システム」で、コードの時刻の前後を見ます。' },
      eras: ['xp', '2003'],
    },
    { title: { en: 'Is the service running now?', ja: 'サービスが動いているか確認する' }, command: 'sc-query-wuauserv' },
  ],
  fix: [
    {
      title: { en: 'Try again with the PC on mains and awake', ja: '電源につなぎ、スリープさせずにやり直す' },
      text: {
        en: 'No other restart, no scheduled task that stops services, no clean-up tool meanwhile.',
        ja: 'その間、ほかの再起動や、サービスを止めるスケジュールされたタスク、クリーンアップ ツールを動かさないでください。',
      },
    },
    {
      title: { en: 'Restart once before it', ja: '先に一度、再起動する' },
      text: { en: 'Restart, not Shut down.', ja: '「シャットダウン」ではなく「再起動」を選びます。' },
    },
    {
      title: {
        en: 'It happens at the same hour each day? Look for a task that stops the service',
        ja: '毎日同じ時刻に起きる場合: サービスを止めるタスクを探す',
      },
      text: {
        en: 'Companies have scripts that reset the update client at night.',
        ja: '会社の PC では、夜間に更新クライアントをリセットするスクリプトが原因のことがあります。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'The update installs', ja: '更新プログラムがインストールされることを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-failed-updates',
    },
    {
      title: { en: 'The next attempt ends with success', ja: '次の試行が成功することを確認する' },
      text: { en: 'The update history shows it.', ja: '更新履歴に表示されます。' },
      eras: ['xp', '2003'],
    },
  ],
  collect: [{ command: 'wevtutil-restarts', text: { en: 'When the PC went down.', ja: 'PC が停止した時刻。' }, gives: 'service-stopping' }],
  cites: ['SA-001E', 'SA-COMMON', 'SA-REBOOTS'],
});
