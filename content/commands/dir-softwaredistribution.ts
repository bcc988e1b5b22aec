import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'dir /a %windir%\\SoftwareDistribution',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Lists the folder in which Windows Update keeps its database and its downloads.',
    ja: 'Windows Update のデータベースとダウンロードを保管するフォルダーを一覧表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'DataStore and Download are there, with dates of today while it works.',
    ja: 'DataStore と Download があり、動作中なら今日の日付になっています。',
  },
  cite: ['SA-ADDL', 'JPW-CLEAR'],
  seen: '2026-11-22',
});
