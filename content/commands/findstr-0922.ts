import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'findstr /i /c:"0x800f0922" %windir%\\Logs\\CBS\\CBS.log',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Prints the lines of CBS.log that hold the code.', ja: 'CBS.log からこのコードを含む行を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Then open the log and read the lines above the first of them.', ja: 'その後ログを開き、該当する最初の行より前を読みます。' },
  cite: 'SA-0922',
  seen: '2026-11-22',
});
