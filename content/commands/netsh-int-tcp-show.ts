import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh int tcp show global',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the TCP settings of this PC.', ja: 'この PC の TCP の設定を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Initial RTO and Max SYN Retransmissions, where this Windows shows them, tell how often a SYN is sent and how long it waits.',
    ja: 'Initial RTO と Max SYN Retransmissions (表示される場合) が、SYN を送る回数と間隔を決めます。',
  },
  cite: ['NMAP2113', 'SPEASY344'],
  seen: '2026-11-22',
});
