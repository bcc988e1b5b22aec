import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config cryptsvc start= auto',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Sets the start type of Cryptographic Services back.', ja: 'Cryptographic Services のスタートアップの種類を「自動」に戻します。' },
  undo: { en: 'Set the start type that sc.exe qc had shown before.', ja: '前に sc.exe qc で表示された種類に戻します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-cryptsvc', text: { en: 'START_TYPE is no longer 4 DISABLED.', ja: 'START_TYPE が 4 DISABLED ではなくなります。' } },
  after: 'sc-qc-cryptsvc',
  cite: ['SA-822798', 'WSD-SYSSERVICES'],
  seen: '2026-11-23',
});
