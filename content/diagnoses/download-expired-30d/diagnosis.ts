// It was downloaded long ago and has been thrown away since.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'download-stale',
  title: { en: 'The download expired before it was installed', ja: 'ダウンロード後に日数が経ち、内容が削除された' },
  summary: {
    en: 'The update was downloaded, waited too long for its installation, and Windows threw the files away. Nothing is damaged: press Retry, and it is downloaded again.',
    ja: '更新プログラムはダウンロード済みでしたが、インストールまで日数が経ち、Windows がファイルを削除しました。故障ではありません。[再試行] を押せば、もう一度ダウンロードされます。',
  },
  layer: 'client-store',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: ['80246013'],
  needs: [{ kind: 'failure', code: '80246013' }],
  proves: [],
  supports: [{ fact: { kind: 'failure', code: '80246013' }, weight: 6 }],
  excludedBy: [{ kind: 'os-version', era: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'] }],
  check: [{ title: { en: 'Which update is it?', ja: 'どの更新プログラムかを確認する' }, command: 'events-update' }],
  fix: [
    {
      title: { en: 'Press Retry', ja: '[再試行] を押す' },
      text: {
        en: 'Settings > Windows Update. It is downloaded again and then installed.',
        ja: '[設定] > [Windows Update] で押します。もう一度ダウンロードされ、インストールされます。',
      },
      command: 'settings-update',
    },
    {
      title: { en: 'Restart in time', ja: '早めに再起動する' },
      text: {
        en: 'So that it does not happen again: install within 30 days of the download.',
        ja: '再発を防ぐには、ダウンロードから 30 日以内にインストールします。',
      },
    },
  ],
  verify: [{ title: { en: 'It is installed', ja: 'インストールされたことを確認する' }, command: 'get-hotfix' }],
  collect: [{ command: 'events-update', text: { en: 'The code of each failed update.', ja: '失敗した個々の更新プログラムのコード。' }, gives: 'failure' }],
  cites: ['JPW-6013'],
});
