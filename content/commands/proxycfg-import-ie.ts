import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'proxycfg -u',
  os: ['xp', '2003'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: "Copies the manual proxy of your account's Internet Explorer to WinHTTP.",
    ja: 'このアカウントの Internet Explorer に手動で設定したプロキシを WinHTTP にコピーします。',
  },
  undo: { command: 'reg-import-connections', text: { en: 'Read the saved key back.', ja: '保存したキーを読み込み直します。' } },
  scope: 'machine',
  reboot: false,
  verify: {
    command: 'proxycfg-show',
    text: { en: 'It now shows the server of Internet Explorer.', ja: 'Internet Explorer と同じサーバーが表示されるようになります。' },
  },
  caution: {
    en: 'Copies the settings of the account that runs it, and only a manual proxy: not a script, not automatic detection.',
    ja: '実行したアカウントの設定がコピーされます。コピーされるのは手動設定だけで、自動構成スクリプトや自動検出はコピーされません。',
  },
  after: 'reg-export-connections',
  cite: ['W32-PROXYCFG', 'SA-WSUSCLIENT'],
  seen: '2026-11-22',
});
