import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query BFE',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows the state of Base Filtering Engine, without which the firewall service cannot start.',
    ja: 'ファイアウォール サービスが依存する Base Filtering Engine の状態を表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'STATE 4 RUNNING is right.', ja: 'STATE が 4 RUNNING なら正常です。' },
  cite: ['WSD-SCQUERY', 'SA-706D9'],
  seen: '2026-11-23',
});
