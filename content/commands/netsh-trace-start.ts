import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh trace start capture=yes tracefile=C:\\wu.etl',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Starts recording all packets of this PC into a file.', ja: 'この PC の全パケットをファイルに記録し始めます。' },
  undo: { command: 'netsh-trace-stop', text: { en: 'Stop the recording.', ja: '記録を停止します。' } },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Repeat the update, then stop the recording.', ja: '更新をもう一度試してから、記録を停止します。' },
  caution: { en: 'The file holds everything this PC sends: share it with care.', ja: 'この PC の通信がすべて記録されるため、共有には注意してください。' },
  cite: 'PKTMON-PCAPNG',
  seen: '2026-11-22',
});
