import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp" /v DefaultSecureProtocols',
  os: ['7', '8', '8.1'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows which TLS versions WinHTTP offers by default.', ja: 'WinHTTP が既定で提示する TLS のバージョンを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '0xa00 or 0xa80 contains TLS 1.2. On Windows 8.1 it is on without this value.',
    ja: '0xa00 や 0xa80 なら TLS 1.2 を含みます。Windows 8.1 では、この値がなくても有効です。',
  },
  cite: 'KB3140245',
  seen: '2026-11-22',
});
