import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'notepad C:\\$Windows.~BT\\Sources\\Panther\\setuperr.log',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Opens the errors of an upgrade that was rolled back.', ja: 'ロールバックされたアップグレードのエラー ログを開きます。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Read it from the end; the last errors stand there. Drop setupact.log of the same folder into the box on the start page for a diagnosis.',
    ja: '末尾から読みます。同じフォルダーの setupact.log をトップ ページの診断の欄にドロップすれば診断できます。',
  },
  cite: ['ITPRO-UPGRES', 'JPW-042B'],
  seen: '2026-11-22',
});
