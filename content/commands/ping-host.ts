import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'ping HOST',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Sends four small packets and waits for the answers.', ja: '小さなパケットを 4 回送り、応答を待ちます。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'No answer says nothing by itself: many firewalls drop ping.',
    ja: '応答がなくても、それだけでは判断できません。ping を破棄するファイアウォールは多くあります。',
  },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
  },
  cite: 'WSD-PING',
  seen: '2026-11-22',
});
