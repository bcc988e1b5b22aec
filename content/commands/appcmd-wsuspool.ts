import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: '%windir%\\system32\\inetsrv\\appcmd list apppool WsusPool',
  os: ['8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'On the WSUS server: shows whether the application pool of WSUS runs.',
    ja: 'WSUS サーバーで、WSUS のアプリケーション プールの状態を表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'state:Started is right.', ja: 'state:Started なら正常です。' },
  cite: 'JPM-POOL',
  seen: '2026-11-22',
});
