import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh trace stop',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Stops the recording and writes the file; this may take minutes.', ja: '記録を停止し、ファイルに書き込みます。数分かかることがあります。' },
  undo: { command: 'netsh-trace-start', text: { en: 'Start a new recording.', ja: '新しく記録を始めます。' } },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The file C:\\wu.etl is complete.', ja: 'C:\\wu.etl が完成します。' },
  cite: 'PKTMON-PCAPNG',
  seen: '2026-11-22',
});
