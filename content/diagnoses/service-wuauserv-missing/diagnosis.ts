// The service is not there any more.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'The Windows Update service is not registered', ja: 'Windows Update サービスの登録がない' },
  summary: {
    en: 'Windows says that the update service does not exist: its registration is gone. Malware and rough “cleaning” tools do that. Scan the PC, repair Windows, and do not import service files from the web.',
    ja: '更新サービスそのものが存在しない状態です。登録が失われています。マルウェアや乱暴な「クリーナー」で起こります。PC をスキャンし、Windows を修復してください。ネットで配布されているサービスの登録ファイルを取り込むのは避けてください。',
  },
  layer: 'services',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['detect', 'scan', 'download', 'install'],
  codes: ['80070424'],
  needs: [
    { kind: 'service-refused', error: [1060, 2185] },
    { kind: 'failure', code: '80070424' },
    { kind: 'service-refused', service: 'wuauserv', error: [2, 126, 127, 1083, 1290] },
  ],
  // The service manager's own word, under the command that names the service.
  proves: [
    [
      { kind: 'service-asked', service: 'wuauserv' },
      { kind: 'service-refused', service: 'wuauserv', error: 1060 },
    ],
  ],
  supports: [
    { fact: { kind: 'service-refused', error: [1060, 2185] }, weight: 5 },
    { fact: { kind: 'service-refused', service: 'wuauserv', error: [2, 126, 127, 1060, 1083, 1290] }, weight: 5 },
    { fact: { kind: 'failure', code: '80070424' }, weight: 5 },
    { fact: { kind: 'service-asked', service: 'wuauserv' }, weight: 3 },
  ],
  excludedBy: [{ kind: 'service-state', service: 'wuauserv' }],
  check: [
    {
      title: { en: 'Is the service there?', ja: 'サービスがあるか確認する' },
      text: {
        en: 'FAILED 1060 means that it is not. If a configuration is shown, look at another service.',
        ja: 'FAILED 1060 なら存在しません。構成が表示されれば、別のサービスを調べます。',
      },
      command: 'sc-qc-wuauserv',
    },
    { title: { en: 'And BITS?', ja: 'BITS も確認する' }, command: 'sc-qc-bits' },
  ],
  fix: [
    {
      title: { en: 'Scan for malware first', ja: '先にマルウェアを調べる' },
      text: {
        en: 'From a clean medium, if you can. A service that vanished by itself was removed by somebody, and a repair does not last while that program is there.',
        ja: 'できれば別の媒体から起動して調べます。サービスはひとりでには消えません。消したプログラムが残っていれば、直してもまた消されます。',
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
    {
      title: { en: 'Still missing: repair Windows in place', ja: '戻らない場合: インプレース アップグレードで修復する' },
      text: {
        en: 'Start setup from the medium of the same version inside Windows, and keep files and programs. On Windows XP and Server 2003 it is the repair installation.',
        ja: '同じバージョンのメディアから Windows 上でセットアップを実行し、ファイルとアプリを引き継ぎます。Windows XP / Server 2003 では修復インストールです。',
      },
    },
  ],
  verify: [{ title: { en: 'The service is there', ja: 'サービスがあることを確認する' }, command: 'sc-qc-wuauserv' }],
  collect: [{ command: 'sc-qc-wuauserv', text: { en: 'Whether the service exists.', ja: 'サービスが存在するかどうか。' }, gives: 'service-state' }],
  risk: {
    en: 'Back up your files before a repair of Windows.',
    ja: 'Windows を修復する前に、ファイルをバックアップしてください。',
  },
  cites: ['WIN32METADATA', 'SA-SCAN', 'SA-WSUSCLIENT', 'SA-DISM', 'JPW-CORRUPT'],
});
