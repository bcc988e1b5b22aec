import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: '(Get-Item "$env:windir\\system32\\wuaueng.dll").VersionInfo.FileVersion',
  os: ['7', '8', '8.1', '10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Prints the version of the Windows Update Agent.', ja: 'Windows Update エージェントのバージョンを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: { en: 'On Windows 7 it should be newer than 7.6.7600.', ja: 'Windows 7 では 7.6.7600 より新しい必要があります。' },
  cite: ['W32-WUAVER', 'LU-149'],
  seen: '2026-11-22',
});
