import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'tracert -d HOST',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the routers on the way to a host.', ja: '接続先までに通るルーターを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The last router that answers: often the firewall stands there or right behind it.',
    ja: '多くの場合、最後に応答したルーターか、そのすぐ先にファイアウォールがあります。',
  },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
  },
  cite: 'WSD-TRACERT',
  seen: '2026-11-22',
});
