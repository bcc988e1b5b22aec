import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'ping -4 HOST',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Tries the name over IPv4.', ja: 'IPv4 で疎通を試します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Compare with ping -6.', ja: 'ping -6 と比べます。' },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
  },
  cite: 'WSD-PING',
  seen: '2026-11-22',
});
