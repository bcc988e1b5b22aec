import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wuauclt /detectnow',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Asks for a search for updates now.', ja: '更新プログラムの検索をすぐに始めさせます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'open-windowsupdate-log', text: { en: 'New lines appear at the end of the log.', ja: 'ログの末尾に新しい行が増えます。' } },
  cite: 'SA-WSUSCLIENT',
  seen: '2026-11-22',
});
