import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'curl.exe -v -o NUL -x PROXY:PORT http://download.windowsupdate.com/',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Asks the update host through the proxy, without your log-on.', ja: '資格情報を付けずに、プロキシ経由で更新サーバーに要求します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: '“407 Proxy Authentication Required”: the proxy wants a log-on. Windows 10 1803 and later.',
    ja: '「407 Proxy Authentication Required」と出れば、プロキシが認証を求めています。Windows 10 1803 以降で使えます。',
  },
  slots: {
    PROXY: {
      en: 'the name of the proxy server, as the browser has it, for example proxy.corp.example',
      ja: 'プロキシ サーバーの名前。ブラウザーの設定と同じもの (例: proxy.corp.example)',
    },
    PORT: { en: 'its port, for example 8080', ja: 'そのポート番号 (例: 8080)' },
  },
  cite: ['SA-SCAN', 'ITPRO-DOPROXY'],
  seen: '2026-11-22',
});
