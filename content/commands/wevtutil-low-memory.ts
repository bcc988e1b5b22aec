import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wevtutil qe System /q:"*[System[Provider[@Name=\'Microsoft-Windows-Resource-Exhaustion-Detector\'] and EventID=2004]]" /c:5 /rd:true /f:text',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Prints the warnings about too little virtual memory, with the programs that took it.',
    ja: '仮想メモリ不足の警告を、使用していたプログラムとともに表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'An entry of the time of the failed update names the programs.', ja: '更新が失敗した時刻の記録に、プログラム名が書かれています。' },
  cite: ['WSD-WEVTUTIL', 'SA-000E', 'SA-0008'],
  seen: '2026-11-22',
});
