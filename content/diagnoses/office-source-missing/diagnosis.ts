// An update of Office needs the files it was once installed from.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'source-files-missing',
  title: { en: 'Office asks for its installation source', ja: 'Office のインストール元が見つからない' },
  summary: {
    en: 'An update of an older Office needs the disc or folder it was installed from, and that is not there any more. Put the disc in, or give Office its source again, then install the update.',
    ja: '古い Office の更新プログラムには、インストールに使ったディスクやフォルダーが必要ですが、見つかりません。ディスクを入れるか、元の場所を使えるようにしてから、更新をインストールしてください。',
  },
  layer: 'installation',
  eras: ['2000', 'xp', '2003', 'vista', '7'],
  breaks: ['install'],
  codes: ['8024002D', '8024002C'],
  needs: [{ kind: 'failure', code: ['8024002D', '8024002C'] }],
  proves: [],
  supports: [
    { fact: { kind: 'failure', code: '8024002D' }, weight: 6 },
    { fact: { kind: 'failure', code: '8024002C' }, weight: 5 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'Is it an update of Office?', ja: 'Office の更新か確認する' }, eras: ['vista', '7'], command: 'wevtutil-failed-updates' },
    { title: { en: 'Which Windows?', ja: 'Windows のバージョンを確認する' }, command: 'winver' },
  ],
  fix: [
    {
      title: {
        en: 'Put the Office disc in, or reach the network folder it came from',
        ja: 'Office のディスクを入れる、または元のネットワーク フォルダーに接続する',
      },
      text: { en: 'Then install the update again.', ja: 'その後、更新をもう一度インストールします。' },
    },
    {
      title: { en: 'Office 2003: is the local copy still there?', ja: 'Office 2003: ローカルのコピーが残っているか確認する' },
      text: {
        en: 'A hidden folder MSOCache on one of the drives. With it the disc is not asked for.',
        ja: 'ドライブのどれかにある隠しフォルダー MSOCache です。あれば、ディスクは求められません。',
      },
    },
    {
      title: { en: 'Or install the full-file version of the update', ja: 'または、完全版の更新パッケージを入れる' },
      text: { en: 'It needs the source more rarely.', ja: 'ソースを必要とする場合が少なくなります。' },
    },
    {
      title: { en: 'Files of Office damaged? Repair Office first', ja: 'Office のファイルが破損している場合: 先に Office を修復する' },
      text: {
        en: 'Programs in the Control Panel, Office, Change, Repair. It asks for the source as well.',
        ja: 'コントロール パネルの「プログラム」で Office の「変更」→「修復」を選びます。このときもソースが必要です。',
      },
    },
  ],
  verify: [
    { title: { en: 'No new failure', ja: '新しい失敗がないことを確認する' }, eras: ['vista', '7'], command: 'wevtutil-failed-updates' },
    {
      title: { en: 'The update installs', ja: '更新がインストールされることを確認する' },
      text: { en: 'The update history shows success.', ja: '更新履歴に成功と表示されます。' },
      eras: ['2000', 'xp', '2003'],
    },
  ],
  collect: [{ command: 'wevtutil-failed-updates', text: { en: 'The name of the update.', ja: '更新プログラムの名前。' }, gives: 'failure' }],
  cites: ['KB840169', 'ITPRO-WUREF', 'SA-MSICACHE'],
});
