// A repair installation of XP leaves one library of the newer agent unregistered.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'service-registration',
  title: { en: 'XP repair installation: wups2.dll is not registered', ja: 'XP の修復インストール後、wups2.dll が登録されていない' },
  summary: {
    en: 'XP was repaired from its disc. Since then updates are found and downloaded, and none installs. One library of the newer agent has lost its registration: one command brings it back.',
    ja: 'ディスクから XP の修復インストールを行った後、更新プログラムは見つかりダウンロードもされますが、1 つもインストールできません。新しいエージェントの DLL の登録が失われています。コマンド 1 つで直ります。',
  },
  layer: 'services',
  eras: ['xp'],
  breaks: ['install'],
  codes: [],
  needs: [],
  proves: [],
  supports: [],
  excludedBy: [],
  // The installation fails without a code, and no line says that a registration is missing.
  traceless: true,
  check: [
    {
      title: { en: 'Was XP repaired from the disc?', ja: 'ディスクから修復インストールを行ったか確認する' },
      text: { en: 'The option “Repair” of the setup, not the recovery console.', ja: '回復コンソールではなく、セットアップの「修復」です。' },
    },
    {
      title: { en: 'Do all updates fail at once?', ja: 'すべての更新がすぐに失敗するか確認する' },
      text: {
        en: 'Found, downloaded, “could not be installed”, and nothing of it in the history.',
        ja: '見つかり、ダウンロードされ、「インストールできませんでした」となり、履歴には残りません。',
      },
    },
    { title: { en: 'What does the log say?', ja: 'ログを確認する' }, command: 'open-windowsupdate-log' },
  ],
  fix: [
    {
      title: { en: 'Register the library', ja: 'DLL を登録する' },
      text: { en: 'In the Command Prompt, as an administrator.', ja: '管理者のコマンド プロンプトで実行します。' },
      command: 'regsvr32-wups2',
    },
    { title: { en: 'Install the updates again', ja: '更新プログラムをもう一度インストールする' } },
  ],
  verify: [
    {
      title: { en: 'An update installs', ja: '更新がインストールされることを確認する' },
      text: { en: 'It appears in the history.', ja: '履歴に表示されます。' },
      command: 'open-windowsupdate-log',
    },
  ],
  risk: { en: 'None beyond stopping the service for a moment.', ja: 'サービスを一時的に停止する以外の影響はありません。' },
  cites: ['KB943144', 'WSD-REGSVR32'],
});
