import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'notepad "%windir%\\Windows Update.log"',
  os: ['2000', 'xp'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Opens the log of the older v4 client, whose name has a space.', ja: '旧 v4 クライアントのログ (名前に空白が入る) を開きます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Press Ctrl+End and look upwards for an error code.', ja: 'Ctrl + End で末尾に移り、上に向かってエラー コードを探します。' },
  cite: 'WINSECRETS',
  seen: '2026-11-22',
});
