import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg import "%USERPROFILE%\\bits-before.reg"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Puts the saved configuration of BITS back.', ja: '保存した BITS の構成を元に戻します。' },
  undo: { en: 'Set the values once more.', ja: '値をもう一度設定します。' },
  scope: 'machine',
  reboot: true,
  verify: { command: 'sc-qc-bits', text: { en: 'The old values are there again, after a restart of the PC.', ja: 'PC の再起動後、元の値に戻っています。' } },
  cite: 'WSD-REGIMPORT',
  seen: '2026-11-23',
});
