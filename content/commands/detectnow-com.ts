import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: '(New-Object -ComObject Microsoft.Update.AutoUpdate).DetectNow()',
  os: ['10', '11'],
  shell: 'powershell',
  admin: true,
  effect: 'R',
  does: { en: 'Asks for a search for updates now.', ja: '更新プログラムの検索をすぐに始めさせます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Settings > Windows Update shows a new time of the last check.', ja: '[設定] の [Windows Update] で、最終確認の日時が新しくなります。' },
  cite: 'WSUSXML',
  seen: '2026-11-22',
});
