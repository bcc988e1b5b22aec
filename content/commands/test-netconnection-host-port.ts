import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Test-NetConnection HOST -Port PORT',
  os: ['8.1', '10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Tries a TCP connection and says where it ends.', ja: 'TCP 接続を試し、どこまで成功したかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'TcpTestSucceeded : True means connected.', ja: 'TcpTestSucceeded : True なら接続成功です。' },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
    PORT: {
      en: '80 for http addresses, 443 for https; for a proxy or WSUS its own port',
      ja: 'http なら 80、https なら 443。プロキシや WSUS では、それぞれのポート番号',
    },
  },
  cite: 'PS-TNC',
  seen: '2026-11-22',
});
