// An Office update asks for the disc or folder that Office was installed from.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'source-files-missing',
  title: { en: 'The Office update asks for its original source', ja: 'Office の更新に必要なインストール元が見つからない' },
  summary: {
    en: 'The installer of Office wants files from the disc or network folder that Office was installed from, and it is not there. Put the disc in, or make the folder reachable again, and install once more.',
    ja: 'Office のインストーラーが、Office を入れたときのディスクまたはネットワーク フォルダーのファイルを求めていますが、見つかりません。ディスクを入れるか、フォルダーに再びアクセスできるようにして、もう一度インストールしてください。',
  },
  layer: 'client',
  eras: ['xp', '2003', 'vista', '7'],
  breaks: ['install'],
  codes: ['8024002D'],
  needs: [{ kind: 'failure', code: '8024002D' }],
  proves: [],
  supports: [{ fact: { kind: 'failure', code: '8024002D' }, weight: 6 }],
  excludedBy: [{ kind: 'os-version', era: ['8', '8.1', '10', '11'] }],
  check: [
    {
      title: { en: 'Do only updates of Office fail?', ja: 'Office の更新だけが失敗しているか確認する' },
      text: { en: 'If others fail, too, the cause is another one.', ja: 'ほかの更新も失敗しているなら、原因は別です。' },
      eras: ['vista', '7'],
      command: 'events-update',
    },
    {
      title: { en: 'Do only updates of Office fail?', ja: 'Office の更新だけが失敗しているか確認する' },
      eras: ['xp', '2003'],
      command: 'open-windowsupdate-log',
    },
    { title: { en: 'Which Office is it?', ja: 'Office のバージョンを確認する' }, command: 'appwiz' },
  ],
  fix: [
    {
      title: { en: 'Provide the original source', ja: 'インストール元を用意する' },
      text: {
        en: 'The disc of exactly this Office, or the network folder it was installed from. Then install the update again.',
        ja: 'まったく同じ Office のディスク、またはインストールに使ったネットワーク フォルダーを用意し、更新をもう一度実行します。',
      },
    },
    {
      title: { en: 'Office 2003: the local source', ja: 'Office 2003: ローカルのインストール元' },
      text: {
        en: 'If it was kept at installation (folder MSOCache on the same drive), the update takes its files from there and asks for nothing. Do not delete that folder.',
        ja: 'インストール時に残した MSOCache フォルダーが同じドライブにあれば、更新はそこからファイルを取り出し、ディスクを求めません。このフォルダーは削除しないでください。',
      },
    },
    {
      title: { en: 'Repair Office from its source', ja: 'インストール元から Office を修復する' },
      text: {
        en: 'In the list of programs: Office, Change, Repair. Afterwards the update finds the files as it expects them.',
        ja: 'プログラムの一覧で Office を選び、[変更] から修復します。更新が想定する状態にファイルが戻ります。',
      },
      command: 'appwiz',
    },
  ],
  verify: [{ title: { en: 'The update stands in the list of programs', ja: 'プログラムの一覧に更新が表示されることを確認する' }, command: 'appwiz' }],
  collect: [
    {
      command: 'open-windowsupdate-log',
      text: { en: 'Which update asks for the source.', ja: 'インストール元を求めている更新プログラム。' },
      gives: 'failure',
    },
  ],
  cites: ['KB840169', 'WIN32METADATA'],
});
