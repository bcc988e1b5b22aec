import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query DoSvc',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of the Delivery Optimization service.', ja: '配信の最適化サービスの状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: '4 RUNNING while something is downloaded.', ja: 'ダウンロード中は 4 RUNNING です。' },
  cite: ['WSD-SCQUERY', 'JPW-DOQA'],
  seen: '2026-11-22',
});
