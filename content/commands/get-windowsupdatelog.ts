import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-WindowsUpdateLog',
  os: ['10', '11'],
  shell: 'powershell',
  admin: true,
  effect: 'R',
  does: {
    en: 'Turns the trace files into a readable WindowsUpdate.log on the desktop.',
    ja: 'トレース ファイルから、読める形の WindowsUpdate.log をデスクトップに作ります。',
  },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'WindowsUpdate.log lies on the desktop. Lines with “No Format Information found” mean missing symbols, not an update fault.',
    ja: 'デスクトップに WindowsUpdate.log ができます。「No Format Information found」の行は、シンボルがないことを示すもので、更新の障害ではありません。',
  },
  log: { steps: ['detect', 'self-update', 'scan', 'download', 'verify'], formats: ['wu-log-etw', 'etl'] },
  cite: ['PS-GETWULOG', 'JPW-GETLOG'],
  seen: '2026-11-22',
});
