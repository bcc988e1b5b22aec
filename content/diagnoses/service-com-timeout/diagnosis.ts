// A service was asked to start and did not answer in time.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const SLOW = ['80080005', '8007041D', '80010105'];

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'The update service does not start in time (server execution failed)', ja: '更新サービスが時間内に開始しない (サーバーの実行に失敗)' },
  summary: {
    en: 'Windows asked the update service to start, and it did not come up in time. It hangs while starting or stopping, or the PC is short of memory. Restart the PC; if it comes back, look for what holds the service.',
    ja: '更新サービスを開始しようとしましたが、時間内に起動しませんでした。開始や停止の途中で止まっているか、メモリが足りません。PC を再起動し、再発するなら、サービスを妨げているものを探します。',
  },
  layer: 'services',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['detect', 'scan', 'download', 'install'],
  codes: SLOW,
  needs: [
    // Setup and servicing call COM servers of their own: there the same code is another program's.
    {
      kind: 'failure',
      code: SLOW,
      component: ['Agent', 'AU', 'COMAPI', 'ComApi', 'DnldMgr', 'DownloadManager', 'Misc', 'Service', 'Shared', 'Handler', 'BITS', 'WUAHandler', 'tool'],
    },
    { kind: 'failure', code: SLOW, component: { present: false }, step: { not: 'install' } },
    { kind: 'failure', code: SLOW, item: { present: true } },
    { kind: 'service-refused', error: 1053 },
    { kind: 'service-state', service: 'wuauserv', state: ['starting', 'stopping'] },
  ],
  proves: [
    [
      { kind: 'failure', code: ['80080005', '8007041D'] },
      { kind: 'service-state', service: 'wuauserv', state: ['starting', 'stopping'] },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: ['80080005', '8007041D'] }, weight: 5 },
    { fact: { kind: 'failure', code: '80010105' }, weight: 3 },
    { fact: { kind: 'service-refused', error: 1053 }, weight: 5 },
    { fact: { kind: 'service-state', service: 'wuauserv', state: ['starting', 'stopping'] }, weight: 5 },
  ],
  excludedBy: [{ kind: 'service-state', service: 'wuauserv', start: 'disabled' }],
  yieldsTo: ['service-wuauserv-disabled', 'service-wuauserv-missing'],
  check: [
    {
      title: { en: 'Does the service hang?', ja: 'サービスが途中で止まっていないか確認する' },
      text: { en: 'Run it twice, a minute apart.', ja: '1 分ほどおいて 2 回実行します。' },
      command: 'sc-queryex-wuauserv',
    },
    { title: { en: 'Is it disabled?', ja: '無効になっていないか確認する' }, command: 'sc-qc-wuauserv' },
  ],
  fix: [
    {
      title: { en: 'Restart the PC, wait ten minutes, try again', ja: 'PC を再起動し、10 分ほど待って再試行する' },
      text: {
        en: 'Close other programs first. On a PC with little memory let the scan run alone.',
        ja: 'ほかのプログラムを終了しておきます。メモリの少ない PC では、スキャン中に何も動かさないようにします。',
      },
    },
    {
      title: { en: 'Clean boot: start without services of other makers', ja: 'クリーン ブート: 他社製サービスを止めて起動する' },
      text: {
        en: 'In msconfig hide all Microsoft services, switch the rest off, restart, and try. Switch them on again afterwards. If it works now, one of them holds the update service.',
        ja: 'msconfig で Microsoft のサービスを隠し、残りを止めて再起動し、試します。終わったら元に戻します。これで成功するなら、止めたもののどれかが妨げています。',
      },
    },
    { title: { en: 'Check the component store', ja: 'コンポーネント ストアを調べる' }, eras: ['8', '8.1', '10', '11'], command: 'dism-scanhealth' },
    {
      title: { en: 'Repair it, where damage was found', ja: '破損が見つかった場合は修復する' },
      text: {
        en: 'With the updates broken, DISM may need an installation medium as its source.',
        ja: '更新が壊れているため、DISM の修復ソースにインストール メディアが必要になることがあります。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'dism-restorehealth',
    },
    {
      title: { en: 'Keep the log of servicing', ja: 'サービシングのログを確認しておく' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'open-cbs-log',
    },
    { title: { en: 'Repair the system files', ja: 'システム ファイルを修復する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'sfc-scannow' },
  ],
  verify: [
    {
      title: { en: 'The service comes up within seconds', ja: '数秒で開始することを確認する' },
      text: { en: 'During a scan it shows STATE 4 RUNNING.', ja: 'スキャン中に STATE が 4 RUNNING になります。' },
      command: 'sc-query-wuauserv',
    },
  ],
  collect: [
    {
      command: 'sc-queryex-wuauserv',
      text: { en: 'Whether the service hangs while starting or stopping.', ja: '開始や停止の途中で止まっているかどうか。' },
      gives: 'service-state',
    },
  ],
  risk: {
    en: 'Do not end the svchost process of the service by force while an installation runs, and change no rights of “System Volume Information”.',
    ja: 'インストール中に、サービスの svchost プロセスを強制終了しないでください。「System Volume Information」のアクセス権も変更しないでください。',
  },
  cites: ['WIN32METADATA', 'WSD-SCQUERY', 'SA-COMMON', 'LU-401', 'LU-426', 'SA-DISM'],
});
