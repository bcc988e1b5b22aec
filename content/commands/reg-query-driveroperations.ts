import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\DriverOperations" /s',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Lists the driver operations that wait for the next installation.', ja: '次のインストールを待つドライバー操作を一覧表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Each entry has Identity and Arch; one without Arch, or without Identity, is the fault.',
    ja: '各項目に Identity と Arch があります。どちらかが欠けている項目が原因です。',
  },
  cite: ['SA-COMMON', 'SA-0490'],
  seen: '2026-11-22',
});
