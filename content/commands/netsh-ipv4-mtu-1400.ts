import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh interface ipv4 set subinterface "NAME" mtu=1400 store=persistent',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets one connection send smaller packets.', ja: '1 つの接続で、小さなパケットを使うようにします。' },
  undo: {
    command: 'netsh-ipv4-mtu-1500',
    text: {
      en: 'Sets the usual 1500 again; take the value that you noted if it was another.',
      ja: '通常の 1500 に戻します。控えた値が違う場合は、その値を指定します。',
    },
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'netsh-ipv4-subinterfaces', text: { en: 'The connection has MTU 1400.', ja: '接続の MTU が 1400 になっています。' } },
  slots: { NAME: { en: 'the name of the connection, as the list shows it', ja: '一覧に表示された接続の名前' } },
  cite: 'WSD-NETSHIP',
  seen: '2026-11-22',
});
