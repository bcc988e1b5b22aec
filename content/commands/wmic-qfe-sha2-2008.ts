import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wmic qfe get HotFixID | findstr "4474419 4493730"',
  os: ['vista'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows whether the updates for SHA-2 are installed on Server 2008.',
    ja: 'Server 2008 に SHA-2 対応の更新プログラムが入っているかどうかを表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'KB4493730 and KB4474419 must both be there, or a later servicing stack or rollup.',
    ja: 'KB4493730 と KB4474419 の両方、またはそれより新しい SSU やロールアップが必要です。',
  },
  cite: ['KB4472027', 'LU-SETUP'],
  seen: '2026-11-22',
});
