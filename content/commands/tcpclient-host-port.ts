import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: "(New-Object Net.Sockets.TcpClient).Connect('HOST',PORT)",
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Tries a TCP connection.', ja: 'TCP 接続を試します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'No output: connected. An error after a long wait: no answer. An error at once: refused, or the name is unknown.',
    ja: '何も表示されなければ接続成功です。長く待ってからエラーになる場合は応答なし、すぐにエラーになる場合は拒否または名前解決の失敗です。',
  },
  caution: {
    en: 'Windows Vista has PowerShell only where it was installed.',
    ja: 'Windows Vista では、PowerShell を別途インストールしている場合だけ使えます。',
  },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
    PORT: {
      en: '80 for http addresses, 443 for https; for a proxy or WSUS its own port',
      ja: 'http なら 80、https なら 443。プロキシや WSUS では、それぞれのポート番号',
    },
  },
  cite: 'TCPMAX2003',
  seen: '2026-11-22',
});
