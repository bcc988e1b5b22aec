import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'telnet HOST PORT',
  os: ['2000', 'xp', '2003'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Tries a TCP connection.', ja: 'TCP 接続を試します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'An empty screen: connected (close the window). A long wait, then a failure: no answer. A failure at once: refused.',
    ja: '画面が空になれば接続成功です (ウィンドウを閉じて終了)。長く待ってから失敗した場合は応答なし、すぐに失敗した場合は拒否です。',
  },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
    PORT: {
      en: '80 for http addresses, 443 for https; for a proxy or WSUS its own port',
      ja: 'http なら 80、https なら 443。プロキシや WSUS では、それぞれのポート番号',
    },
  },
  cite: 'WSD-TELNET',
  seen: '2026-11-22',
});
