// The server offers more than one scan may fetch.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'wsus-misconfigured',
  title: { en: 'The scan needs too many round trips: the server offers too many updates', ja: '更新プログラムが多すぎてスキャンが打ち切られる' },
  summary: {
    en: 'The update server answers, but it offers so many updates that the scan is cut off before the end. Scan again a few times: each scan goes on where the last one stopped. If this comes back, the WSUS server has to be cleaned up.',
    ja: '更新サーバーは応答していますが、更新プログラムが多すぎて、スキャンが途中で打ち切られています。スキャンを何回か繰り返してください。前回の続きから進みます。再発する場合は、WSUS サーバーの整理が必要です。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['scan'],
  codes: ['80244010', '8024401C'],
  needs: [{ kind: 'scan-cut-off' }, { kind: 'failure', code: '80244010' }],
  proves: [
    [
      { kind: 'scan-cut-off', code: '80244010' },
      { kind: 'failure', code: '80244010' },
      { kind: 'wsus-policy', active: true },
    ],
    [
      { kind: 'scan-cut-off', code: '80244010' },
      { kind: 'failure', code: '80244010' },
      { kind: 'scan-source', service: 'wsus' },
    ],
  ],
  supports: [
    { fact: { kind: 'scan-cut-off' }, weight: 6 },
    { fact: { kind: 'failure', code: '80244010' }, weight: 6 },
    { fact: { kind: 'wsus-policy', active: true }, weight: 2 },
    { fact: { kind: 'scan-source', service: 'wsus' }, weight: 1 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'Open the log', ja: 'ログを開く' }, eras: ['xp', '2003', 'vista', '7', '8', '8.1'], command: 'open-windowsupdate-log' },
    { title: { en: 'Make the log', ja: 'ログを作成する' }, eras: ['10', '11'], command: 'get-windowsupdatelog' },
    {
      title: { en: 'Which server does the scan ask?', ja: 'スキャンの更新元を確認する' },
      text: {
        en: 'With a WSUS server the last steps are for its administrator.',
        ja: 'WSUS サーバーが指定されている場合、最後の手順はサーバー管理者の作業です。',
      },
      command: 'reg-query-wu-policy',
    },
  ],
  fix: [
    {
      title: { en: 'Scan again, several times', ja: 'スキャンを何回か繰り返す' },
      text: {
        en: 'Wait each time until the scan has ended. What was fetched is kept, so each scan gets further.',
        ja: '毎回、スキャンが終わるまで待ちます。取得済みの情報は残るため、回を重ねるごとに先へ進みます。',
      },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'wuauclt-detectnow',
    },
    {
      title: { en: 'Scan again, several times', ja: 'スキャンを何回か繰り返す' },
      text: {
        en: 'Wait each time until the scan has ended. What was fetched is kept, so each scan gets further.',
        ja: '毎回、スキャンが終わるまで待ちます。取得済みの情報は残るため、回を重ねるごとに先へ進みます。',
      },
      eras: ['10', '11'],
      command: 'detectnow-com',
    },
    {
      title: {
        en: 'On the WSUS server: back up the database, then decline what nobody needs',
        ja: 'WSUS サーバー: データベースをバックアップし、不要な更新プログラムを拒否する',
      },
      text: {
        en: 'Superseded updates first, then products, languages and Itanium or preview updates that you do not have. Declined updates are no longer offered to a scan.',
        ja: 'まず置き換えられた更新プログラム、次に使っていない製品やプレビューなどを「拒否済み」にします。拒否済みの更新プログラムはスキャンの対象から外れます。',
      },
    },
    {
      title: {
        en: 'On the WSUS server: reindex, then run the cleanup wizard',
        ja: 'WSUS サーバー: インデックスを再構築し、クリーンアップ ウィザードを実行する',
      },
      text: {
        en: 'In Configuration Manager switch its WSUS maintenance on, so that it stays clean.',
        ja: 'Configuration Manager では WSUS メンテナンスを有効にし、整理された状態を保ちます。',
      },
    },
  ],
  verify: [
    {
      title: { en: 'The scan comes to its end', ja: 'スキャンが最後まで終わることを確認する' },
      text: { en: 'No 80244010 in the new lines of the log.', ja: '新しい記録に 80244010 がなければ成功です。' },
      eras: ['xp', '2003', 'vista', '7', '8', '8.1'],
      command: 'open-windowsupdate-log',
    },
    {
      title: { en: 'The scan comes to its end', ja: 'スキャンが最後まで終わることを確認する' },
      text: { en: 'No 80244010 in the new log.', ja: '新しいログに 80244010 がなければ成功です。' },
      eras: ['10', '11'],
      command: 'get-windowsupdatelog',
    },
  ],
  collect: [
    { command: 'reg-query-wu-policy', text: { en: 'Whether a WSUS server is asked.', ja: 'WSUS サーバーが指定されているかどうか。' }, gives: 'wsus-policy' },
  ],
  risk: {
    en: 'Declining in bulk cannot be undone in one step: have a backup of SUSDB, and make sure that the superseding updates are deployed.',
    ja: 'まとめて拒否すると、一括では元に戻せません。SUSDB のバックアップを取り、置き換え後の更新プログラムが配布済みであることを確かめてから行います。',
  },
  cites: ['WSUSXML', 'TRENTENT-44010', 'NROACH-44010', 'WOSHUB-44010', 'SA-WSUSMAINT', 'SA-WSUSCPU', 'JPM-POOL'],
});
