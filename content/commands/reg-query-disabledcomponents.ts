import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters /v DisabledComponents',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether somebody has changed the use of IPv6.', ja: 'IPv6 の使い方が変更されているかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Not found is the default. 0x20 prefers IPv4; 0xff switches IPv6 off.',
    ja: '見つからなければ既定の状態です。0x20 は IPv4 優先、0xff は IPv6 の無効化です。',
  },
  cite: 'KB929852',
  seen: '2026-11-22',
});
