import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters /v EnablePMTUBHDetect /t REG_DWORD /d 1 /f',
  os: ['xp', '2003'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets Windows try smaller packets when full-size ones vanish.', ja: '最大サイズのパケットが消えるとき、小さなパケットを試すようにします。' },
  undo: { en: 'Delete the value EnablePMTUBHDetect below the same key, and restart.', ja: '同じキーの値 EnablePMTUBHDetect を削除し、再起動します。' },
  scope: 'machine',
  reboot: true,
  verify: { en: 'reg says that the operation completed successfully.', ja: '操作が正常に完了したと表示されます。' },
  cite: 'PMTU',
  seen: '2026-11-22',
});
