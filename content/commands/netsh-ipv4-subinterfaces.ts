import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh interface ipv4 show subinterfaces',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the MTU of each network connection, and its name.', ja: 'ネットワーク接続ごとの MTU と名前を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Note MTU and name of the connection in use; 1500 is the usual value.', ja: '使用中の接続の MTU と名前を控えます。通常は 1500 です。' },
  cite: 'WSD-NETSHIP',
  seen: '2026-11-22',
});
