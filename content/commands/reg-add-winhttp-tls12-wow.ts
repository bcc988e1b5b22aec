import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg add "HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp" /v DefaultSecureProtocols /t REG_DWORD /d 0xA80 /f',
  os: ['7', '8'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'The same for 32-bit programs on a 64-bit Windows.', ja: '64 ビット版 Windows で、32 ビットのプログラムにも同じ設定をします。' },
  undo: { en: 'Delete the value DefaultSecureProtocols below the same key.', ja: '同じキーの値 DefaultSecureProtocols を削除します。' },
  scope: 'machine',
  reboot: true,
  verify: { en: 'reg says that the operation completed successfully.', ja: '操作が正常に完了したと表示されます。' },
  after: 'reg-export-winhttp',
  cite: 'KB3140245',
  seen: '2026-11-22',
});
