import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'pktmon etl2pcap C:\\wu.etl --out C:\\wu.pcapng',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Turns the recording into a file that this page reads.', ja: '記録を、このページで読める形式に変換します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'C:\\wu.pcapng appears: drop it into the box on the start page.',
    ja: 'C:\\wu.pcapng ができます。トップ ページの診断の欄にドロップしてください。',
  },
  cite: 'PKTMON-PCAPNG',
  seen: '2026-11-22',
});
