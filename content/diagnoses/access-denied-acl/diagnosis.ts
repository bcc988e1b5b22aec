// A file, folder or key that the update must write is closed to it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'access-denied',
  title: { en: 'Access is denied', ja: 'アクセスが拒否されている' },
  summary: {
    en: 'The update must write a file or a registry key and may not: its permissions were changed, or something guards it. Find the one object in the log and set that one right.',
    ja: '更新プログラムが書き込むべきファイルやレジストリ キーに、書き込みが許可されていません。権限が変更されているか、何かが保護しています。対象をログで特定し、その 1 つだけを直してください。',
  },
  layer: 'installation',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80070005', '80246017'],
  needs: [{ kind: 'failure', code: ['80070005', '80246017'] }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '80070005', component: ['CBS', 'CSI', 'DPX'] }, weight: 5 },
    { fact: { kind: 'failure', code: '80070005' }, weight: 4 },
    { fact: { kind: 'failure', code: '80246017' }, weight: 5 },
  ],
  excludedBy: [],
  yieldsTo: ['wua-too-old'],
  check: [
    {
      title: { en: 'Was it done as an administrator?', ja: '管理者として実行したか確認する' },
      text: {
        en: 'A tool that prints this code itself was mostly started without administrator rights: open the Command Prompt with “Run as administrator”.',
        ja: 'ツール自身がこのコードを表示した場合は、管理者権限なしで実行していることがほとんどです。「管理者として実行」でコマンド プロンプトを開いてください。',
      },
    },
    {
      title: { en: 'Which object?', ja: '対象を特定する' },
      text: {
        en: 'The lines above the first error name the file, folder or key.',
        ja: '最初のエラーの上の行に、ファイル、フォルダー、またはキーの名前があります。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'findstr-cbs-errors',
    },
    { title: { en: 'Who may write it?', ja: '書き込みの権限を確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'icacls-show' },
    { title: { en: 'Who may write it?', ja: '書き込みの権限を確認する' }, eras: ['2000', 'xp', '2003'], command: 'cacls-show' },
    {
      title: { en: 'Does a guard stand in between?', ja: '保護ソフトが介入していないか確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'fltmc',
    },
  ],
  fix: [
    {
      title: { en: 'Pause foreign security software for one attempt', ja: '他社製のセキュリティ ソフトを、1 回の試行の間だけ一時停止する' },
      text: {
        en: 'If the update passes, add the exclusions its maker names and switch it on again.',
        ja: '成功したら、提供元が案内する除外設定を追加し、必ず元に戻します。',
      },
    },
    {
      title: { en: 'Save the permissions of the one object', ja: '対象のアクセス権を保存する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'icacls-save',
    },
    {
      title: { en: 'Let the one object inherit again', ja: '対象のアクセス権を継承に戻す' },
      text: {
        en: 'For a file or folder that the log names, outside WinSxS.',
        ja: 'ログに出ているファイルまたはフォルダーに対して行います (WinSxS の中は除く)。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'icacls-reset-one',
    },
    {
      title: { en: 'On XP and 2003: compare with a healthy PC', ja: 'XP / 2003: 正常な PC と比べる' },
      text: {
        en: 'Give SYSTEM and Administrators full control of the one object in its Security tab.',
        ja: '対象の「セキュリティ」タブで、SYSTEM と Administrators にフル コントロールを与えます。',
      },
      eras: ['2000', 'xp', '2003'],
    },
    {
      title: {
        en: 'Many objects, or the component store itself: repair Windows with its own setup',
        ja: '対象が多い場合、またはコンポーネント ストアの場合: インプレース アップグレードで修復する',
      },
      text: { en: 'It sets the permissions of Windows’ own parts as they were.', ja: 'Windows 自身の部品のアクセス権が元どおりになります。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
  ],
  verify: [
    {
      title: { en: 'No new error of this kind', ja: '同じエラーが出ないことを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'findstr-cbs-errors',
    },
    {
      title: { en: 'The update installs', ja: '更新プログラムがインストールされることを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'wevtutil-failed-updates',
    },
    {
      title: { en: 'The update installs', ja: '更新プログラムがインストールされることを確認する' },
      text: { en: 'The next attempt ends without the code.', ja: '次の試行が、このコードを出さずに終わります。' },
      eras: ['2000', 'xp', '2003'],
    },
  ],
  collect: [{ command: 'open-cbs-log', text: { en: 'CBS.log: it names the object.', ja: 'CBS.log。対象の名前が書かれています。' }, gives: 'failure' }],
  risk: {
    en: 'Never reset the permissions of whole trees (secedit with a template, icacls /T on the system folder): that has no way back.',
    ja: 'フォルダー全体のアクセス権をリセットする方法 (secedit のテンプレートや、システム フォルダーへの icacls /T) は使わないでください。元に戻せません。',
  },
  cites: ['SA-COMMON', 'SA-0005', 'JPW-CORRUPT'],
});
