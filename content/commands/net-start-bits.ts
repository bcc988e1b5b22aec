import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net start bits',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: { en: 'Starts the BITS service.', ja: 'BITS サービスを開始します。' },
  undo: { en: 'net stop bits stops it again.', ja: 'net stop bits で停止できます。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'It says that the service was started, that it runs already, or an error number.',
    ja: '開始されたこと、すでに動作していること、またはエラー番号が表示されます。',
  },
  cite: 'SA-WSUSCLIENT',
  seen: '2026-11-22',
});
