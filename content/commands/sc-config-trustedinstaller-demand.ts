import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config TrustedInstaller start= demand',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Sets the start type of Windows Modules Installer back.', ja: 'Windows Modules Installer のスタートアップの種類を「手動」に戻します。' },
  undo: { en: 'Set the start type that sc.exe qc had shown before.', ja: '前に sc.exe qc で表示された種類に戻します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-trustedinstaller', text: { en: 'START_TYPE is no longer 4 DISABLED.', ja: 'START_TYPE が 4 DISABLED ではなくなります。' } },
  after: 'sc-qc-trustedinstaller',
  cite: ['WSD-SYSSERVICES', 'SA-COMMON'],
  seen: '2026-11-23',
});
