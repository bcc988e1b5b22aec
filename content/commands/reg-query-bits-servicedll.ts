import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\BITS\\Parameters /v ServiceDll',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows which file the BITS service loads.', ja: 'BITS サービスが読み込むファイルを表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'It must be %SystemRoot%\\System32\\qmgr.dll, of type REG_EXPAND_SZ.',
    ja: 'REG_EXPAND_SZ の %SystemRoot%\\System32\\qmgr.dll が正しい値です。',
  },
  cite: ['SA-WSUSCLIENT', 'WSD-REGQUERY'],
  seen: '2026-11-23',
});
