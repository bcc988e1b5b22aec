import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query WinHttpAutoProxySvc',
  os: ['8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of the WinHTTP Web Proxy Auto-Discovery service.', ja: 'WinHTTP Web Proxy Auto-Discovery サービスの状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'It must be 4 RUNNING or able to start: WinHTTP asks it for scripts and automatic detection.',
    ja: '4 RUNNING、または開始できる状態でなければなりません。自動構成スクリプトと自動検出は、このサービスが担当します。',
  },
  cite: ['WSD-SCQUERY', 'JPW-WPADSVC', 'JPD-LAN'],
  seen: '2026-11-22',
});
