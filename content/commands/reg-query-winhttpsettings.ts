import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections" /v WinHttpSettings',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the WinHTTP proxy as the registry stores it.', ja: 'レジストリに保存されている WinHTTP プロキシ設定を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'A long hexadecimal value: paste it here to have it read. Many zeros mean direct access; a missing value means that it was never set.',
    ja: '長い 16 進数の値が表示されます。このサイトの診断の欄に貼り付ければ読み取ります。ほとんどが 0 なら直接アクセス、値がなければ未設定です。',
  },
  cite: ['WSD-REGQUERY', 'WINHTTPBLOB'],
  seen: '2026-11-22',
});
