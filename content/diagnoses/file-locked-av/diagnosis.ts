// Another program holds a file that the update must replace.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'access-denied',
  title: { en: 'Another program holds the file', ja: '別のプログラムがファイルを使用している' },
  summary: {
    en: 'The update must replace a file that another program keeps open, mostly security or backup software. Pause that program for one attempt, or start clean, and try again.',
    ja: '更新プログラムが差し替えるファイルを、別のプログラム (多くはセキュリティ ソフトやバックアップ ソフト) が開いたままにしています。1 回の試行の間だけ一時停止するか、クリーン ブートでやり直してください。',
  },
  layer: 'installation',
  eras: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['install'],
  codes: ['80070020', '80240022', '80070005'],
  needs: [
    { kind: 'failure', code: '80070020' },
    { kind: 'failure', code: '80240022' },
  ],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '80070020' }, weight: 6 },
    { fact: { kind: 'failure', code: '80240022' }, weight: 1 },
  ],
  excludedBy: [],
  yieldsTo: ['pending-reboot', 'component-store-corrupt', 'disk-full', 'access-denied-acl'],
  check: [
    {
      title: { en: 'Does the log say that a file was in use?', ja: 'ログに「ファイルが使用中」の記録があるか確認する' },
      text: { en: '0x80070020 in the lines of the failed update.', ja: '失敗した更新プログラムの行に 0x80070020 があります。' },
      eras: ['2000', 'xp', '2003'],
      command: 'open-windowsupdate-log',
    },
    { title: { en: 'Which file?', ja: 'どのファイルか確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'findstr-cbs-errors' },
    { title: { en: 'Who looks at every file?', ja: 'ファイルに介入しているものを確認する' }, eras: ['vista', '7', '8', '8.1', '10', '11'], command: 'fltmc' },
  ],
  fix: [
    { title: { en: 'Restart, and install before anything else is started', ja: '再起動し、ほかのものを起動する前にインストールする' } },
    {
      title: {
        en: 'Pause foreign security and backup software for one attempt',
        ja: '他社製のセキュリティ ソフトとバックアップ ソフトを、1 回の試行の間だけ一時停止する',
      },
      text: {
        en: 'Disconnect from mails and unknown sites meanwhile, and switch it on again at once.',
        ja: 'その間はメールや知らないサイトを開かず、終わったらすぐに元に戻します。',
      },
    },
    { title: { en: 'Start clean', ja: 'クリーン ブートする' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'], command: 'msconfig' },
    {
      title: { en: 'It helped? Add the exclusions that the maker names', ja: '効果があった場合: 提供元が案内する除外を追加する' },
      text: { en: 'So that the next update passes without pausing.', ja: '次回から一時停止せずに更新できます。' },
    },
  ],
  verify: [
    {
      title: { en: 'No new error of this kind', ja: '同じエラーが出ないことを確認する' },
      eras: ['vista', '7', '8', '8.1', '10', '11'],
      command: 'findstr-cbs-errors',
    },
    {
      title: { en: 'The update installs', ja: '更新がインストールされることを確認する' },
      text: { en: 'The update history shows success.', ja: '更新履歴に成功と表示されます。' },
    },
  ],
  collect: [{ command: 'open-cbs-log', text: { en: 'CBS.log: it names the file.', ja: 'CBS.log。ファイルの名前が書かれています。' }, gives: 'failure' }],
  risk: { en: 'Switch the protection on again afterwards.', ja: '終わったら、必ず保護を元に戻してください。' },
  cites: ['SA-COMMON', 'ITPRO-UPGRES', 'SA-0005'],
});
