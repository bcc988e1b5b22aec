import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winhttp set advproxy setting-scope=machine settings={\\"Proxy\\":\\"PROXY:PORT\\",\\"ProxyBypass\\":\\"<local>\\",\\"AutoconfigUrl\\":\\"\\",\\"AutoDetect\\":false}',
  os: ['10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: {
    en: 'Sets the WinHTTP proxy for the whole PC in the form that replaces set proxy.',
    ja: 'set proxy に代わる新しい形式で、PC 全体の WinHTTP プロキシを設定します。',
  },
  undo: {
    command: 'netsh-advproxy-clear-machine',
    text: {
      en: 'Set what netsh winhttp show advproxy had shown before; where it showed none, clear it.',
      ja: 'netsh winhttp show advproxy で前に表示された値を設定し直します。何も設定されていなかった場合は消去します。',
    },
  },
  scope: 'machine',
  reboot: false,
  verify: {
    command: 'netsh-advproxy-show',
    text: { en: 'It now shows the server and port you entered.', ja: '入力したサーバー名とポートが表示されるようになります。' },
  },
  caution: {
    en: 'The command is one line, to be typed in the Command Prompt: PowerShell reads the quotes differently. Older builds of Windows 10 do not know it.',
    ja: '1 行のまま、コマンド プロンプトで実行してください。PowerShell では引用符の扱いが異なります。Windows 10 の古いビルドでは使えません。',
  },
  after: 'netsh-advproxy-show',
  slots: {
    PROXY: {
      en: 'the name of the proxy server, as the browser has it, for example proxy.corp.example',
      ja: 'プロキシ サーバーの名前。ブラウザーの設定と同じもの (例: proxy.corp.example)',
    },
    PORT: { en: 'its port, for example 8080', ja: 'そのポート番号 (例: 8080)' },
  },
  cite: ['W32-NETSH', 'ADVPROXY'],
  seen: '2026-11-22',
});
