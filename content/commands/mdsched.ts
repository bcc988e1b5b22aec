import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'mdsched',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Tests the memory at the next start.', ja: '次回の起動時にメモリを診断します。' },
  scope: 'machine',
  reboot: true,
  verify: { en: 'After the test a message says whether errors were found.', ja: '診断後に、問題の有無が通知されます。' },
  cite: ['SA-0570', 'SA-DISKERR'],
  seen: '2026-11-22',
});
