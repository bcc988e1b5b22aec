import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'query user',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Lists who is signed in. Not in Home editions.', ja: 'サインイン中のユーザーを一覧表示します (Home エディションにはありません)。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Somebody is “Active” on the console.', ja: 'コンソールで「Active」のユーザーがいることを確認します。' },
  cite: ['WSD-QUERYUSER', 'KB910341'],
  seen: '2026-11-22',
});
