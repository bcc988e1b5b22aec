import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'bitsadmin /util /getieproxy localsystem',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Shows the proxy that BITS uses for jobs of the system account.', ja: 'システム アカウントのジョブで BITS が使うプロキシを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'NO_PROXY, AUTODETECT or a server: write down what it shows.', ja: 'NO_PROXY、AUTODETECT、またはサーバー名を確かめ、控えておきます。' },
  caution: {
    en: 'On Windows XP and Server 2003 bitsadmin comes with the Support Tools.',
    ja: 'Windows XP / Server 2003 では、bitsadmin はサポート ツールに含まれています。',
  },
  cite: ['WSD-GETIEPROXY', 'W32-BITSSVC'],
  seen: '2026-11-22',
});
