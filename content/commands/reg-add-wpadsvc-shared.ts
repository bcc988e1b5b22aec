import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc /v Type /t REG_DWORD /d 0x20 /f',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Puts the detection service back into the shared process.', ja: '自動検出サービスを共有のプロセスに戻します。' },
  undo: { command: 'reg-add-wpadsvc-own', text: { en: 'Gives it its own process again.', ja: 'もう一度専用のプロセスにします。' } },
  scope: 'machine',
  reboot: true,
  verify: { command: 'reg-query-wpadsvc-type', text: { en: 'It says 0x20.', ja: '0x20 と表示されます。' } },
  cite: 'JPW-WPADSVC',
  seen: '2026-11-22',
});
