import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winhttp set proxy proxy-server="PROXY:PORT" bypass-list="<local>;DOMAIN"',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Sets the WinHTTP proxy and names what is reached without it.', ja: 'WinHTTP プロキシと、プロキシを通さない宛先を設定します。' },
  undo: {
    command: 'netsh-winhttp-reset',
    text: {
      en: 'Set what netsh winhttp show proxy had shown before; where that was direct access, reset the proxy.',
      ja: 'netsh winhttp show proxy で前に表示された値を設定し直します。直接アクセスだった場合はリセットします。',
    },
  },
  scope: 'machine',
  reboot: false,
  verify: { command: 'netsh-winhttp-show', text: { en: 'It shows the server and the bypass list.', ja: 'サーバー名とバイパス一覧が表示されます。' } },
  caution: { en: '<local> does not cover names with a dot.', ja: '<local> はドットを含む名前には効きません。' },
  after: 'netsh-winhttp-show',
  slots: {
    PROXY: {
      en: 'the name of the proxy server, as the browser has it, for example proxy.corp.example',
      ja: 'プロキシ サーバーの名前。ブラウザーの設定と同じもの (例: proxy.corp.example)',
    },
    PORT: { en: 'its port, for example 8080', ja: 'そのポート番号 (例: 8080)' },
    DOMAIN: { en: 'your own names that must be reached directly, for example *.corp.example', ja: 'プロキシを通さない社内の名前 (例: *.corp.example)' },
  },
  cite: 'W32-NETSH',
  seen: '2026-11-22',
});
