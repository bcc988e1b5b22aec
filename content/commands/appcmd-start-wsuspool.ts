import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: '%windir%\\system32\\inetsrv\\appcmd start apppool WsusPool',
  os: ['8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: { en: 'On the WSUS server: starts the application pool of WSUS.', ja: 'WSUS サーバーで、WSUS のアプリケーション プールを開始します。' },
  undo: { en: 'appcmd stop apppool WsusPool stops it again.', ja: 'appcmd stop apppool WsusPool で停止できます。' },
  scope: 'machine',
  reboot: false,
  verify: {
    command: 'appcmd-wsuspool',
    text: { en: 'It shows state:Started, and still does some minutes later.', ja: 'state:Started と表示され、数分後も変わりません。' },
  },
  after: 'appcmd-wsuspool',
  cite: ['JPM-POOL', 'SA-WSUSBEST'],
  seen: '2026-11-23',
});
