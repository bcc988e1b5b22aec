import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'net stop wuauserv & regsvr32 "%windir%\\system32\\wups2.dll" & net start wuauserv',
  os: ['xp'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Stops Automatic Updates, registers wups2.dll and starts the service again.',
    ja: '自動更新を停止し、wups2.dll を登録してから、サービスを開始します。',
  },
  undo: { en: 'regsvr32 /u with the same file; there is no reason to.', ja: '同じファイルに regsvr32 /u を実行します。戻す必要はありません。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'A window says that DllRegisterServer in wups2.dll succeeded.', ja: 'wups2.dll の DllRegisterServer が成功したと表示されます。' },
  cite: 'KB943144',
  seen: '2026-11-22',
});
