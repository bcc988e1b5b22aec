import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'wmic datafile where name="C:\\\\Windows\\\\system32\\\\wuaueng.dll" get Version',
  os: ['xp', '2003', 'vista', '7', '8', '8.1'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Prints the version of the Windows Update Agent.', ja: 'Windows Update エージェントのバージョンを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Compare it with the list for your Windows. XP Home has no wmic: there right-click the file wuaueng.dll in the system32 folder, Properties, Version.',
    ja: 'お使いの Windows の必要なバージョンと比べます。XP Home には wmic がないため、system32 フォルダーの wuaueng.dll を右クリックし、[プロパティ] の [バージョン情報] で確認します。',
  },
  caution: { en: 'Two backslashes each: wmic wants them so.', ja: '円記号 (バックスラッシュ) は 2 つずつ書きます。wmic の書き方です。' },
  cite: 'W32-WUAVER',
  seen: '2026-11-22',
});
