import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'bitsadmin /util /setieproxy localsystem AUTODETECT',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets BITS detect the proxy for jobs of the system account.', ja: 'システム アカウントのジョブで、BITS にプロキシを自動検出させます。' },
  undo: { en: 'Set the usage that getieproxy had shown before.', ja: 'getieproxy で前に表示された種類に戻します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'bitsadmin-getieproxy', text: { en: 'It shows AUTODETECT.', ja: 'AUTODETECT と表示されます。' } },
  after: 'bitsadmin-getieproxy',
  cite: 'WSD-SETIEPROXY',
  seen: '2026-11-22',
});
