import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wevtutil qe System /q:"*[System[EventID=1074 or EventID=6008 or EventID=41]]" /c:20 /rd:true /f:text',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Prints the last planned and unplanned restarts.', ja: '直近の再起動 (計画的なものと予期しないもの) を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Compare the times with that of the failed update.', ja: '更新が失敗した時刻と比べます。' },
  cite: ['WSD-WEVTUTIL', 'SA-REBOOTS'],
  seen: '2026-11-22',
});
