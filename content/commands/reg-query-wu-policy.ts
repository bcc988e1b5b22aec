import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate /s',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether a policy sends this PC to a WSUS server.', ja: 'ポリシーでこの PC の更新元が WSUS に指定されているかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'WUServer with UseWUServer 0x1: updates come from that server. An error that the key was not found: no policy.',
    ja: 'WUServer があり、UseWUServer が 0x1 なら、更新プログラムはそのサーバーから取得されます。キーが見つからないというエラーなら、ポリシーはありません。',
  },
  cite: ['WSD-REGQUERY', 'JPM-CHECK'],
  seen: '2026-11-22',
});
