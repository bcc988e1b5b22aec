import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-Partition | Where-Object Type -eq System | Get-Volume',
  os: ['10', '11'],
  shell: 'powershell',
  admin: true,
  effect: 'R',
  does: { en: 'Shows size and free space of the EFI system partition.', ja: 'EFI システム パーティションのサイズと空き容量を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'SizeRemaining: 10 MB or less was the limit of the known fault.', ja: 'SizeRemaining を見ます。既知の問題では 10 MB 以下が条件でした。' },
  cite: ['ESP2026'],
  seen: '2026-11-22',
});
