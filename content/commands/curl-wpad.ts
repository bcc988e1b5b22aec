import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'curl.exe -s http://wpad/wpad.dat',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Fetches the script of automatic detection, as Windows would.', ja: '自動検出で使われるスクリプトを取得します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'It should print the script that your administrator knows (function FindProxyForURL). Windows 10 1803 and later.',
    ja: '管理者が用意したスクリプト (function FindProxyForURL) が表示されるはずです。Windows 10 1803 以降で使えます。',
  },
  cite: ['JPD-WPAD', 'W32-AUTOPROXY'],
  seen: '2026-11-22',
});
