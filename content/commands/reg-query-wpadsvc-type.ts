import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc /v Type',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether the service shares its process with others.', ja: 'サービスがほかとプロセスを共有しているかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '0x20 shares one (the usual value), 0x10 has its own. Note it before you change it.',
    ja: '0x20 は共有 (通常の値)、0x10 は専用です。変更前に控えます。',
  },
  cite: 'JPW-WPADSVC',
  seen: '2026-11-22',
});
