import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wmic qfe get HotFixID | findstr "4474419 4490628 3138612"',
  os: ['7'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows whether the updates for SHA-2 and the newer agent are installed.',
    ja: 'SHA-2 対応の更新プログラムと新しいエージェントが入っているかどうかを表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'KB4474419 and KB4490628 must both be there, or a later servicing stack or rollup.',
    ja: 'KB4474419 と KB4490628 の両方、またはそれより新しいサービス スタック更新プログラムかロールアップが必要です。',
  },
  cite: ['KB4472027', 'LU-149'],
  seen: '2026-11-22',
});
