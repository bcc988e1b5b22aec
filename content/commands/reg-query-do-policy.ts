import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\DeliveryOptimization',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether a policy governs Delivery Optimization.', ja: '配信の最適化に関するポリシーがあるかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'An error that the key was not found: no policy.', ja: 'キーが見つからないというエラーなら、ポリシーはありません。' },
  cite: ['WSD-REGQUERY', 'JPW-DOQA'],
  seen: '2026-11-22',
});
