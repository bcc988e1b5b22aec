import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'netsh winhttp show advproxy',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: {
    en: 'Shows the newer WinHTTP proxy setting, with script and automatic detection.',
    ja: '自動構成スクリプトや自動検出を含む、新しい形式の WinHTTP プロキシ設定を表示します。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Proxy, ProxyBypass, AutoconfigUrl and AutoDetect: write down what it shows.',
    ja: 'Proxy、ProxyBypass、AutoconfigUrl、AutoDetect の値を確かめ、控えておきます。',
  },
  caution: { en: 'Older builds of Windows 10 do not know it.', ja: 'Windows 10 の古いビルドでは使えません。' },
  cite: 'W32-NETSH',
  seen: '2026-11-22',
});
