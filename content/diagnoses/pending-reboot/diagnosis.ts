// What was installed before waits for its restart, and nothing else may begin until then.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80070BC9', '80240016', '80242014', '8024D00E', 'C1900107'];

export default defineDiagnosis<Kinds>({
  family: 'install-pending-reboot',
  title: { en: 'An earlier update waits for a restart', ja: '以前の更新プログラムが再起動を待っている' },
  summary: {
    en: 'Something was installed that needs a restart to finish, and until then nothing else may be installed. Choose Restart, not Shut down, let it finish, then search again.',
    ja: 'すでにインストールしたものが、完了のために再起動を待っています。それまで、ほかのものはインストールできません。[シャットダウン] ではなく [再起動] を選び、終わるまで待ってから、もう一度検索してください。',
  },
  layer: 'client',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install', 'restart'],
  codes: CODES,
  needs: [{ kind: 'restart-pending' }, { kind: 'failure', code: CODES }, { kind: 'setup-result', code: 'C1900107' }],
  proves: [
    [
      { kind: 'restart-pending', code: '80070BC9' },
      { kind: 'restart-pending', code: { present: false } },
    ],
    [{ kind: 'restart-pending' }, { kind: 'failure', code: ['80242014', '80240016', '8024D00E'] }],
  ],
  supports: [
    { fact: { kind: 'restart-pending' }, weight: 5 },
    { fact: { kind: 'failure', code: CODES }, weight: 5 },
    { fact: { kind: 'setup-result', code: 'C1900107' }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Does Windows Update wait for a restart?', ja: 'Windows Update が再起動を待っているか確認する' },
      text: {
        en: 'If the key is printed, it does. An error line means that it does not exist.',
        ja: 'キーが表示されれば再起動待ちです。エラーの行は、キーがないことを示します。',
      },
      command: 'reg-query-reboot-required',
    },
    {
      title: { en: 'Does servicing wait for one?', ja: 'サービス スタックが待っているか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-reboot-pending',
    },
  ],
  fix: [
    {
      title: { en: 'Restart', ja: '再起動する' },
      text: {
        en: 'Save your work first. With Fast Startup, Shut down is not a restart: the pending work is not done. Let “Working on updates” finish, however long it takes.',
        ja: '先に作業中のファイルを保存します。高速スタートアップが有効だと、[シャットダウン] では保留中の処理が行われません。「更新プログラムを構成しています」の表示が終わるまで待ってください。',
      },
      command: 'shutdown-restart',
    },
    {
      title: { en: 'Search again', ja: 'もう一度検索する' },
      text: { en: 'In most cases that is all.', ja: 'ほとんどの場合、これで解決します。' },
    },
    {
      title: { en: 'If it still waits: does a policy hold TrustedInstaller?', ja: '再起動後も解消しない場合: TrustedInstaller のポリシーを確認する' },
      text: {
        en: 'Windows switches the service Windows Modules Installer to automatic for the restart. A group policy that sets its start type puts it back, and the pending work is never done. Ask for that policy to be removed.',
        ja: 'Windows は再起動のために、Windows Modules Installer サービスのスタートアップの種類を自動に切り替えます。グループ ポリシーで固定されていると元に戻されてしまい、保留中の処理が進みません。ポリシーを外してもらってください。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'sc-qc-trustedinstaller',
    },
    {
      title: { en: 'After a failed feature update: clear its leftovers', ja: '機能更新の失敗後: 残ったファイルを片づける' },
      text: {
        en: 'If C1900107 stays after a restart, use the storage settings: “Temporary Windows installation files”.',
        ja: '再起動しても C1900107 が続く場合は、ストレージの設定で「Windows の一時インストール ファイル」を削除します。',
      },
      eras: ['10', '11'],
      command: 'settings-storage',
    },
    {
      title: { en: 'If the pending state cannot be cleared: an in-place upgrade', ja: '保留状態を解消できない場合: 上書きアップグレード' },
      text: {
        en: 'CBS.log then repeats 80070bc9 at every start. Microsoft’s answer is setup.exe from media of the same version, keeping files and programs. Back up first.',
        ja: '起動のたびに CBS.log に 80070bc9 が繰り返される場合です。Microsoft は、同じバージョンのメディアの setup.exe でファイルとアプリを引き継ぐ方法を案内しています。先にバックアップを取ってください。',
      },
      eras: ['8', '8.1', '10', '11'],
    },
    {
      title: { en: 'Last resort, from the recovery environment', ja: '最後の手段 (回復環境で実行)' },
      text: {
        en: 'Only with a backup, and only if Windows no longer gets past the pending work. In the recovery environment drive letters differ: find the drive with the folder Windows first.',
        ja: 'バックアップがあり、保留中の処理から先へ進めない場合に限ります。回復環境ではドライブ文字が変わるため、先に Windows フォルダーのあるドライブを探します。',
      },
      eras: ['8', '8.1', '10', '11'],
      command: 'dir-c',
    },
    { title: { en: 'Take the pending actions back', ja: '保留中の処理を取り消す' }, eras: ['8', '8.1', '10', '11'], command: 'dism-revert-pending' },
  ],
  verify: [
    { title: { en: 'The key is gone', ja: 'キーがなくなったことを確認する' }, command: 'reg-query-reboot-required' },
    { title: { en: 'The other one, too', ja: 'もう 1 つのキーも確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'reg-query-reboot-pending' },
  ],
  collect: [
    {
      command: 'open-cbs-log',
      text: { en: 'Whether CBS.log still speaks of a pending transaction after a restart.', ja: '再起動後も CBS.log に保留中の処理が記録されるかどうか。' },
      gives: 'restart-pending',
    },
  ],
  risk: {
    en: 'Never switch the PC off while “Working on updates” is shown. Renaming pending.xml, as many pages advise, can leave it unbootable.',
    ja: '「更新プログラムを構成しています」の表示中に電源を切ってはいけません。よく見かける pending.xml の名前の変更は、起動不能の原因になります。',
  },
  cites: ['SA-COMMON', 'SA-0BC9', 'ITPRO-UPGRES', 'WINRE2025'],
});
