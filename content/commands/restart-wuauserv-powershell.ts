import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Restart-Service wuauserv',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'powershell',
  admin: true,
  effect: 'S',
  does: {
    en: 'Restarts the Windows Update service, so that it reads the proxy anew.',
    ja: 'Windows Update サービスを再起動し、プロキシ設定を読み直させます。',
  },
  undo: { en: 'Nothing to take back: the service runs again.', ja: '元に戻す操作は不要です。サービスは再び動いています。' },
  scope: 'machine',
  reboot: false,
  verify: {
    command: 'sc-query-wuauserv',
    text: { en: 'The service is running again, or starts with the next search.', ja: 'サービスが動作中に戻るか、次回のスキャンで開始されます。' },
  },
  cite: 'SA-ADDL',
  seen: '2026-11-22',
});
