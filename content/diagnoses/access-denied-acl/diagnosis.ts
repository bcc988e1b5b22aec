// The rights of a file or key were changed, so that servicing itself is locked out.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'access-denied',
  title: { en: 'Access is denied to a file or registry key', ja: 'ファイルやレジストリ キーへのアクセスが拒否されている' },
  summary: {
    en: 'Windows may not open or write something it needs. If you ran a command yourself, run it as administrator first. If an update fails with it, the rights of one file or key were changed, or security software guards it: find that one object and repair it alone.',
    ja: 'Windows が必要なものを開けないか、書き込めません。自分でコマンドを実行した場合は、まず管理者として実行してください。更新が失敗する場合は、どれか 1 つのファイルかキーのアクセス権が変更されているか、セキュリティ ソフトが保護しています。対象を特定し、それだけを直します。',
  },
  layer: 'client',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download', 'install'],
  codes: ['80070005', '80246017'],
  needs: [{ kind: 'failure', code: ['80070005', '80246017'] }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '80070005', step: 'install' }, weight: 4 },
    { fact: { kind: 'failure', code: '80070005' }, weight: 3 },
    { fact: { kind: 'failure', code: '80246017' }, weight: 5 },
  ],
  excludedBy: [],
  yieldsTo: ['file-locked-av', 'no-interactive-user'],
  check: [
    {
      title: { en: 'Which object is it?', ja: '対象を特定する' },
      text: { en: 'Read the lines above the code: the path of a file or key stands there.', ja: 'コードの前の行に、ファイルまたはキーのパスがあります。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'findstr-cbs-error',
    },
    {
      title: { en: 'Which object is it?', ja: '対象を特定する' },
      text: {
        en: 'Each update also writes %windir%\\KBnnnnnn.log: its last lines name the file.',
        ja: '更新プログラムごとの %windir%\\KBnnnnnn.log の末尾に、ファイル名があります。',
      },
      eras: ['xp', '2003'],
      command: 'open-windowsupdate-log',
    },
    { title: { en: 'Who may do what with it?', ja: 'アクセス権を確認する' }, eras: ['xp', '2003'], command: 'cacls-show' },
    {
      title: { en: 'Who may do what with it?', ja: 'アクセス権を確認する' },
      text: { en: 'SYSTEM and TrustedInstaller have to be among them.', ja: 'SYSTEM と TrustedInstaller が含まれている必要があります。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'icacls-show',
    },
    {
      title: { en: 'Does security software stand in between?', ja: 'セキュリティ ソフトの関与を確認する' },
      text: { en: 'Drivers of other makers in this list watch every file.', ja: '一覧にある他社製のドライバーは、すべてのファイル操作を監視しています。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'fltmc',
    },
  ],
  fix: [
    {
      title: { en: 'Run the command as administrator', ja: '管理者としてコマンドを実行する' },
      text: {
        en: 'A list of transfers of all users, DISM, and the start of services need it. Right-click Command Prompt, “Run as administrator”. On XP sign in as an administrator.',
        ja: '全ユーザーの転送ジョブの一覧、DISM、サービスの開始には管理者権限が必要です。コマンド プロンプトを右クリックし、「管理者として実行」を選びます。XP では管理者でログオンします。',
      },
    },
    {
      title: { en: 'Try once with security software of other makers paused', ja: '他社製のセキュリティ ソフトを一時停止して 1 回だけ試す' },
      text: { en: 'If it passes, that is the cause. Switch it on again at once.', ja: '成功すれば、それが原因です。すぐに元に戻してください。' },
    },
    {
      title: { en: 'Save the present rights of the object', ja: '対象の現在のアクセス権を保存する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'icacls-save',
    },
    {
      title: { en: 'Give that one object its inherited rights back', ja: '対象だけ、継承されたアクセス権に戻す' },
      text: {
        en: 'Only the object that the log names, not whole folders of Windows.',
        ja: 'ログに名前のある対象だけに実行します。Windows のフォルダー全体には使いません。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'icacls-reset',
    },
    {
      title: { en: 'Give SYSTEM and Administrators full control again', ja: 'SYSTEM と Administrators にフル コントロールを戻す' },
      text: {
        en: 'In the properties of the named file or key, tab Security. Home Edition shows that tab in safe mode only.',
        ja: '名前のあったファイルかキーのプロパティの [セキュリティ] タブで設定します。Home Edition ではセーフ モードでのみ表示されます。',
      },
      eras: ['xp', '2003'],
    },
    {
      title: { en: 'If many objects are affected: an in-place upgrade', ja: '多数の対象に及ぶ場合: 上書きアップグレード' },
      text: {
        en: 'Setup from media of the same version puts all rights of Windows right again and keeps files and programs.',
        ja: '同じバージョンのメディアからセットアップを実行すると、Windows 全体のアクセス権が正しく設定し直され、ファイルとアプリは引き継がれます。',
      },
      eras: ['8', '8.1', '10', '11'],
    },
  ],
  verify: [
    { title: { en: 'The rights are as they should be', ja: 'アクセス権を確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'icacls-show' },
    { title: { en: 'The rights are as they should be', ja: 'アクセス権を確認する' }, eras: ['xp', '2003'], command: 'cacls-show' },
  ],
  collect: [
    {
      command: 'open-cbs-log',
      text: { en: 'The lines around the code: they name the object.', ja: 'コードの前後の行。対象の名前があります。' },
      gives: 'failure',
    },
  ],
  risk: {
    en: 'Resetting the rights of whole folders does more harm than good, and there is no way back unless the old list was saved.',
    ja: 'フォルダー全体のアクセス権の初期化は害のほうが大きく、保存していなければ元に戻せません。',
  },
  cites: ['SA-COMMON', 'SA-0005', 'JPW-CORRUPT'],
});
