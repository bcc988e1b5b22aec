import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'nslookup HOST',
  os: ['2000', 'xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Asks the name server for the address of a name.', ja: 'DNS サーバーに名前のアドレスを問い合わせます。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'An address: the name is known. “Non-existent domain” or a time-out: it is not, or nobody answers.',
    ja: 'アドレスが返れば名前は解決できています。「Non-existent domain」なら存在しない名前、タイムアウトなら応答なしです。',
  },
  slots: {
    HOST: { en: 'the name the log complains about, for example download.windowsupdate.com', ja: 'ログに出ている接続先の名前 (例: download.windowsupdate.com)' },
  },
  cite: 'WSD-NSLOOKUP',
  seen: '2026-11-22',
});
