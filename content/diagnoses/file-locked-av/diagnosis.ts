// Another program holds a file open while Windows wants to replace it.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'access-denied',
  title: { en: 'Another program keeps a file locked', ja: 'ほかのプログラムがファイルを使用中にしている' },
  summary: {
    en: 'Windows wants to replace a file, and another program has it open: security software or another filter driver in most cases. Start Windows without the services of other makers once, install, then switch everything on again.',
    ja: 'Windows が置き換えようとしているファイルを、ほかのプログラムが開いたままにしています。多くはセキュリティ ソフトなどのフィルター ドライバーです。他社製のサービスを止めて一度起動し、更新を入れてから、すべて元に戻してください。',
  },
  layer: 'client',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80070020', '80240022'],
  needs: [{ kind: 'failure', code: '80070020' }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '80070020' }, weight: 5 },
    { fact: { kind: 'failure', code: '80240022' }, weight: 1 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Which file is it?', ja: 'どのファイルかを確認する' },
      text: { en: 'The error line before the code names it.', ja: 'コードの前のエラー行に名前があります。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'findstr-cbs-error',
    },
    { title: { en: 'Which file is it?', ja: 'どのファイルかを確認する' }, eras: ['xp', '2003'], command: 'open-windowsupdate-log' },
    {
      title: { en: 'Which filter drivers are loaded?', ja: 'フィルター ドライバーを確認する' },
      text: { en: 'Those of Windows itself are harmless; note the others.', ja: 'Windows 自身のものは問題ありません。それ以外を控えます。' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'fltmc',
    },
  ],
  fix: [
    {
      title: { en: 'Restart, and install before anything else is opened', ja: '再起動し、何も開かずにインストールする' },
      command: 'shutdown-restart',
    },
    {
      title: { en: 'Start without the services of other makers', ja: '他社製のサービスを止めて起動する' },
      text: {
        en: 'Services > Hide all Microsoft services > Disable all, then restart and install the update. Afterwards choose “Normal startup” again.',
        ja: '[サービス] で [Microsoft のサービスをすべて隠す] をオンにし、[すべて無効] を選んで再起動し、更新を入れます。終わったら「通常スタートアップ」に戻します。',
      },
      command: 'msconfig',
    },
    {
      title: { en: 'Add the exclusions that the maker names', ja: '製品の案内に従って除外を設定する' },
      text: {
        en: 'If security software was it, it needs exclusions for the folders of Windows Update, or a newer version. Do not leave it off.',
        ja: 'セキュリティ ソフトが原因なら、Windows Update のフォルダーを除外するか、製品を更新します。停止したままにしないでください。',
      },
    },
    {
      title: { en: 'If it is none of these: see who opens the file', ja: 'それでも不明な場合: ファイルを開いているプログラムを調べる' },
      text: {
        en: 'Process Monitor of Microsoft, filter “Path contains” with the file name, while the update installs.',
        ja: 'Microsoft のプロセス モニターで、フィルターの「Path contains」にファイル名を指定し、更新中の動作を記録します。',
      },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
    },
  ],
  verify: [
    { title: { en: 'It is installed', ja: 'インストールされたことを確認する' }, eras: ['7', '8', '8.1', '10', '11'], command: 'get-hotfix' },
    { title: { en: 'It is installed', ja: 'インストールされたことを確認する' }, eras: ['xp', '2003', 'vista'], command: 'systeminfo' },
  ],
  collect: [
    {
      command: 'open-cbs-log',
      text: { en: 'The lines before the code: they name the file.', ja: 'コードの前の行。ファイルの名前があります。' },
      gives: 'failure',
    },
  ],
  risk: {
    en: 'While protection is off, do not use the Internet for anything but the update.',
    ja: '保護を停止している間は、更新以外の目的でインターネットを使わないでください。',
  },
  cites: ['SA-COMMON', 'ITPRO-UPGRES', 'SA-0005'],
});
