import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe qc TrustedInstaller',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows how the Windows Modules Installer service is set up.', ja: 'Windows Modules Installer サービスの構成を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '3 DEMAND_START is normal; 2 AUTO_START while work waits for a restart; 4 DISABLED is the fault.',
    ja: '通常は 3 DEMAND_START、再起動待ちの処理がある間は 2 AUTO_START です。4 DISABLED なら異常です。',
  },
  cite: ['SA-COMMON', 'WSD-SYSSERVICES'],
  seen: '2026-11-23',
});
