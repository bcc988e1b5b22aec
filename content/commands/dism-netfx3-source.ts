import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'dism /online /enable-feature /featurename:NetFx3 /all /source:DRIVE:\\sources\\sxs /limitaccess',
  os: ['8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Installs .NET Framework 3.5 from the installation medium, without asking any server.',
    ja: 'サーバーに接続せず、インストール メディアから .NET Framework 3.5 を追加します。',
  },
  undo: { en: 'dism /online /disable-feature /featurename:NetFx3 removes it again.', ja: 'dism /online /disable-feature /featurename:NetFx3 で削除できます。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'It ends with: The operation completed successfully.', ja: '「操作は正常に完了しました」と表示されます。' },
  caution: { en: 'The medium must be of the same version of Windows.', ja: '同じバージョンの Windows のメディアを使います。' },
  slots: { DRIVE: { en: 'the letter of the medium, for example D', ja: 'メディアのドライブ文字 (例: D)' } },
  cite: 'SA-NETFX35',
  seen: '2026-11-23',
});
