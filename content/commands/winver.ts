import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'winver',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Opens a window with version and build of Windows.', ja: 'Windows のバージョンとビルドを表示するウィンドウを開きます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Name, version and build stand in the window.', ja: '名前、バージョン、ビルドが表示されます。' },
  cite: 'WSD-VER',
  seen: '2026-11-22',
});
