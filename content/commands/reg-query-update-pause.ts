import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SOFTWARE\\Microsoft\\WindowsUpdate\\UX\\Settings /v PauseUpdatesExpiryTime',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows until when updates are paused in Settings.', ja: '「設定」で更新が一時停止されている期限を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'A date in the future: paused. An error that the value was not found: not paused.',
    ja: '将来の日時なら一時停止中です。値が見つからないというエラーなら、一時停止されていません。',
  },
  cite: ['PAUSE-UX', 'WSD-REGQUERY'],
  seen: '2026-11-23',
});
