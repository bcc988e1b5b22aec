import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'ping -6 HOST',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Tries the name over IPv6.', ja: 'IPv6 で疎通を試します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Compare with ping -4: only IPv6 fails where IPv6 leads nowhere.',
    ja: 'ping -4 と比べます。IPv6 だけ失敗するなら、IPv6 で外部に出る経路がありません。',
  },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
  },
  cite: 'WSD-PING',
  seen: '2026-11-22',
});
