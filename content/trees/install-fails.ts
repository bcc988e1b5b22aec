// Downloaded, but the installation fails: 800F…, 80070002, 80073712, 80070643, 80070005 and others.
import { defineTree } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

/** A code counts wherever it was met: in a record of a log, in a failing request, or typed alone. */
const shown = (...code: string[]) =>
  [[{ kind: 'failure', code }], [{ kind: 'winhttp-send-failed', code }], [{ kind: 'request-failed', code }], [{ kind: 'typed-code', code }]] as const;

// biome-ignore format: one line a text, so that the two languages stand side by side
export default defineTree<Kinds>()({
  title: { en: 'It downloads, but the installation fails: 0x800F…, 0x80070643, 0x80073712', ja: 'ダウンロードできるがインストールに失敗する: 0x800F…、0x80070643、0x80073712' },
  summary: {
    en: 'Two things that cost nothing come first: a restart that is owed, and room on the disk. Then the code shows which part of the installation fails.',
    ja: 'まず、手間のかからない 2 つの点、再起動待ちとディスクの空き容量を確認します。その後、インストールのどこで失敗したかをコードから見分けます。',
  },
  order: 6,
  start: 'pending',
  nodes: {
    pending: {
      ask: { en: 'Is a restart pending?', ja: '再起動待ちになっていませんか?' },
      help: { en: 'As long as an earlier update waits for its restart, others fail with all sorts of codes.', ja: '前の更新プログラムが再起動を待っている間は、ほかの更新プログラムがさまざまなコードで失敗します。' },
      how: [
        { on: ['xp', '2003'], run: ['reg-query-reboot-required'] },
        { on: ['vista', '7', '8', '8.1', '10', '11'], run: ['reg-query-reboot-required', 'reg-query-reboot-pending'] },
      ],
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: 'はい' },
          look: { en: 'One of the keys exists. An error line means that it does not.', ja: 'どちらかのキーがある。エラーの行は、キーがないことを示す。' },
          when: [...shown('80070BC9', '80240016', '80242014', 'C1900107'), [{ kind: 'restart-pending' }]],
          to: { diagnoses: ['pending-reboot'], note: { en: 'Choose Restart, not Shut down, and let it finish.', ja: '[シャットダウン] ではなく [再起動] を選び、終わるまで待ちます。' } },
        },
        { id: 'no', text: { en: 'No', ja: 'いいえ' }, to: 'space' },
      ],
      cites: ['SA-COMMON'],
    },
    space: {
      ask: { en: 'Is the system disk nearly full?', ja: 'システム ドライブの空き容量は足りていますか?' },
      help: { en: 'Under 10 GB is tight on Windows Vista and later, under 1 GB on XP.', ja: 'Vista 以降は 10 GB、XP は 1 GB を下回ると不足しがちです。' },
      how: [
        { on: ['2000', 'xp', '2003', 'vista'], run: ['dir-c'] },
        { on: ['7', '8', '8.1', '10', '11'], run: ['get-psdrive-c'] },
      ],
      answers: [
        {
          id: 'full',
          text: { en: 'Yes, nearly full', ja: '足りない' },
          when: [...shown('80070070'), [{ kind: 'resource-short', what: 'disk' }]],
          to: { diagnoses: ['disk-full'], note: { en: 'Make room first: what fails for want of it can leave other faults behind.', ja: 'まず空き容量を確保します。空き容量の不足による失敗は、別の不具合を残すことがあります。' } },
        },
        { id: 'enough', text: { en: 'No, there is room', ja: '足りている' }, to: 'install-code' },
      ],
      cites: ['SA-001E', 'ITPRO-UPGRES'],
    },
    'install-code': {
      ask: { en: 'Which of these is the code?', ja: 'コードはどれに当てはまりますか?' },
      help: { en: 'Take the code of the single update, from the history or from CBS.log. A code for “all updates failed” says little.', ja: '更新履歴または CBS.log で、個々の更新プログラムのコードを確認します。全体の失敗を示すコードからは、ほとんど何もわかりません。' },
      how: [
        { on: ['2000', 'xp', '2003'], run: ['open-windowsupdate-log'] },
        { on: ['vista', '7', '8', '8.1', '10', '11'], run: ['open-cbs-log'] },
      ],
      hint: { en: 'On XP and Server 2003, each update also writes %windir%\\KBnnnnnn.log.', ja: 'XP / Server 2003 では、更新プログラムごとに %windir%\\KBnnnnnn.log も作られます。' },
      answers: [
        {
          id: 'corrupt',
          text: { en: '80073712, 80073701, 800736CC, 800F081F, 8007000D, 80070570, 800F0982, 800F0984 or 800F0986', ja: '80073712、80073701、800736CC、800F081F、8007000D、80070570、800F0982、800F0984、800F0986' },
          look: { en: 'Files of Windows itself are damaged or missing', ja: 'Windows 自身のファイルの破損または欠落' },
          when: [...shown('80073712', '80073701', '800736CC', '800F081F', '8007000D', '80070570', '800F0982', '800F0984', '800F0986'), [{ kind: 'store-damaged', what: ['manifest', 'metadata', 'payload', 'store'] }]],
          to: 'store',
        },
        {
          id: 'prerequisite',
          text: { en: '800F0823 or 800F0831', ja: '800F0823 または 800F0831' },
          look: { en: 'An earlier update is missing', ja: '前提となる更新プログラムがない' },
          when: shown('800F0823', '800F0831'),
          to: { diagnoses: ['predecessor-missing'], note: { en: 'Install what it builds on: an earlier update, or the servicing stack.', ja: '前提となる更新プログラムまたはサービス スタック更新プログラムを先にインストールします。' } },
        },
        {
          id: 'not-for-this',
          text: { en: '80240017 or 800F081E', ja: '80240017 または 800F081E' },
          look: { en: 'The update does not apply', ja: '適用対象外' },
          when: shown('80240017', '800F081E'),
          to: { diagnoses: ['update-not-applicable', 'service-pack-missing', 'predecessor-missing'], note: { en: 'Already replaced by a newer one, made for another system, or in need of a service pack first.', ja: '新しいものに置き換え済みか、別のシステム用か、先にサービス パックが必要なものです。' } },
        },
        {
          id: 'not-found',
          text: { en: '80070490', ja: '80070490' },
          look: { en: 'An element is missing, and CBS.log does not speak of drivers', ja: '要素が見つからず、CBS.log にドライバーの記述はない' },
          to: 'store',
        },
        {
          id: 'driver',
          text: { en: '80070490, and CBS.log speaks of driver operations', ja: '80070490 で、CBS.log にドライバー操作の記述がある' },
          look: { en: '“driver operations queue”', ja: '「driver operations queue」' },
          eras: ['10', '11'],
          to: { diagnoses: ['driver-arch-missing'], note: { en: 'An entry of the driver queue lacks a value, and every update stumbles over it.', ja: 'ドライバー操作のキューの登録に値が欠けていて、どの更新プログラムもそこで失敗します。' } },
        },
        {
          id: 'processor',
          text: { en: '80240037, on Windows 7 or 8.1', ja: '80240037 (Windows 7 / 8.1)' },
          look: { en: '“Unsupported hardware”', ja: '「サポートされていないハードウェア」' },
          when: shown('80240037'),
          eras: ['7', '8.1'],
          to: { diagnoses: ['cpu-unsupported-7-81'], note: { en: 'The processor is newer than this Windows supports.', ja: 'この Windows のサポート対象より新しいプロセッサです。' } },
        },
        {
          id: 'file-gone',
          text: { en: '80070002, 80070003 or 80246007', ja: '80070002、80070003、80246007' },
          look: { en: 'A file of the download is not there', ja: 'ダウンロードしたはずのファイルがない' },
          when: shown('80070002', '80070003', '80246007'),
          to: 'fresh-folder',
        },
        {
          id: 'expired',
          text: { en: '80246013', ja: '80246013' },
          look: { en: 'The download has expired', ja: 'ダウンロード済みの内容が失効' },
          when: shown('80246013'),
          eras: ['10', '11'],
          to: { diagnoses: ['download-expired-30d'], note: { en: 'Downloaded more than 30 days ago and thrown away since. Press Retry.', ja: '30 日以上前にダウンロードされ、削除されています。[再試行] を押します。' } },
        },
        {
          id: 'installer',
          text: { en: '80070643, 8024200B or 80070652', ja: '80070643、8024200B、80070652' },
          look: { en: 'The installer of the update itself failed', ja: '更新プログラムのインストーラー自体が失敗' },
          when: shown('80070643', '8024200B', '80070652'),
          to: 'winre',
        },
        {
          id: 'denied',
          text: { en: '80070005 or 80246017', ja: '80070005 または 80246017' },
          look: { en: 'Access is denied', ja: 'アクセス拒否' },
          when: shown('80070005', '80246017'),
          to: 'security-off',
        },
        {
          id: 'locked',
          text: { en: '80070020', ja: '80070020' },
          look: { en: 'A file is in use', ja: 'ファイルが使用中' },
          when: shown('80070020'),
          to: { diagnoses: ['file-locked-av'], note: { en: 'Another program holds a file. CBS.log names it.', ja: 'ほかのプログラムがファイルを使用しています。ファイル名は CBS.log に記録されています。' } },
        },
        {
          id: 'all-failed',
          text: { en: 'Only 80240022', ja: '80240022 だけ' },
          look: { en: 'It only says that every update failed. Look for the code of a single one first.', ja: 'すべての更新プログラムが失敗したことを示すだけ。まず個々の更新プログラムのコードを探す。' },
          when: shown('80240022'), weak: true,
          to: 'security-off',
        },
        {
          id: 'installer-service',
          text: { en: '80070422, although the download succeeded', ja: '80070422 (ダウンロードは成功している)' },
          look: { en: 'In CBS.log, or in a line of the Handler', ja: 'CBS.log、または Handler の行にある' },
          eras: ['vista', '7', '8', '8.1', '10', '11'],
          to: { diagnoses: ['service-trustedinstaller-disabled'], note: { en: 'Windows Modules Installer is disabled, and it does the installing.', ja: 'インストールを行う Windows Modules Installer が無効です。' } },
        },
        {
          id: 'disk',
          text: { en: '8007045D, 80070017, or 80070570 again after a repair', ja: '8007045D、80070017、または修復後も繰り返す 80070570' },
          look: { en: 'Disk and Ntfs errors in the event log', ja: 'イベント ログにディスクや Ntfs のエラー' },
          when: shown('8007045D', '80070017'),
          to: { diagnoses: ['disk-read-errors'], note: { en: 'The disk or the memory gives back something else than was written. Save your data first.', ja: 'ディスクまたはメモリが、書き込んだ内容と異なる内容を返しています。まずデータをバックアップしてください。' } },
        },
        {
          id: 'memory',
          text: { en: '8007000E or 800705AA', ja: '8007000E または 800705AA' },
          look: { en: 'Not enough memory or resources', ja: 'メモリまたはリソースの不足' },
          when: shown('8007000E', '800705AA'),
          to: { diagnoses: ['out-of-memory'], note: { en: 'Memory, or room for the paging file, ran out.', ja: 'メモリまたはページ ファイルの余裕がありません。' } },
        },
        {
          id: 'interrupted',
          text: { en: '8024001E or 8024A10A, once', ja: '8024001E または 8024A10A が一度だけ' },
          look: { en: 'A shutdown or sleep in the same minute', ja: '同じ時刻にシャットダウンまたはスリープ' },
          to: { diagnoses: ['interrupted-by-shutdown'], note: { en: 'The PC went down in the middle. Try again, and leave it on.', ja: '処理の途中で PC が停止しました。電源を入れたまま、もう一度試してください。' } },
        },
        {
          id: 'office',
          text: { en: '8024002D', ja: '8024002D' },
          look: { en: 'An update of Office', ja: 'Office の更新プログラム' },
          when: shown('8024002D'),
          to: { diagnoses: ['office-source-missing'], note: { en: 'The update of Office asks for the disc or folder that it was installed from.', ja: 'Office の更新プログラムが、インストール元のディスクまたはフォルダーを求めています。' } },
        },
        {
          id: 'reserved',
          text: { en: '800F0922', ja: '800F0922' },
          look: { en: 'A step of the installation failed', ja: 'インストールの一工程が失敗' },
          when: shown('800F0922'),
          to: 'beside-0922',
        },
        {
          id: 'took-too-long',
          text: { en: '800F0821 or 800F0920', ja: '800F0821 または 800F0920' },
          look: { en: 'The watchdog ended it', ja: '監視による打ち切り' },
          when: shown('800F0821', '800F0920'),
          eras: ['10', '11'],
          to: { diagnoses: ['cbs-watchdog-timeout'], note: { en: 'The servicing took longer than its watchdog allows: too little power, or too slow a disk.', ja: '処理が監視の制限時間を超えました。PC の性能またはディスクの速度が不足しています。' } },
        },
        {
          id: 'feature',
          text: { en: '800F0954 or 800F0907, while a feature is added', ja: '機能の追加で 800F0954 または 800F0907' },
          look: { en: 'Adding a feature, not an update', ja: '更新ではなく、機能の追加' },
          when: shown('800F0954', '800F0907'),
          eras: ['8', '8.1', '10', '11'],
          to: { diagnoses: ['feature-on-demand-wsus'], note: { en: 'The PC asks WSUS for the files of the feature, and WSUS does not have them.', ja: '機能のファイルを WSUS に要求していますが、WSUS にそのファイルがありません。' } },
        },
        {
          id: 'altered',
          text: { en: '80200053, 80246002 or 80096010', ja: '80200053、80246002、80096010' },
          look: { en: 'Size or hash does not match', ja: 'サイズまたはハッシュの不一致' },
          when: shown('80200053', '80246002', '80096010'),
          to: { diagnoses: ['download-altered', 'softwaredistribution-damaged'], note: { en: 'What arrived is not what was sent. A filter or a cache on the way changes it; or the copy on the disk is damaged.', ja: '届いた内容が元の内容と異なります。途中のフィルターやキャッシュが変更したか、ディスク上のコピーが壊れています。' } },
        },
        {
          id: 'signature',
          text: { en: '800B0109 or 80092004', ja: '800B0109 または 80092004' },
          look: { en: 'The signature of a file', ja: 'ファイルの署名' },
          when: shown('800B0109', '80092004'),
          to: { tree: 'tls-certificate' },
        },
        {
          id: 'xp-repair',
          text: { en: 'XP after a repair installation: updates are listed, none installs, no code', ja: 'XP の修復インストール後、一覧には表示されるが、コードなしで 1 つもインストールされない' },
          eras: ['xp'],
          to: { diagnoses: ['xp-repair-wups2'], note: { en: 'A library of the client was left unregistered by the repair. One command cures it.', ja: '修復インストールで、クライアントの DLL の登録が失われています。コマンド 1 つで直ります。' } },
        },
      ],
      cites: ['SA-COMMON', 'SA-DISM'],
    },
    store: {
      ask: { en: 'Does the repair of the component store succeed?', ja: 'コンポーネント ストアは修復できますか?' },
      help: { en: 'DISM first, sfc after it: sfc takes its good copies from the store that DISM repairs. Vista and 7 have the System Update Readiness Tool (KB947821) in DISM’s place.', ja: 'DISM が先、sfc が後です。sfc は、DISM が修復するストアから正しいファイルを取り出すためです。Vista / 7 では、DISM の代わりにシステム更新準備ツール (KB947821) を使います。' },
      how: [
        { on: ['vista', '7'], run: ['open-checksur-log', 'sfc-scannow'] },
        { on: ['8', '8.1', '10', '11'], run: ['dism-scanhealth', 'dism-restorehealth', 'sfc-scannow'] },
      ],
      answers: [
        {
          id: 'repaired',
          text: { en: 'Yes, it was repaired', ja: '修復できた' },
          look: { en: '“The restore operation completed successfully.”', ja: '「復元操作は正常に完了しました」' },
          when: [[{ kind: 'store-repaired' }]],
          to: { diagnoses: ['component-store-corrupt'], note: { en: 'Install the update again. If the damage returns, look at disk and memory.', ja: '更新プログラムをもう一度インストールします。破損が再発する場合は、ディスクとメモリを調べます。' } },
        },
        {
          id: 'no-source',
          text: { en: '800F081F: the source files were not found', ja: '800F081F: ソース ファイルが見つからない' },
          look: { en: '“The source files could not be found”', ja: '「ソース ファイルが見つかりませんでした」' },
          when: [[{ kind: 'repair-source-absent' }]],
          to: { diagnoses: ['repair-source-missing', 'component-store-corrupt'], note: { en: 'Windows needs the good files from somewhere: an image of the same build, or a healthy PC.', ja: '正しいファイルの入手元が必要です。同じビルドのイメージか、正常な PC を使います。' } },
        },
        {
          id: 'clean',
          text: { en: 'No damage is found', ja: '破損は見つからない' },
          look: { en: '“No component store corruption detected.”', ja: '「No component store corruption detected.」に当たる表示' },
          to: 'fresh-folder',
        },
      ],
      cites: ['SA-DISM', 'JPW-CORRUPT'],
    },
    'fresh-folder': {
      ask: { en: 'Does it install with a new download folder?', ja: 'ダウンロード フォルダーを作り直すと成功しますか?' },
      help: { en: 'Renaming loses the list of past updates; what had been downloaded is fetched again.', ja: 'フォルダー名を変えると、更新履歴の一覧は失われ、ダウンロードは最初からやり直しになります。' },
      how: [
        { on: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'], run: ['rename-softwaredistribution'] },
        { on: ['10', '11'], run: ['rename-softwaredistribution-10'] },
      ],
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: '成功する' },
          to: { diagnoses: ['softwaredistribution-damaged'], note: { en: 'The old folder was damaged, or files were missing in it.', ja: '元のフォルダーが壊れていたか、ファイルが欠けていました。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: '成功しない' },
          to: { diagnoses: ['component-store-corrupt', 'predecessor-missing'], note: { en: 'Then it is not the download: the store, or an update that it builds on.', ja: 'ダウンロードの問題ではありません。コンポーネント ストアか、前提となる更新プログラムの問題です。' } },
        },
      ],
      cites: ['SA-0002', 'JPW-CLEAR'],
    },
    winre: {
      ask: { en: 'Is it an update of the recovery environment (KB5034441, KB5034440, KB5034439 or later)?', ja: '回復環境の更新プログラム (KB5034441、KB5034440、KB5034439 など) ですか?' },
      how: [{ on: ['10', '11'], run: ['reagentc-info'] }],
      hint: { en: 'The update history shows the number behind the code.', ja: '番号は更新履歴で確認できます。' },
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: 'はい' },
          look: { en: 'The recovery partition has less than 250 MB free, or there is none', ja: '回復パーティションの空き容量が 250 MB 未満、または回復パーティションがない' },
          eras: ['10', '11'],
          to: { diagnoses: ['winre-partition-small'], note: { en: 'The recovery partition has no room for it. Nothing else is wrong.', ja: '回復パーティションの空き容量が足りません。ほかに異常はありません。' } },
        },
        {
          id: 'waiting',
          text: { en: 'One of April 2025, while another update waits for a restart', ja: '2025 年 4 月のもので、別の更新プログラムが再起動を待っている' },
          look: { en: 'KB5057588 or KB5057589', ja: 'KB5057588 または KB5057589' },
          eras: ['10', '11'],
          to: { diagnoses: ['pending-reboot'], note: { en: 'It succeeds after the restart; Microsoft says that this message can be ignored.', ja: '再起動すれば成功します。この表示は無視してよいと Microsoft が説明しています。' } },
        },
        {
          id: 'no',
          text: { en: 'No: .NET, Office or another product', ja: 'いいえ (.NET、Office、その他の製品)' },
          to: { diagnoses: ['installer-failed', 'component-store-corrupt'], note: { en: 'Install the same package by hand with a log of its own, or repair the product.', ja: '同じパッケージを、ログを記録しながら手動で実行するか、その製品を修復します。' } },
        },
      ],
      cites: ['KB5034441', 'WINRE2025', 'KB976982'],
    },
    'security-off': {
      ask: { en: 'Does it install with third-party security software paused?', ja: '他社製のセキュリティ ソフトを一時停止すると成功しますか?' },
      help: { en: 'For one try only, and start it again afterwards.', ja: '試すのは 1 回だけにし、終わったら必ず再開してください。' },
      hint: { en: 'msconfig (System Configuration) starts Windows without the services of other makers.', ja: 'msconfig (システム構成) で、他社製のサービスを止めて起動できます。' },
      answers: [
        {
          id: 'yes',
          text: { en: 'Yes', ja: '成功する' },
          to: { diagnoses: ['file-locked-av'], note: { en: 'It holds a file while Windows wants to replace it. Add the exclusions its maker names.', ja: 'Windows が置き換えようとするファイルを、セキュリティ ソフトが使用しています。製品の案内に従って除外を設定します。' } },
        },
        {
          id: 'no',
          text: { en: 'No', ja: '成功しない' },
          to: { diagnoses: ['access-denied-acl'], note: { en: 'The rights of a file or key were changed. CBS.log or Process Monitor names it: repair that one alone.', ja: 'ファイルかキーのアクセス権が変更されています。CBS.log かプロセス モニターで名前を調べ、それだけを直します。' } },
        },
      ],
      cites: ['SA-COMMON', 'JPW-CORRUPT'],
    },
    'beside-0922': {
      ask: { en: 'What stands next to 0x800F0922 in CBS.log?', ja: 'CBS.log の 0x800F0922 の前後には何がありますか?' },
      how: [{ on: ['vista', '7', '8', '8.1', '10', '11'], run: ['findstr-0922'] }],
      answers: [
        {
          id: 'task',
          text: { en: 'A scheduled task', ja: 'スケジュールされたタスク' },
          eras: ['10', '11'],
          to: { diagnoses: ['scheduled-task-corrupt'], note: { en: 'One task is damaged; the log names it.', ja: 'タスクの 1 つが壊れています。名前はログに記録されています。' } },
        },
        {
          id: 'partition',
          text: { en: 'The reserved or EFI partition', ja: '「システムで予約済み」または EFI のパーティション' },
          look: { en: '“We couldn’t update the system reserved partition”', ja: '「システムで予約済みのパーティションを更新できませんでした」に当たる表示' },
          eras: ['10', '11'],
          to: { diagnoses: ['esp-full'], note: { en: 'The small partition in front of Windows is full.', ja: 'Windows の前にある小さなパーティションがいっぱいです。' } },
        },
        {
          id: 'dependency',
          text: { en: 'Another package that it needs', ja: '必要とする別のパッケージ' },
          to: { diagnoses: ['predecessor-missing'], note: { en: 'Install that one first.', ja: 'そのパッケージを先にインストールします。' } },
        },
        {
          id: 'unsure',
          text: { en: 'Nothing that I can read', ja: '読み取れるものがない' },
          look: { en: 'Goes on with the two usual ones.', ja: 'よくある 2 つの候補を示します。' },
          to: { diagnoses: ['esp-full', 'scheduled-task-corrupt'], note: { en: 'Paste CBS.log into the box: the lines around the code decide.', ja: 'CBS.log を診断の欄に貼り付けてください。コードの前後の行で決まります。' } },
        },
      ],
      cites: ['SA-0922', 'ESP0922'],
    },
  },
});
