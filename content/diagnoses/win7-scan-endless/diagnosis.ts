// The old agent compares so many updates that its search seems never to end.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'slow-or-waiting',
  title: { en: 'The search of Windows 7 or Vista does not end', ja: 'Windows 7 / Vista の検索が終わらない' },
  summary: {
    en: 'The search keeps one core busy for hours and shows no error. The old agent is slow with the long list of updates; a newer one, installed by hand while the service is stopped, finishes in minutes.',
    ja: '検索が何時間も CPU を使い続け、エラーも出ません。古いエージェントは、増え続けた更新の一覧を処理しきれません。サービスを止めて新しいエージェントを手動で入れると、数分で終わるようになります。',
  },
  layer: 'waiting',
  eras: ['vista', '7'],
  breaks: ['scan'],
  codes: [],
  needs: [],
  proves: [],
  supports: [],
  excludedBy: [],
  traceless: true,
  check: [
    { title: { en: 'Is it the update service that is busy?', ja: '更新サービスが CPU を使っているか確認する' }, command: 'tasklist-wuauserv' },
    { title: { en: 'Which agent is there?', ja: 'エージェントのバージョンを確認する' }, eras: ['7'], command: 'wuaueng-version' },
    { title: { en: 'Does the log go on without an error?', ja: 'ログがエラーなしで進んでいるか確認する' }, command: 'open-windowsupdate-log' },
  ],
  fix: [
    {
      title: { en: 'Fetch the packages first', ja: '先にパッケージを入手する' },
      text: {
        en: 'For your architecture, from the Microsoft Update Catalog.',
        ja: 'お使いのアーキテクチャのものを、Microsoft Update カタログから入手します。',
      },
    },
    {
      title: { en: 'Stop the service', ja: 'サービスを停止する' },
      text: { en: 'Otherwise the installer of the package waits for the search.', ja: '停止しないと、パッケージのインストーラーが検索の終了を待ち続けます。' },
      command: 'net-stop-wuauserv',
    },
    {
      title: { en: 'Windows 7: KB3020369, then KB3172605', ja: 'Windows 7: KB3020369、続いて KB3172605 を入れる' },
      text: {
        en: 'KB3138612 or any later rollup brings a newer agent, too. Service Pack 1 has to be there.',
        ja: 'KB3138612 や、それ以降のロールアップにも新しいエージェントが含まれます。Service Pack 1 が必要です。',
      },
      eras: ['7'],
    },
    {
      title: { en: 'Vista: the four updates that Legacy Update names', ja: 'Vista: Legacy Update が挙げる 4 つの更新を入れる' },
      text: {
        en: 'They are listed with the source; today Vista is served only by Legacy Update or a WSUS server of your own.',
        ja: '一覧は出典にあります。現在 Vista を更新できるのは、Legacy Update か自前の WSUS サーバーだけです。',
      },
      eras: ['vista'],
    },
    { title: { en: 'Restart, then search', ja: '再起動してから検索する' } },
  ],
  verify: [{ title: { en: 'The service is calm after the search', ja: '検索後に CPU の使用が落ち着くことを確認する' }, command: 'tasklist-wuauserv' }],
  cites: ['LU-SETUP', 'LU-8', 'LU-149'],
});
