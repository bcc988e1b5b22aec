import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'DISM /Online /Cleanup-Image /ScanHealth',
  os: ['8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Checks the component store for damage and changes nothing.', ja: 'コンポーネント ストアの破損を調べます。変更はしません。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'It says that no corruption was found, or that the store is repairable.', ja: '破損が見つからない、または修復可能と表示されます。' },
  cite: ['SA-DISM', 'JPW-CORRUPT'],
  seen: '2026-11-22',
});
