import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-DeliveryOptimizationLog',
  os: ['10', '11'],
  shell: 'powershell',
  admin: true,
  effect: 'R',
  does: { en: 'Prints the log of Delivery Optimization.', ja: '配信の最適化のログを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Look for error codes that begin with 0x80D0 or 0x8007.', ja: '0x80D0 や 0x8007 で始まるエラー コードを探します。' },
  cite: 'ITPRO-DOMON',
  seen: '2026-11-22',
});
