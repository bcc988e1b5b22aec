import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'pnputil /enum-drivers',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: {
    en: 'Lists the driver packages of other makers, with maker and version.',
    ja: '他社製のドライバー パッケージを、提供元とバージョン付きで一覧表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Compare with what the makers offer; old versions are the first suspects.', ja: '提供元の最新版と比べ、古いものから疑います。' },
  cite: ['ITPRO-UPGRES'],
  seen: '2026-11-22',
});
