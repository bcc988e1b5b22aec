import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config bits depend= RpcSs',
  os: ['xp'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Names the one service that BITS needs on Windows XP.', ja: 'Windows XP の BITS が依存するサービスを設定し直します。' },
  undo: { command: 'reg-import-bits-service', text: { en: 'Import the file that was saved before.', ja: '先に保存したファイルを取り込みます。' } },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-bits', text: { en: 'The line shows the new value.', ja: '新しい値が表示されます。' } },
  after: 'reg-export-bits-service',
  cite: 'SA-WSUSCLIENT',
  seen: '2026-11-23',
});
