import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg delete "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp" /v DefaultSecureProtocols /f',
  os: ['7', '8'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Takes the TLS setting of WinHTTP back: the default of this Windows holds again.',
    ja: 'WinHTTP の TLS 設定を取り消し、この Windows の既定に戻します。',
  },
  undo: {
    command: 'reg-add-winhttp-tls12',
    text: { en: 'Writes the value again.', ja: '値をもう一度書き込みます。' },
  },
  scope: 'machine',
  reboot: true,
  verify: { command: 'reg-query-winhttp-protocols', text: { en: 'The value is not found any more.', ja: '値が見つからないと表示されます。' } },
  cite: 'KB3140245',
  seen: '2026-11-22',
});
