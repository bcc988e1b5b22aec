import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe qc cryptsvc',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows how the Cryptographic service is set up.', ja: 'Cryptographic Services の サービスの構成を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'START_TYPE: 4 DISABLED is the fault; 2 and 3 are not.', ja: 'START_TYPE を見ます。4 DISABLED なら無効です。2 と 3 は正常です。' },
  cite: ['WSD-SYSSERVICES', 'WSD-SCQUERY'],
  seen: '2026-11-23',
});
