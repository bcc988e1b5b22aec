import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-DeliveryOptimizationStatus | Format-List FileId,Status,FileSize,BytesFromHttp,DownloadMode',
  os: ['10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Shows what Delivery Optimization is downloading, and how much has come.', ja: '配信の最適化がダウンロード中のファイルと受信量を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'BytesFromHttp that stays at 0 while FileSize is known: the download gets no connection.',
    ja: 'FileSize が出ているのに BytesFromHttp が 0 のままなら、ダウンロードの接続ができていません。',
  },
  cite: ['ITPRO-DOMON', 'ITPRO-DOPROXY'],
  seen: '2026-11-22',
});
