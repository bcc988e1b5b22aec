import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'dir C:\\',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Lists the folder, and the free bytes of the disk in its last line.',
    ja: 'フォルダーの一覧を表示します。最後の行にディスクの空きバイト数が表示されます。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The number before “bytes free” in the last line.', ja: '最後の行の「バイトの空き領域」の前の数値を見ます。' },
  cite: 'SA-001E',
  seen: '2026-11-22',
});
