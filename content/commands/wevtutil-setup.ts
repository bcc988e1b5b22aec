import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wevtutil qe Setup /c:20 /rd:true /f:text',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Prints the last entries of the Setup log: packages, their states and codes.',
    ja: 'セットアップ ログの最新の記録 (パッケージと状態、コード) を表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Look for “failed to be changed” and the status behind it.', ja: '失敗した変更と、その状態コードを探します。' },
  cite: ['WSD-WEVTUTIL', 'SA-DISM', 'SA-0490'],
  seen: '2026-11-22',
});
