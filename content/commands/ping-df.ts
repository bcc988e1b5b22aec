import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'ping -f -l 1472 HOST',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Sends full-size packets that must not be split.', ja: '分割を禁止した最大サイズのパケットを送ります。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Only where small pings are answered: lower 1472 until it passes. A limit around 1400 with no message from a router points to an MTU problem.',
    ja: '小さな ping に応答がある場合だけ有効です。1472 から下げて、通る値を探します。1400 前後が上限で、ルーターからの通知もない場合は、MTU の問題が疑われます。',
  },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
  },
  cite: ['WSD-PING', 'PMTU'],
  seen: '2026-11-22',
});
