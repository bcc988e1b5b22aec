import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'w32tm /query /status',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Shows when the clock was last set, and by which server.', ja: '最後に時刻を合わせた日時と、その時刻サーバーを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The time of the last successful synchronisation. An error means that the service W32Time does not run.',
    ja: '最終同期時刻を見ます。エラーになる場合は W32Time サービスが動いていません。',
  },
  cite: 'SA-F8F',
  seen: '2026-11-22',
});
