import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0 /v ProcessorNameString',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the name of the processor.', ja: 'プロセッサの名前を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'Compare it with the list of processors of your Windows.', ja: 'お使いの Windows の対応プロセッサ一覧と比べます。' },
  cite: ['SA-CPU'],
  seen: '2026-11-22',
});
