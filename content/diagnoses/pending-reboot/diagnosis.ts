// Earlier work waits for a restart, and nothing new may begin before it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const WAITS = ['80070BC9', '80240016', '80242014', 'C1900107', '8024D00E'];

export default defineDiagnosis<Kinds>({
  family: 'install-pending-reboot',
  title: { en: 'A restart is pending', ja: '再起動待ちになっている' },
  summary: {
    en: 'An earlier installation has to be finished by a restart before anything new may be installed. Restart once with Restart, not with Shut down, then try again.',
    ja: '以前のインストールが再起動による完了を待っており、それまで新しい更新はインストールできません。「シャットダウン」ではなく「再起動」を一度実行してから、やり直してください。',
  },
  layer: 'installation',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install', 'restart'],
  codes: ['80070BC9', '80240016', '80242014', 'C1900107', '8024D00E'],
  needs: [{ kind: 'restart-pending' }, { kind: 'failure', code: WAITS }, { kind: 'setup-result', code: 'C1900107' }],
  proves: [
    [
      { kind: 'restart-pending', code: { present: false } },
      { kind: 'restart-pending', code: '80070BC9' },
    ],
  ],
  supports: [
    { fact: { kind: 'restart-pending', code: '80070BC9' }, weight: 6 },
    { fact: { kind: 'restart-pending', code: { present: false } }, weight: 6 },
    { fact: { kind: 'failure', code: ['80070BC9', '80242014', '8024D00E', 'C1900107'] }, weight: 6 },
    { fact: { kind: 'failure', code: '80240016' }, weight: 4 },
    { fact: { kind: 'setup-result', code: 'C1900107' }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'Does Windows Update wait?', ja: 'Windows Update が再起動を待っているか確認する' }, command: 'reg-query-reboot-required' },
    {
      title: { en: 'Do the components wait?', ja: 'コンポーネントが再起動を待っているか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-reboot-pending',
    },
    { title: { en: 'Since when?', ja: 'いつから待っているか確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'dir-pending-xml' },
    {
      title: { en: 'May the service start that does the work?', ja: '処理を行うサービスが起動できるか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'sc-qc-trustedinstaller',
    },
  ],
  fix: [
    {
      title: { en: 'Restart', ja: '再起動する' },
      text: {
        en: 'Start menu, Restart. Shut down with Fast Startup does not count as one on Windows 8 and later. Let it finish, even if it takes long.',
        ja: 'スタート メニューから「再起動」を選びます。Windows 8 以降では、高速スタートアップによるシャットダウンは再起動の代わりになりません。時間がかかっても、終わるまで待ってください。',
      },
    },
    {
      title: { en: 'Still waiting? Look at the service', ja: 'まだ待っている場合: サービスを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'sc-qc-trustedinstaller',
    },
    {
      title: { en: 'Let the service start with Windows once', ja: 'サービスを一度、自動起動にする' },
      text: {
        en: 'Then restart. A policy that sets it to manual has to go first.',
        ja: 'その後、再起動します。手動に固定するポリシーがあれば、先に外します。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'sc-config-trustedinstaller-auto',
    },
    {
      title: {
        en: 'The same old file after two restarts? Repair Windows with its own setup',
        ja: '2 回再起動しても同じ場合: インプレース アップグレードで修復する',
      },
      text: {
        en: 'The list of pending work is then damaged itself. Start setup.exe of the same version from within Windows and keep files and apps.',
        ja: '保留中の処理の記録そのものが破損しています。同じバージョンのセットアップを Windows 上から実行し、ファイルとアプリを引き継ぎます。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
  ],
  verify: [
    { title: { en: 'Nothing waits any more', ja: '再起動待ちが解消したことを確認する' }, command: 'reg-query-reboot-required' },
    {
      title: { en: 'Nothing waits any more', ja: '再起動待ちが解消したことを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-reboot-pending',
    },
  ],
  collect: [
    { command: 'open-cbs-log', text: { en: 'CBS.log: what waits, and since when.', ja: 'CBS.log。何がいつから待っているか。' }, gives: 'restart-pending' },
  ],
  risk: {
    en: 'Do not delete or rename pending.xml in a running Windows: half-done work can leave it unbootable.',
    ja: '動作中の Windows で pending.xml を削除したり名前を変えたりしないでください。途中の処理が残り、起動できなくなることがあります。',
  },
  cites: ['SA-COMMON', 'SA-0BC9', 'ITPRO-UPGRES'],
});
