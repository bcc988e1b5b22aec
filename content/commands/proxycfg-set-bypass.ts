import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'proxycfg -p PROXY:PORT "<local>;DOMAIN"',
  os: ['xp', '2003'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Sets the WinHTTP proxy and names what is reached without it.', ja: 'WinHTTP プロキシと、プロキシを通さない宛先を設定します。' },
  undo: { command: 'reg-import-connections', text: { en: 'Read the saved key back.', ja: '保存したキーを読み込み直します。' } },
  scope: 'machine',
  reboot: false,
  verify: { command: 'proxycfg-show', text: { en: 'It shows the server and the bypass list.', ja: 'サーバー名とバイパス一覧が表示されます。' } },
  caution: {
    en: 'A wildcard may stand at the left end only. <local> does not cover names with a dot.',
    ja: 'ワイルドカードは左端だけで使えます。<local> はドットを含む名前には効きません。',
  },
  after: 'reg-export-connections',
  slots: {
    PROXY: {
      en: 'the name of the proxy server, as the browser has it, for example proxy.corp.example',
      ja: 'プロキシ サーバーの名前。ブラウザーの設定と同じもの (例: proxy.corp.example)',
    },
    PORT: { en: 'its port, for example 8080', ja: 'そのポート番号 (例: 8080)' },
    DOMAIN: { en: 'your own names that must be reached directly, for example *.corp.example', ja: 'プロキシを通さない社内の名前 (例: *.corp.example)' },
  },
  cite: 'W32-PROXYCFG',
  seen: '2026-11-22',
});
