import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config bits obj= LocalSystem',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets BITS run under the Local System account, as it must.', ja: 'BITS を本来のローカル システム アカウントで動かします。' },
  undo: { command: 'reg-import-bits-service', text: { en: 'Import the file that was saved before.', ja: '先に保存したファイルを取り込みます。' } },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-bits', text: { en: 'SERVICE_START_NAME is LocalSystem.', ja: 'SERVICE_START_NAME が LocalSystem になります。' } },
  after: 'reg-export-bits-service',
  cite: 'SA-WSUSCLIENT',
  seen: '2026-11-23',
});
