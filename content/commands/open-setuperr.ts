import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'notepad %windir%\\Panther\\setuperr.log',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Opens the errors of the last setup.', ja: '直近のセットアップのエラー ログを開きます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Read it from the end: the last error lines before the setup stopped.', ja: '末尾から読み、セットアップが止まる前の最後のエラーを探します。' },
  cite: 'ITPRO-UPGCODES',
  seen: '2026-11-22',
});
