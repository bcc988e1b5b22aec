import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'notepad %windir%\\Logs\\CBS\\CBS.log',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Opens the log of the installation of components.', ja: 'コンポーネントのインストール ログを開きます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Go to the end and search upwards for “Error” and for the code.', ja: '末尾から上へ、「Error」とコードを検索します。' },
  log: { steps: ['install', 'restart'], formats: ['cbs'] },
  cite: ['SA-DISM', 'JPW-CORRUPT'],
  seen: '2026-11-22',
});
