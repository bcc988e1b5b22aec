// A bandwidth policy of zero stops every background download.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

export default defineDiagnosis<Kinds>({
  family: 'policy-blocks-wu',
  title: { en: 'A bandwidth policy of 0 stops the downloads', ja: '帯域制御のポリシーが 0 で、ダウンロードが止まっている' },
  summary: {
    en: 'A policy limits BITS to 0 kilobits, at least at this time of day, and then nothing is downloaded in the background. Correct the policy, or wait for the end of its hours.',
    ja: 'ポリシーで BITS の帯域が 0 kbps に制限されており (少なくともこの時間帯は)、バックグラウンドのダウンロードが止まっています。ポリシーを直すか、制限の時間帯が終わるのを待ってください。',
  },
  layer: 'managed',
  eras: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  breaks: ['download'],
  codes: ['8020003E'],
  needs: [
    { kind: 'failure', code: '8020003E' },
    { kind: 'bandwidth-policy', limit: 0 },
  ],
  proves: [
    [
      { kind: 'failure', code: '8020003E' },
      { kind: 'bandwidth-policy', limit: 0 },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '8020003E' }, weight: 7 },
    { fact: { kind: 'bandwidth-policy', limit: 0 }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'What does the job say?', ja: 'ジョブの状態を確認する' },
      text: { en: 'TRANSIENT_ERROR with 0x8020003E.', ja: 'TRANSIENT_ERROR と 0x8020003E を確認します。' },
      command: 'bitsadmin-list',
    },
    {
      title: { en: 'What does the policy say?', ja: 'ポリシーを確認する' },
      text: {
        en: 'MaxTransferRateOnSchedule counts from MaxBandwidthValidFrom to MaxBandwidthValidTo, the other rate for the rest.',
        ja: 'MaxBandwidthValidFrom から MaxBandwidthValidTo までは MaxTransferRateOnSchedule、それ以外は MaxTransferRateOffSchedule が適用されます。',
      },
      command: 'reg-query-bits-policy',
    },
    { title: { en: 'And Delivery Optimization?', ja: '配信の最適化も確認する' }, eras: ['10', '11'], command: 'reg-query-do-policy' },
  ],
  fix: [
    {
      title: { en: 'Correct the policy', ja: 'ポリシーを直す' },
      text: {
        en: 'Computer Configuration, Administrative Templates, Network, Background Intelligent Transfer Service (BITS): a limit of 2 or more, or none. On a company PC ask the administrator.',
        ja: '「コンピューターの構成」>「管理用テンプレート」>「ネットワーク」>「バックグラウンド インテリジェント転送サービス (BITS)」で、2 以上の値にするか未構成にします。会社の PC では管理者に依頼します。',
      },
    },
    { title: { en: 'Fetch the policy', ja: 'ポリシーを取得し直す' }, command: 'gpupdate-force' },
    { title: { en: 'Restart BITS', ja: 'BITS を再起動する' }, command: 'restart-bits' },
  ],
  verify: [{ title: { en: 'The job transfers', ja: '転送が始まることを確認する' }, command: 'bitsadmin-list' }],
  collect: [{ command: 'reg-query-bits-policy', text: { en: 'Whether the limit is 0.', ja: '制限が 0 かどうか。' }, gives: 'bandwidth-policy' }],
  risk: { en: 'The limit may protect a thin line: talk to whoever set it.', ja: '細い回線を守るための制限かもしれません。設定した人に確認してください。' },
  cites: ['W32-BITSGP', 'WIN32METADATA'],
});
