import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net stop wuauserv',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'S',
  does: {
    en: 'Stops Windows Update, so that a package can be installed by hand without waiting for the search.',
    ja: 'Windows Update を停止し、検索を待たずにパッケージを手動でインストールできるようにします。',
  },
  undo: {
    command: 'net-start-wuauserv',
    text: { en: 'It starts again, at the latest with the next restart.', ja: '再起動後には、いずれにしても開始されます。' },
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-query-wuauserv', text: { en: 'STATE is STOPPED.', ja: 'STATE が STOPPED になります。' } },
  cite: ['SA-ADDL'],
  seen: '2026-11-22',
});
