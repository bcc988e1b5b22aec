import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winsock reset',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'X',
  does: { en: 'Removes all add-on providers from the network layer.', ja: 'ネットワーク層に追加されたプログラムをすべて取り除きます。' },
  undo: {
    en: 'Cannot be undone: install the VPN, filter or security product again.',
    ja: '元に戻せません。VPN、フィルター、セキュリティ製品を再インストールします。',
  },
  scope: 'machine',
  reboot: true,
  verify: { command: 'netsh-winsock-catalog', text: { en: 'Only entries of Microsoft remain.', ja: 'Microsoft の項目だけが残ります。' } },
  caution: {
    en: 'VPN and filter programs lose their place in the network layer and have to be installed again.',
    ja: 'VPN やフィルターのプログラムは組み込みが解除されるため、再インストールが必要です。',
  },
  after: 'netsh-winsock-catalog',
  cite: 'SA-ADDL',
  seen: '2026-11-22',
});
