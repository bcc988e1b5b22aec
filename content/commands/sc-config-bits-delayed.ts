import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config bits start= delayed-auto',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets BITS start a little after Windows.', ja: 'BITS のスタートアップの種類を「自動 (遅延開始)」にします。' },
  undo: { command: 'reg-import-bits-service', text: { en: 'Import the file that was saved before.', ja: '先に保存したファイルを取り込みます。' } },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-bits', text: { en: 'The line shows the new value.', ja: '新しい値が表示されます。' } },
  after: 'reg-export-bits-service',
  cite: ['W32-BITSSTART', 'SA-WSUSCLIENT'],
  seen: '2026-11-23',
});
