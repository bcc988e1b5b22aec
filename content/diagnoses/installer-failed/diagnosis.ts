// The update came, and its own installer failed: the code says so and no more.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

const CODES = ['80070643', '80070641', '80070652', '8024200B', '80242007', '80242015'];

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'The update’s own installer failed', ja: '更新プログラム自身のインストーラーが失敗した' },
  summary: {
    en: 'The update was downloaded and started, and then its own installer failed. The code is the same for .NET, Office, drivers and the recovery environment: the name of the update decides. Repair that product, or install its package by hand with a log of its own.',
    ja: '更新プログラムはダウンロードされて起動しましたが、自身のインストーラーが失敗しました。コードは .NET でも Office でもドライバーでも回復環境でも同じで、更新プログラムの名前が手がかりになります。その製品を修復するか、パッケージをログ付きで手動実行してください。',
  },
  layer: 'client',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: [...CODES, '800F0922', '80240022'],
  needs: [
    { kind: 'advanced-installer-failed' },
    { kind: 'msi-failed' },
    { kind: 'failure', code: [...CODES, '800F0922'] },
    { kind: 'failure', code: '80240022' },
  ],
  proves: [[{ kind: 'msi-failed' }, { kind: 'failure', code: '80070643', item: { present: true } }]],
  supports: [
    { fact: { kind: 'advanced-installer-failed' }, weight: 5 },
    { fact: { kind: 'msi-failed' }, weight: 6 },
    { fact: { kind: 'failure', code: ['80070652', '80070641'] }, weight: 5 },
    { fact: { kind: 'failure', code: ['8024200B', '80242007'] }, weight: 4 },
    { fact: { kind: 'failure', code: ['80070643', '80242015', '800F0922'] }, weight: 3 },
    { fact: { kind: 'failure', code: '80240022' }, weight: 1 },
  ],
  excludedBy: [],
  // It is how all of these look from outside.
  yieldsTo: [
    'winre-partition-small',
    'scheduled-task-corrupt',
    'esp-full',
    'cbs-watchdog-timeout',
    'predecessor-missing',
    'no-interactive-user',
    'disk-full',
    'out-of-memory',
    'driver-update-failed',
    'driver-arch-missing',
    'component-store-corrupt',
    'repair-source-missing',
    'file-locked-av',
    'pending-reboot',
    'office-source-missing',
  ],
  check: [
    {
      title: { en: 'Which update is it, and with which code?', ja: 'どの更新プログラムが、どのコードで失敗したか確認する' },
      text: {
        en: 'The name decides: a recovery environment update (KB5034441 and the like), .NET, Office, a driver, or Windows itself.',
        ja: '名前で分かれます。回復環境の更新 (KB5034441 など)、.NET、Office、ドライバー、Windows 自身のどれかを見ます。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'events-update',
    },
    {
      title: { en: 'Which update is it, and with which code?', ja: 'どの更新プログラムが、どのコードで失敗したか確認する' },
      eras: ['2000', 'xp', '2003'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'Is a restart pending?', ja: '再起動待ちでないか確認する' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'reg-query-reboot-required',
    },
  ],
  fix: [
    {
      title: { en: 'Restart and try once more', ja: '再起動してもう一度試す' },
      text: {
        en: 'It ends another installation that is still running (80070652), and a pending restart.',
        ja: '実行中の別のインストール (80070652) や、再起動待ちの状態が解消されます。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
      command: 'shutdown-restart',
    },
    {
      title: { en: 'Install the same package by hand', ja: '同じパッケージを手動でインストールする' },
      text: {
        en: 'From the Microsoft Update Catalog, by its KB number. An error message of its own says more than the code of Windows Update.',
        ja: 'KB 番号で Microsoft Update カタログから入手します。パッケージ自身のエラー メッセージは、Windows Update のコードより多くを教えてくれます。',
      },
    },
    {
      title: { en: '.NET: repair it', ja: '.NET の場合: 修復する' },
      text: {
        en: 'The Microsoft .NET Framework Repair Tool first. Only if that does not help: remove the named version and install it again. Programs depend on it, so write down which versions are there.',
        ja: 'まず Microsoft .NET Framework 修復ツールを使います。解決しない場合だけ、該当するバージョンを削除して入れ直します。依存するプログラムがあるため、入っているバージョンを控えておきます。',
      },
      command: 'appwiz',
    },
    {
      title: { en: 'Office and other products: repair them', ja: 'Office などの製品: 修復する' },
      text: { en: 'In the list of programs: the product, Change, Repair.', ja: 'プログラムの一覧で製品を選び、[変更] から [修復] を実行します。' },
      command: 'appwiz',
    },
    {
      title: { en: 'Windows itself: read CBS.log', ja: 'Windows 自身の更新: CBS.log を読む' },
      text: {
        en: 'Drop CBS.log here: the lines around the failure name the part.',
        ja: 'CBS.log をここにドロップしてください。失敗の前後の行に、原因の箇所があります。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'open-cbs-log',
    },
  ],
  verify: [
    { title: { en: 'It is installed', ja: 'インストールされたことを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'get-hotfix' },
    { title: { en: 'It is installed', ja: 'インストールされたことを確認する' }, eras: ['xp', '2003', 'vista'], command: 'systeminfo' },
    {
      title: { en: 'It is installed', ja: 'インストールされたことを確認する' },
      text: { en: 'It stands in the list of programs.', ja: 'プログラムの一覧に表示されます。' },
      eras: ['2000'],
      command: 'appwiz',
    },
  ],
  collect: [
    { command: 'events-update', text: { en: 'Name and code of each failed update.', ja: '失敗した更新プログラムの名前とコード。' }, gives: 'failure' },
    { command: 'open-cbs-log', text: { en: 'What failed inside Windows.', ja: 'Windows 内部で失敗した箇所。' }, gives: 'advanced-installer-failed' },
  ],
  risk: {
    en: 'Never empty the folder Windows\\Installer: without its files no program can be repaired, updated or removed.',
    ja: 'Windows\\Installer フォルダーの中身を削除してはいけません。プログラムの修復・更新・削除ができなくなります。',
  },
  cites: ['KB976982', 'SA-COMMON', 'SA-0002', 'SA-MSICACHE', 'W32-MSIRET'],
});
