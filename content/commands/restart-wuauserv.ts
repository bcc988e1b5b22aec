import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net stop wuauserv & net start wuauserv',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: {
    en: 'Restarts the Windows Update service, so that it reads the proxy anew.',
    ja: 'Windows Update サービスを再起動し、プロキシ設定を読み直させます。',
  },
  undo: { en: 'Nothing to take back: the service runs again.', ja: '元に戻す操作は不要です。サービスは再び動いています。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'It prints that the service was stopped and started successfully.', ja: 'サービスが正常に停止し、開始されたと表示されます。' },
  cite: ['SA-ADDL', 'KB890444'],
  seen: '2026-11-22',
});
