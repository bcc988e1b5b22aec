import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: "wevtutil qe System /q:\"*[System[Provider[@Name='disk' or @Name='Ntfs' or @Name='Microsoft-Windows-Ntfs'] and (Level=2 or Level=3)]]\" /c:20 /rd:true /f:text",
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Prints the last warnings and errors of the disks and of NTFS.', ja: 'ディスクと NTFS の最近の警告とエラーを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Nothing is the good answer. Note the disk and the event numbers.',
    ja: '何も表示されないのが正常です。表示された場合は、ディスクとイベント番号を控えます。',
  },
  cite: ['WSD-WEVTUTIL', 'SA-DISKERR', 'SA-EV51'],
  seen: '2026-11-22',
});
