import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'gpresult /v',
  os: ['xp', '2003'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Lists the policies that are in force, with the policy object each comes from.', ja: '適用されているポリシーと、その出所を一覧表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Look for entries below Windows Components, Windows Update.', ja: '「Windows コンポーネント」の「Windows Update」の項目を見ます。' },
  cite: 'SA-WSUSCLIENT',
  seen: '2026-11-23',
});
