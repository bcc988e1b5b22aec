import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc /v Type /t REG_DWORD /d 0x10 /f',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Gives the detection service a process of its own.', ja: '自動検出サービスを専用のプロセスで動かします。' },
  undo: { command: 'reg-add-wpadsvc-shared', text: { en: 'Sets the usual value again; restart.', ja: '通常の値に戻し、再起動します。' } },
  scope: 'machine',
  reboot: true,
  verify: { command: 'reg-query-wpadsvc-type', text: { en: 'It says 0x10.', ja: '0x10 と表示されます。' } },
  after: 'reg-query-wpadsvc-type',
  cite: 'JPW-WPADSVC',
  seen: '2026-11-22',
});
