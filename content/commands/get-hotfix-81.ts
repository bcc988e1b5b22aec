import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-HotFix KB2919355, KB2919442, KB3173424',
  os: ['8.1'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Shows which of the base updates of 8.1 are installed.', ja: '8.1 の基準となる更新プログラムのうち、どれが入っているかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'All three are listed; an error names the one that is missing.', ja: '3 つとも表示されれば揃っています。ないものはエラーになります。' },
  cite: ['SA-ISSUES'],
  seen: '2026-11-22',
});
