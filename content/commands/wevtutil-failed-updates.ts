import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wevtutil qe System /q:"*[System[Provider[@Name=\'Microsoft-Windows-WindowsUpdateClient\'] and EventID=20]]" /c:10 /rd:true /f:text',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Prints the last ten failed installations with name and code.', ja: '直近 10 件のインストール失敗を、名前とコード付きで表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The newest stands first. The name tells the product, the code the fault.',
    ja: '新しい順に並びます。名前で製品が、コードで障害がわかります。',
  },
  cite: ['WSD-WEVTUTIL', 'SA-0002', 'SA-ISSUES'],
  seen: '2026-11-22',
});
