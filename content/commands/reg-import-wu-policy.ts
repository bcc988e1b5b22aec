import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg import "%USERPROFILE%\\wu-policy-before.reg"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Puts the saved update policies back.', ja: '保存した更新ポリシーを元に戻します。' },
  undo: { en: 'Delete the value once more.', ja: '同じ値をもう一度削除します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'reg-query-wu-policy', text: { en: 'The old values are there again.', ja: '元の値が戻っています。' } },
  cite: 'WSD-REGIMPORT',
  seen: '2026-11-23',
});
