import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'pktmon stop',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Stops the recording.', ja: '記録を停止します。' },
  undo: { command: 'pktmon-start', text: { en: 'Start a new recording.', ja: '新しく記録を始めます。' } },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The file C:\\wu.etl is complete.', ja: 'C:\\wu.etl が完成します。' },
  cite: 'PKTMON',
  seen: '2026-11-22',
});
