import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winhttp reset proxy',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets WinHTTP connect directly, without a proxy.', ja: 'WinHTTP がプロキシを使わず直接接続するようにします。' },
  undo: {
    command: 'netsh-winhttp-set',
    text: { en: 'Set the server that netsh winhttp show proxy had shown before.', ja: 'netsh winhttp show proxy で前に表示されたサーバーを設定し直します。' },
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'netsh-winhttp-show', text: { en: 'It shows direct access.', ja: '直接アクセスと表示されます。' } },
  caution: {
    en: 'Where the site needs a proxy, this stops Windows Update. It does not clear what set advproxy has set.',
    ja: 'プロキシが必要な環境で実行すると、Windows Update が動作しなくなります。set advproxy で設定した内容は消えません。',
  },
  after: 'netsh-winhttp-show',
  cite: ['W32-NETSH', 'ADVPROXY'],
  seen: '2026-11-22',
});
