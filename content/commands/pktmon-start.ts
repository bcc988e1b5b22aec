import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'pktmon start --capture --pkt-size 0 --file-name C:\\wu.etl',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Starts recording all packets of this PC into a file.', ja: 'この PC の全パケットをファイルに記録し始めます。' },
  undo: { command: 'pktmon-stop', text: { en: 'Stop the recording.', ja: '記録を停止します。' } },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Repeat the update, then stop the recording.', ja: '更新をもう一度試してから、記録を停止します。' },
  caution: {
    en: 'Windows 10 2004 and later. The file holds everything this PC sends: share it with care. Without --pkt-size 0 the packets are cut.',
    ja: 'Windows 10 2004 以降で使えます。この PC の通信がすべて記録されるため、共有には注意してください。--pkt-size 0 を付けないと、各パケットの途中までしか記録されません。',
  },
  cite: 'PKTMON',
  seen: '2026-11-22',
});
