import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'DISM /Online /Get-Packages /Format:Table',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Lists the packages of the component store with their states.', ja: 'コンポーネント ストアのパッケージと状態を一覧表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '“Installed” is done, “Install Pending” waits for a restart, “Staged” was never finished.',
    ja: '「Installed」は完了、「Install Pending」は再起動待ち、「Staged」は未完了です。',
  },
  cite: ['DISM-PKG', 'SA-0922'],
  seen: '2026-11-22',
});
