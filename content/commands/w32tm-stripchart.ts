import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Measures three times how far this clock is from that of a time server, and changes nothing.',
    ja: '時刻サーバーとの差を 3 回測ります。時計は変更しません。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The number behind each time is the difference in seconds. An error means that UDP port 123 does not get out, and says nothing about the clock.',
    ja: '各行の時刻の後にある数値が差 (秒) です。エラーになる場合は UDP ポート 123 が通らないだけで、時計の正否はわかりません。',
  },
  cite: 'WSD-W32TIME',
  seen: '2026-11-22',
});
