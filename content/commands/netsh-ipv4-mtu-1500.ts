import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh interface ipv4 set subinterface "NAME" mtu=1500 store=persistent',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Gives a connection the usual packet size back.', ja: '接続のパケットの大きさを通常に戻します。' },
  undo: { command: 'netsh-ipv4-mtu-1400', text: { en: 'Sets 1400 again.', ja: 'もう一度 1400 にします。' } },
  scope: 'machine',
  reboot: false,
  verify: { command: 'netsh-ipv4-subinterfaces', text: { en: 'The connection has MTU 1500.', ja: '接続の MTU が 1500 になっています。' } },
  slots: { NAME: { en: 'the name of the connection, as the list shows it', ja: '一覧に表示された接続の名前' } },
  cite: 'WSD-NETSHIP',
  seen: '2026-11-22',
});
