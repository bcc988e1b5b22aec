import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'proxycfg -p PROXY:PORT "<local>"',
  os: ['xp', '2003'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Sets the WinHTTP proxy for the whole PC; names without a dot are reached directly.',
    ja: 'PC 全体の WinHTTP プロキシを設定します。ドットを含まない名前には直接接続します。',
  },
  undo: {
    command: 'reg-import-connections',
    text: {
      en: 'Read the saved key back. Where proxycfg showed direct access before, proxycfg -d does the same.',
      ja: '保存したキーを読み込み直します。以前の表示が直接アクセスだった場合は proxycfg -d でも戻ります。',
    },
  },
  scope: 'machine',
  reboot: false,
  verify: {
    command: 'proxycfg-show',
    text: { en: 'It now shows the server and port you entered.', ja: '入力したサーバー名とポートが表示されるようになります。' },
  },
  caution: {
    en: 'Every program that uses WinHTTP takes this way from now on. Hosts on the bypass list are sent Windows log-on data automatically.',
    ja: '以後、WinHTTP を使うすべてのプログラムがこの経路になります。バイパス一覧のホストには Windows の資格情報が自動で送られます。',
  },
  after: 'reg-export-connections',
  slots: {
    PROXY: {
      en: 'the name of the proxy server, as the browser has it, for example proxy.corp.example',
      ja: 'プロキシ サーバーの名前。ブラウザーの設定と同じもの (例: proxy.corp.example)',
    },
    PORT: { en: 'its port, for example 8080', ja: 'そのポート番号 (例: 8080)' },
  },
  cite: ['W32-PROXYCFG', 'KB900935-2011'],
  seen: '2026-11-22',
});
