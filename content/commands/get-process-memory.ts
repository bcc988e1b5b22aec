import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-Process | Sort-Object WorkingSet64 -Descending | Select-Object -First 10 Name, WorkingSet64',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Lists the ten programs that take the most memory.', ja: 'メモリを最も使っているプログラムを 10 件表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The first lines: close those that are not needed while the update installs.', ja: '上位のうち、更新中に不要なものを終了します。' },
  cite: 'SA-0008',
  seen: '2026-11-22',
});
