import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols /s',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows which TLS versions somebody has switched on or off for the whole PC.',
    ja: 'PC 全体で有効または無効にされた TLS のバージョンを表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Under TLS 1.2\\Client, Enabled 0x0 or DisabledByDefault 0x1 switches it off. No entry at all means the default of this Windows.',
    ja: 'TLS 1.2\\Client に Enabled 0x0 または DisabledByDefault 0x1 があれば無効です。何もなければ、この Windows の既定に従います。',
  },
  cite: 'KB3140245',
  seen: '2026-11-22',
});
