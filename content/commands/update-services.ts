import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: '(New-Object -ComObject Microsoft.Update.ServiceManager).Services | Format-Table Name,ServiceID,IsDefaultAUService',
  os: ['10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: {
    en: 'Lists the update sources that the PC is registered with, and which of them automatic updates use.',
    ja: 'PC に登録されている更新元と、そのうち自動更新が使うものを表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'IsDefaultAUService is True for exactly one.', ja: 'IsDefaultAUService が True のものを見ます。' },
  cite: ['JPW-DUALSCAN', 'ITPRO-HOW'],
  seen: '2026-11-22',
});
