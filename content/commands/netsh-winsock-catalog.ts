import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winsock show catalog',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Lists the programs that have put themselves into the network layer.', ja: 'ネットワーク層に組み込まれたプログラムの一覧を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Names that are not of Microsoft belong to VPN, filter or security products. Save the output. On XP with SP2 and later.',
    ja: 'Microsoft 以外の名前は、VPN、フィルター、セキュリティ製品です。出力を保存しておきます。XP では SP2 以降で使えます。',
  },
  cite: 'SA-ADDL',
  seen: '2026-11-22',
});
