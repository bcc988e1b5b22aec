import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wuauclt /resetauthorization /detectnow',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
  shell: 'cmd',
  admin: false,
  effect: 'S',
  does: { en: 'Lets the PC introduce itself to WSUS anew, and asks for a search.', ja: 'WSUS への登録をやり直し、更新プログラムの検索を始めさせます。' },
  undo: { en: 'Nothing to take back: the next contact makes a new cookie anyway.', ja: '元に戻す操作は不要です。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'open-windowsupdate-log', text: { en: 'New lines appear at the end of the log.', ja: 'ログの末尾に新しい行が増えます。' } },
  cite: 'SA-WSUSCLIENT',
  seen: '2026-11-23',
});
