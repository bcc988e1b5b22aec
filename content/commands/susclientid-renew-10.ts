import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net stop usosvc & net stop wuauserv & reg delete HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate /v SusClientId /f & net start wuauserv & net start usosvc',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'D',
  does: {
    en: 'Deletes the identity under which this PC reports to WSUS; a new one is made at the next contact.',
    ja: 'WSUS に報告するときの ID を削除します。次の接続で新しい ID が作られます。',
  },
  undo: { en: 'Import the saved file while the services are stopped.', ja: 'サービスを停止し、保存したファイルを取り込みます。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'reg-query-susclientid', text: { en: 'The value is another one than before.', ja: '前とは異なる値になります。' } },
  caution: {
    en: 'The console shows the PC as a new one; the old entry stays until it is cleaned up. Only for clones behind WSUS.',
    ja: 'コンソールには新しい PC として表示され、以前の登録は整理するまで残ります。WSUS 配下で複製した PC だけに行います。',
  },
  after: 'reg-export-wu-client',
  cite: ['JPM-SUSID'],
  seen: '2026-11-23',
});
