import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-PSDrive C',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Shows used and free space of the disk in gigabytes.', ja: 'ディスクの使用量と空き容量を GB 単位で表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The column Free.', ja: 'Free の列を見ます。' },
  cite: ['SA-001E', 'ITPRO-UPGRES'],
  seen: '2026-11-22',
});
