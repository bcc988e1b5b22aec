import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters /v DisabledComponents /t REG_DWORD /d 0x20 /f',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets Windows try IPv4 before IPv6, without switching IPv6 off.', ja: 'IPv6 を無効にせず、IPv4 を先に試すようにします。' },
  undo: {
    command: 'reg-delete-prefer-ipv4',
    text: { en: 'Deletes the value; write the old one back if there was one.', ja: '値を削除します。元の値があった場合は書き戻します。' },
  },
  scope: 'machine',
  reboot: true,
  verify: { command: 'reg-query-disabledcomponents', text: { en: 'It says 0x20.', ja: '0x20 と表示されます。' } },
  cite: 'KB929852',
  seen: '2026-11-22',
});
