// The update of the recovery environment does not fit on its partition.
import { defineDiagnosis } from '#engine/define.ts';
import type { Kinds } from '../../vocabulary.ts';

/** Updates of January 2024 for Windows 10, Server 2022 and 11 that renew the recovery environment (KB5034441). */
const RECOVERY = ['KB5034439', 'KB5034440', 'KB5034441'];

export default defineDiagnosis<Kinds>({
  family: 'installer-failed',
  title: { en: 'The recovery partition is too small for the WinRE update', ja: '回復パーティションが小さく、回復環境 (WinRE) を更新できない' },
  summary: {
    en: 'This update renews the recovery environment, and its partition has no room for it. Nothing else is wrong: Windows works, and other updates install. You can enlarge the partition, or leave it as it is.',
    ja: 'この更新プログラムは回復環境を新しくするもので、そのパーティションに空きが足りません。ほかに異常はなく、Windows もほかの更新も動きます。パーティションを拡張するか、このままにしておくこともできます。',
  },
  layer: 'client-disk',
  eras: ['10', '11'],
  breaks: ['install'],
  codes: ['80070643'],
  needs: [{ kind: 'failure', code: '80070643', item: RECOVERY }, { kind: 'recovery-update-failed' }],
  proves: [
    [
      { kind: 'failure', code: '80070643', item: RECOVERY },
      { kind: 'recovery-update-failed', phase: 2 },
    ],
  ],
  supports: [
    { fact: { kind: 'failure', code: '80070643', item: RECOVERY }, weight: 6 },
    { fact: { kind: 'recovery-update-failed', phase: 2 }, weight: 7 },
    { fact: { kind: 'recovery-update-failed' }, weight: 4 },
  ],
  excludedBy: [],
  check: [
    {
      title: { en: 'Where is the recovery environment?', ja: '回復環境の場所を確認する' },
      text: {
        en: 'Enabled, and its location with disk and partition number. Write both down. If it is disabled and has no location, this PC has no recovery partition, and the update cannot apply.',
        ja: '「Enabled」であることと、場所に含まれるディスクとパーティションの番号を控えます。無効で場所がなければ、この PC に回復パーティションはなく、更新は適用できません。',
      },
      command: 'reagentc-info',
    },
    {
      title: { en: 'How much is free on it?', ja: 'その空き容量を確認する' },
      text: { en: 'The update needs 250 MB.', ja: '更新には 250 MB 必要です。' },
      command: 'get-winre-space',
    },
    {
      title: { en: 'Does the system log say so?', ja: 'システム ログを確認する' },
      text: { en: 'Event 4502 with ErrorPhase 2.', ja: 'ErrorPhase が 2 のイベント 4502 を探します。' },
      command: 'events-winre',
    },
    {
      title: { en: 'Is a restart pending?', ja: '再起動待ちでないか確認する' },
      text: {
        en: 'With KB5057588 or KB5057589 of April 2025 the code is shown although the update succeeds after the restart.',
        ja: '2025 年 4 月の KB5057588 / KB5057589 では、再起動後に成功していても、このコードが表示されます。',
      },
      command: 'reg-query-reboot-required',
    },
  ],
  fix: [
    {
      title: { en: 'Decide whether you need it', ja: '必要かどうかを判断する' },
      text: {
        en: 'The update of January 2024 closes a way around BitLocker by means of the recovery environment. Where the drive is not encrypted, leaving it is acceptable.',
        ja: '2024 年 1 月の更新は、回復環境を使って BitLocker を回避できる問題を修正するものです。ドライブを暗号化していなければ、そのままでも差し支えありません。',
      },
      command: 'manage-bde-status',
    },
    {
      title: { en: 'Suspend BitLocker, if it is on', ja: 'BitLocker を使っている場合は中断する' },
      text: { en: 'And have the recovery key at hand. Make an image backup now.', ja: '回復キーを手元に用意し、イメージ バックアップを取ります。' },
      command: 'manage-bde-suspend',
    },
    {
      title: { en: 'Take the recovery environment out of its partition', ja: '回復環境をパーティションから外す' },
      command: 'reagentc-disable',
    },
    {
      title: { en: 'Enlarge the partition by 250 MB', ja: 'パーティションを 250 MB 拡張する' },
      text: {
        en: 'Shrink the Windows partition by 250 MB, and make the recovery partition behind it anew, exactly as Microsoft describes under KB5028997. Check disk and partition number twice: deleting the wrong one loses everything on it, and some makers keep their own recovery image there.',
        ja: 'Windows のパーティションを 250 MB 縮小し、その後ろの回復パーティションを、Microsoft が KB5028997 で説明しているとおりに作り直します。ディスクとパーティションの番号を必ず 2 回確かめてください。間違えて削除すると中身が失われます。メーカー独自の回復イメージが入っている機種もあります。',
      },
    },
    { title: { en: 'Put the recovery environment back', ja: '回復環境を元に戻す' }, command: 'reagentc-enable' },
    { title: { en: 'Search for updates again', ja: '更新プログラムをもう一度検索する' } },
  ],
  verify: [
    { title: { en: 'It is enabled', ja: '有効になっていることを確認する' }, command: 'reagentc-info' },
    { title: { en: 'There is room', ja: '空きができたことを確認する' }, command: 'get-winre-space' },
  ],
  collect: [
    {
      command: 'events-winre',
      text: { en: 'What the system log says of the recovery environment.', ja: '回復環境についてのシステム ログの記録。' },
      gives: 'recovery-update-failed',
    },
    { command: 'events-update', text: { en: 'Which update failed.', ja: '失敗した更新プログラムの名前。' }, gives: 'failure' },
  ],
  risk: {
    en: 'Work on partitions can cost all data and make the PC unbootable. Without an image backup leave it alone.',
    ja: 'パーティションの操作を誤ると、データをすべて失い、起動しなくなることがあります。イメージ バックアップがなければ、行わないでください。',
  },
  cites: ['KB5034441', 'WINRE2025'],
});
