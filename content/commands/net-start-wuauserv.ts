import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net start wuauserv',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: { en: 'Starts the Windows Update service.', ja: 'Windows Update サービスを開始します。' },
  undo: { en: 'net stop wuauserv stops it again.', ja: 'net stop wuauserv で停止できます。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'It says that the service was started, that it runs already, or an error number.',
    ja: '開始されたこと、すでに動作していること、またはエラー番号が表示されます。',
  },
  cite: 'SA-COMMON',
  seen: '2026-11-22',
});
