import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg delete HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters /v DisabledComponents /f',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Gives IPv6 its usual place again.', ja: 'IPv6 の優先順位を既定に戻します。' },
  undo: { command: 'reg-add-prefer-ipv4', text: { en: 'Prefers IPv4 again.', ja: 'もう一度 IPv4 を優先します。' } },
  scope: 'machine',
  reboot: true,
  verify: { command: 'reg-query-disabledcomponents', text: { en: 'The value is not found any more.', ja: '値が見つからないと表示されます。' } },
  cite: 'KB929852',
  seen: '2026-11-22',
});
