import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'w32tm /resync',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Sets the clock from the configured time server, at once.', ja: '設定済みの時刻サーバーに今すぐ時計を合わせます。' },
  undo: { en: 'Set date and time by hand.', ja: '日付と時刻を手動で設定します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    command: 'date-time',
    text: { en: 'Date, year included, and time are right.', ja: '年を含む日付と、時刻が正しいことを確認します。' },
  },
  caution: {
    en: 'Needs the Windows Time service and UDP port 123. Set a clock that is off by hours or more by hand first: the service may refuse so large a step.',
    ja: 'Windows Time サービスと UDP ポート 123 が必要です。大きくずれている時計は、サービスが変更を拒否することがあるため、先に手動で合わせます。',
  },
  cite: 'WSD-W32TIME',
  seen: '2026-11-22',
});
