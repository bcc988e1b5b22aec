import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'chkdsk C:',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Checks the file system of C: and changes nothing.', ja: 'C: のファイル システムを検査します。変更はしません。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'It says whether errors were found. On a disk in use a few false ones are possible.',
    ja: 'エラーの有無が表示されます。使用中のディスクでは、実際にはないエラーが出ることもあります。',
  },
  cite: ['WSD-CHKDSK', 'SA-DISKERR'],
  seen: '2026-11-22',
});
