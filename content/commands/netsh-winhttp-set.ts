import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winhttp set proxy proxy-server="PROXY:PORT" bypass-list="<local>"',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Sets the WinHTTP proxy for the whole PC; names without a dot are reached directly.',
    ja: 'PC 全体の WinHTTP プロキシを設定します。ドットを含まない名前には直接接続します。',
  },
  undo: {
    command: 'netsh-winhttp-reset',
    text: {
      en: 'Set what netsh winhttp show proxy had shown before; where that was direct access, reset the proxy.',
      ja: 'netsh winhttp show proxy で前に表示された値を設定し直します。直接アクセスだった場合はリセットします。',
    },
  },
  scope: 'machine',
  reboot: false,
  verify: {
    command: 'netsh-winhttp-show',
    text: { en: 'It now shows the server and port you entered.', ja: '入力したサーバー名とポートが表示されるようになります。' },
  },
  caution: {
    en: 'Every program that uses WinHTTP takes this way from now on. On Windows 10 and 11 Delivery Optimization ignores it while somebody is signed in.',
    ja: '以後、WinHTTP を使うすべてのプログラムがこの経路になります。Windows 10 / 11 では、誰かがサインインしている間、配信の最適化はこの設定を使いません。',
  },
  after: 'netsh-winhttp-show',
  slots: {
    PROXY: {
      en: 'the name of the proxy server, as the browser has it, for example proxy.corp.example',
      ja: 'プロキシ サーバーの名前。ブラウザーの設定と同じもの (例: proxy.corp.example)',
    },
    PORT: { en: 'its port, for example 8080', ja: 'そのポート番号 (例: 8080)' },
  },
  cite: ['W32-NETSH', 'SA-PROXY'],
  seen: '2026-11-22',
});
