import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-Partition | Format-Table DiskNumber, PartitionNumber, DriveLetter, Type, Size',
  os: ['10', '11'],
  shell: 'powershell',
  admin: true,
  effect: 'R',
  does: { en: 'Lists the partitions of all disks in their order.', ja: 'すべてのディスクのパーティションを順に一覧表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The partition of type Recovery, its size, and what stands right before it.',
    ja: '種類が Recovery のパーティション、そのサイズ、直前にあるものを確認します。',
  },
  cite: ['KB5028997', 'ESP2026'],
  seen: '2026-11-22',
});
