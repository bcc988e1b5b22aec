// A download that waited too long was cleaned up before it was installed.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'download-stale',
  title: { en: 'The download had expired and was removed', ja: 'ダウンロードの期限が切れ、削除されていた' },
  summary: {
    en: 'The update had been downloaded, was not installed for a month, and was removed to save space. Press Retry: it is fetched again and installed.',
    ja: 'ダウンロード済みの更新プログラムが 1 か月インストールされなかったため、容量節約のために削除されていました。「再試行」を押すと、もう一度取得してインストールされます。',
  },
  layer: 'download',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: ['80246013'],
  needs: [{ kind: 'failure', code: '80246013' }],
  proves: [],
  supports: [{ fact: { kind: 'failure', code: '80246013' }, weight: 6 }],
  excludedBy: [],
  check: [{ title: { en: 'When was it downloaded?', ja: 'いつダウンロードされたか確認する' }, command: 'wevtutil-failed-updates' }],
  fix: [
    {
      title: { en: 'Press Retry', ja: '「再試行」を押す' },
      text: {
        en: 'Settings, Windows Update. It searches, downloads and installs in one go.',
        ja: '「設定」→「Windows Update」で押します。検索、ダウンロード、インストールがまとめて行われます。',
      },
    },
    {
      title: { en: 'Install sooner next time', ja: '次回からは早めにインストールする' },
      text: { en: 'The limit of 30 days cannot be changed.', ja: '30 日の期限は変更できません。' },
    },
  ],
  verify: [{ title: { en: 'No new failure', ja: '新しい失敗がないことを確認する' }, command: 'wevtutil-failed-updates' }],
  collect: [{ command: 'wevtutil-failed-updates', text: { en: 'The failed update and its day.', ja: '失敗した更新プログラムと日付。' }, gives: 'failure' }],
  cites: ['JPW-6013'],
});
