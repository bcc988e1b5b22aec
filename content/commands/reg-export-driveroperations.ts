import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg export "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\DriverOperations" "%USERPROFILE%\\driveroperations-before.reg"',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Saves the queue of driver operations into a file.', ja: 'ドライバー操作のキューをファイルに保存します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'The file driveroperations-before.reg lies in your user folder.', ja: 'ユーザー フォルダーに driveroperations-before.reg ができます。' },
  cite: ['WSD-REGEXPORT', 'SA-0490'],
  seen: '2026-11-22',
});
