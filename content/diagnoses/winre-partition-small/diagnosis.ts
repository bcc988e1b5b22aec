// The recovery partition has no room for the update of the recovery environment.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** Updates of the recovery environment of January 2024, for 10, 11 21H2 and Server 2022. */
const RECOVERY = ['KB5034441', 'KB5034440', 'KB5034439'];

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'The recovery partition is too small', ja: '回復パーティションの空きが足りない' },
  summary: {
    en: 'Only the update of the recovery environment fails, because its partition lacks room. Windows itself is up to date. Enlarge the partition with Microsoft’s instructions, or leave it as it is on a PC without BitLocker.',
    ja: '失敗しているのは回復環境の更新だけで、そのパーティションの空きが足りません。Windows 自体は最新です。Microsoft の手順で拡張するか、BitLocker を使っていない PC ではそのままにしておくこともできます。',
  },
  layer: 'store',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: ['80070643'],
  needs: [{ kind: 'recovery-not-updated' }, { kind: 'failure', code: '80070643', item: RECOVERY }],
  proves: [
    [
      { kind: 'failure', code: '80070643', item: RECOVERY },
      { kind: 'recovery-not-updated', phase: 2 },
    ],
  ],
  supports: [
    { fact: { kind: 'recovery-not-updated', phase: 2 }, weight: 7 },
    { fact: { kind: 'recovery-not-updated' }, weight: 4 },
    { fact: { kind: 'failure', code: '80070643', item: RECOVERY }, weight: 6 },
  ],
  excludedBy: [],
  check: [
    { title: { en: 'Which update fails?', ja: '失敗している更新を確認する' }, command: 'wevtutil-failed-updates' },
    { title: { en: 'Is the recovery environment on, and where?', ja: '回復環境の状態と場所を確認する' }, command: 'reagentc-info' },
    { title: { en: 'How large is its partition, and does it lie behind Windows?', ja: 'パーティションのサイズと位置を確認する' }, command: 'get-partition' },
  ],
  fix: [
    {
      title: { en: 'Restart, then look again', ja: '再起動してからもう一度確認する' },
      text: {
        en: 'If another update was waiting for the restart, the code can be false: with KB5057589 of April 2025 it was.',
        ja: '別の更新が再起動待ちだった場合、このコードは誤りのことがあります。2025 年 4 月の KB5057589 がそうでした。',
      },
    },
    {
      title: { en: 'Have a full backup', ja: '完全なバックアップを取る' },
      text: {
        en: 'Some makers keep their factory image in a partition of the same kind.',
        ja: 'メーカーによっては、工場出荷時のイメージを同じ種類のパーティションに置いています。',
      },
    },
    { title: { en: 'Is BitLocker on? Have the key at hand', ja: 'BitLocker が有効なら、回復キーを手元に用意する' }, command: 'manage-bde-status' },
    { title: { en: 'Look where the environment lies', ja: '回復環境の場所を確認する' }, command: 'reagentc-info' },
    { title: { en: 'Switch it off', ja: '回復環境を無効にする' }, command: 'reagentc-disable' },
    {
      title: { en: 'Enlarge the partition by 250 MB, exactly as KB5028997 says', ja: 'KB5028997 の手順どおりに、パーティションを 250 MB 拡張する' },
      text: {
        en: 'Windows is shrunk, the recovery partition deleted and made anew behind it. Check the numbers of disk and partition twice.',
        ja: 'Windows のパーティションを縮小し、その後ろの回復パーティションを削除して作り直します。ディスクとパーティションの番号を 2 回確認してください。',
      },
    },
    { title: { en: 'Switch it on again', ja: '回復環境を有効にする' }, command: 'reagentc-enable' },
  ],
  verify: [
    { title: { en: 'The environment is on', ja: '回復環境が有効なことを確認する' }, command: 'reagentc-info' },
    { title: { en: 'The update installs', ja: '更新がインストールされることを確認する' }, command: 'wevtutil-failed-updates' },
  ],
  collect: [{ command: 'wevtutil-failed-updates', text: { en: 'Which update fails.', ja: '失敗している更新。' }, gives: 'failure' }],
  risk: {
    en: 'Partition work can cost all data on the disk. Leaving it is acceptable on a PC without BitLocker: the update guards against a way around BitLocker.',
    ja: 'パーティションの操作を誤ると、ディスク全体のデータを失います。この更新は BitLocker の回避を防ぐためのものなので、BitLocker を使っていない PC では、そのままでも構いません。',
  },
  cites: ['KB5034441', 'KB5028997', 'WINRE2025'],
});
