import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'findstr /i /c:", error" %windir%\\Logs\\CBS\\CBS.log',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Prints the lines of level Error of the component log.', ja: 'コンポーネント ログから、レベルが Error の行を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The last ones belong to the last attempt; the cause stands in the lines above the first of them.',
    ja: '最後のものが直近の試行です。原因は、その最初の行のすぐ上にあります。',
  },
  cite: 'SA-COMMON',
  seen: '2026-11-22',
});
