import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe qc TrustedInstaller',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows the start type of the service that installs components.',
    ja: 'コンポーネントをインストールするサービスのスタートアップの種類を表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'START_TYPE is 3 (manual) at rest and 2 (automatic) while a restart is due; 4 (disabled) is wrong.',
    ja: 'START_TYPE は通常 3 (手動)、再起動待ちの間は 2 (自動) です。4 (無効) は誤りです。',
  },
  cite: 'SA-COMMON',
  seen: '2026-11-22',
});
