// The search of Vista and 7 runs for hours: no error, only work.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'slow-or-waiting',
  title: { en: 'The search of Windows Vista or 7 does not end', ja: 'Windows Vista / 7 の更新プログラムの検索が終わらない' },
  summary: {
    en: 'The search keeps one processor busy for hours and reports no error. The old agent works its way through thousands of updates that replace each other. Stop the service and install a newer agent by hand; then the search ends in minutes.',
    ja: '検索が何時間もプロセッサを使い続け、エラーも出ません。古いエージェントが、互いに置き換え合う膨大な更新プログラムを調べ続けているためです。サービスを止めて新しいエージェントを手動で入れれば、数分で終わるようになります。',
  },
  layer: 'client',
  eras: ['vista', '7'],
  breaks: ['scan'],
  codes: [],
  needs: [],
  proves: [],
  supports: [],
  excludedBy: [],
  traceless: true,
  check: [
    {
      title: { en: 'Is it the update service that works?', ja: '動いているのが更新サービスか確認する' },
      text: {
        en: 'Note the PID and look for it in Task Manager: one processor fully busy means that it works, not that it hangs.',
        ja: 'PID を控え、タスク マネージャーで探します。プロセッサ 1 つ分を使い切っていれば、停止ではなく処理中です。',
      },
      command: 'tasklist-wuauserv',
    },
    {
      title: { en: 'Are there network errors?', ja: '通信エラーがないか確認する' },
      text: {
        en: 'If the log holds codes such as 80072EE2 or 80072EFE, the cause is another one. Drop it here.',
        ja: '80072EE2 や 80072EFE などのコードがあれば、原因は別です。ログをここにドロップしてください。',
      },
      command: 'open-windowsupdate-log',
    },
  ],
  fix: [
    {
      title: { en: 'Stop the search', ja: '検索を止める' },
      text: { en: 'Otherwise the installer waits for hours, too.', ja: '止めないと、インストーラーも何時間も待ち続けます。' },
      command: 'net-stop-wuauserv',
    },
    {
      title: { en: 'Windows 7: two updates by hand', ja: 'Windows 7: 2 つの更新を手動で入れる' },
      text: {
        en: 'KB3020369, then KB3172605 (or the rollup KB3125574, or KB3138612), for your architecture. Stop the service again before each. Restart.',
        ja: 'アーキテクチャに合った KB3020369、次に KB3172605 (またはロールアップの KB3125574、あるいは KB3138612) を入れます。それぞれの前にサービスを止めます。最後に再起動します。',
      },
      eras: ['7'],
    },
    {
      title: { en: 'Vista: four updates, collected by Legacy Update', ja: 'Vista: 4 つの更新 (Legacy Update による)' },
      text: {
        en: 'Vista needs another set: four updates of user32, win32k, GDI and DirectX. Legacy Update installs them. Microsoft’s own service for Vista has ended.',
        ja: 'Vista には別の組み合わせ (user32、win32k、GDI、DirectX の 4 つの更新) が必要です。Legacy Update でインストールできます。Vista に対する Microsoft のサービスは終了しています。',
      },
      eras: ['vista'],
    },
    { title: { en: 'Restart and search again', ja: '再起動してもう一度検索する' }, command: 'shutdown-restart' },
  ],
  verify: [
    {
      title: { en: 'The search ends', ja: '検索が終わることを確認する' },
      text: { en: 'The log says how many updates were found.', ja: '見つかった更新の数がログに記録されます。' },
      command: 'open-windowsupdate-log',
    },
  ],
  risk: {
    en: 'Packages made for the other architecture do not install; that is harmless.',
    ja: 'アーキテクチャの異なるパッケージはインストールできませんが、害はありません。',
  },
  cites: ['LU-SETUP', 'LU-8'],
});
