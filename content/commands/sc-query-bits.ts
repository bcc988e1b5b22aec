import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query bits',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of the BITS service.', ja: 'BITS サービスの状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'STATE 4 RUNNING while something is downloaded. On Windows 10 and 11, 1 STOPPED is normal when there is no job.',
    ja: 'ダウンロード中は STATE が 4 RUNNING です。Windows 10 / 11 では、ジョブがないときの 1 STOPPED は正常です。',
  },
  cite: ['WSD-SCQUERY', 'W32-BITSSTART'],
  seen: '2026-11-22',
});
