import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config bits start= demand',
  os: ['xp', '2003', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets BITS start when it is needed.', ja: 'BITS のスタートアップの種類を、必要なときに開始する「手動」にします。' },
  undo: { command: 'reg-import-bits-service', text: { en: 'Import the file that was saved before.', ja: '先に保存したファイルを取り込みます。' } },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-bits', text: { en: 'The line shows the new value.', ja: '新しい値が表示されます。' } },
  after: 'reg-export-bits-service',
  cite: ['W32-BITSSTART', 'SA-WSUSCLIENT'],
  seen: '2026-11-23',
});
