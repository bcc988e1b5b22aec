import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe qc wlidsvc',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows how the Microsoft Account Sign-in Assistant service is set up.',
    ja: 'Microsoft アカウント サインイン アシスタント サービスの構成を表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'START_TYPE: 4 DISABLED is the fault; 2 and 3 are not.', ja: 'START_TYPE を見ます。4 DISABLED なら無効です。2 と 3 は正常です。' },
  cite: ['SA-ISSUES', 'WSD-SYSSERVICES'],
  seen: '2026-11-23',
});
