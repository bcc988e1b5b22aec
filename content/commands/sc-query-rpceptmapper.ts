import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query RpcEptMapper',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of the RPC Endpoint Mapper.', ja: 'RPC Endpoint Mapper の状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'STATE 4 RUNNING is right.', ja: 'STATE が 4 RUNNING なら正常です。' },
  cite: ['SA-706D9', 'WSD-SCQUERY'],
  seen: '2026-11-23',
});
