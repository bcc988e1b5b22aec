import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'ping -n 50 HOST',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Sends fifty small packets and counts the losses.', ja: '小さなパケットを 50 回送り、損失を数えます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Several lost packets at any size: a poor line.', ja: 'サイズに関係なく損失が続く場合は、回線の品質に問題があります。' },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
  },
  cite: 'WSD-PING',
  seen: '2026-11-22',
});
