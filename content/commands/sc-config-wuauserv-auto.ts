import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config wuauserv start= auto',
  os: ['xp', '2003'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Lets the Automatic Updates service start with Windows, as it does by default.',
    ja: '自動更新サービスのスタートアップの種類を、既定の「自動」に戻します。',
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
