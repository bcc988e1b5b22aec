import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: '[Windows.Networking.Connectivity.NetworkInformation,Windows.Networking.Connectivity,ContentType=WindowsRuntime]::GetInternetConnectionProfile().GetConnectionCost().NetworkCostType',
  os: ['8', '8.1', '10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Shows whether Windows takes the connection for metered.', ja: '接続が従量制課金接続として扱われているかどうかを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Unrestricted: not metered. Fixed or Variable: metered.', ja: 'Unrestricted なら従量制ではありません。Fixed または Variable なら従量制です。' },
  cite: 'W32-COST',
  seen: '2026-11-23',
});
