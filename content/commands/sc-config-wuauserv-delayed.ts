import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config wuauserv start= delayed-auto',
  os: ['vista', '7'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Lets the Windows Update service start a little after Windows, as it does by default.',
    ja: 'Windows Update サービスのスタートアップの種類を、既定の「自動 (遅延開始)」に戻します。',
  },
  undo: {
    en: 'Set the start type that sc.exe qc had shown before, for example start= disabled.',
    ja: '前に sc.exe qc で表示された種類に戻します (例: start= disabled)。',
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-wuauserv', text: { en: 'START_TYPE is no longer 4 DISABLED.', ja: 'START_TYPE が 4 DISABLED ではなくなります。' } },
  after: 'sc-qc-wuauserv',
  cite: ['SA-ADDL', 'SA-COMMON'],
  seen: '2026-11-23',
});
