import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'proxycfg -d',
  os: ['xp', '2003'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Lets WinHTTP connect directly, without a proxy.', ja: 'WinHTTP がプロキシを使わず直接接続するようにします。' },
  undo: {
    command: 'reg-import-connections',
    text: { en: 'Read the saved key back, or set the proxy again.', ja: '保存したキーを読み込み直すか、プロキシを設定し直します。' },
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'proxycfg-show', text: { en: 'It shows direct access.', ja: '直接アクセスと表示されます。' } },
  caution: {
    en: 'Where the site needs a proxy, this is what stops Windows Update.',
    ja: 'プロキシが必要な環境で実行すると、Windows Update が動作しなくなります。',
  },
  after: 'reg-export-connections',
  cite: 'W32-PROXYCFG',
  seen: '2026-11-22',
});
