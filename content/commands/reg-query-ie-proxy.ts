import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the proxy of the browser for your account.', ja: 'このアカウントのブラウザーのプロキシ設定を表示します。' },
  scope: 'user',
  reboot: false,
  verify: {
    en: 'ProxyEnable 0x1 means that ProxyServer is in use. AutoConfigURL means a script. ProxyOverride lists what goes directly.',
    ja: 'ProxyEnable が 0x1 なら ProxyServer が使われています。AutoConfigURL があれば、自動構成スクリプトが使われています。ProxyOverride はプロキシを通さない宛先です。',
  },
  caution: {
    en: 'Run it as the person whose browser works, not as another administrator. A ProxyServer with ProxyEnable 0x0 is a leftover.',
    ja: '別の管理者ではなく、ブラウザーを使っている本人のアカウントで実行してください。ProxyEnable が 0x0 のときの ProxyServer は、以前の値が残っているだけです。',
  },
  cite: ['WSD-REGQUERY', 'KB900935-2005'],
  seen: '2026-11-22',
});
