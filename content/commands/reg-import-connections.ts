import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg import "%USERPROFILE%\\winhttp-before.reg"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Reads the saved WinHTTP proxy setting back.', ja: '保存しておいた WinHTTP プロキシ設定を読み込みます。' },
  undo: { en: 'Set the proxy again.', ja: 'プロキシを設定し直します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'reg-query-winhttpsettings', text: { en: 'The value is the one you saved.', ja: '保存した値に戻ります。' } },
  after: 'reg-export-connections',
  cite: 'WSD-REGIMPORT',
  seen: '2026-11-22',
});
