import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'ver',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Prints the version of Windows.', ja: 'Windows のバージョンを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '5.0 is 2000, 5.1 XP, 5.2 Server 2003, 6.0 Vista, 6.1 is 7, 6.2 is 8, 6.3 is 8.1, 10.0 is 10 or 11.',
    ja: '5.0 は 2000、5.1 は XP、5.2 は Server 2003、6.0 は Vista、6.1 は 7、6.2 は 8、6.3 は 8.1、10.0 は 10 または 11 です。',
  },
  cite: 'WSD-VER',
  seen: '2026-11-22',
});
