import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe query MpsSvc',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Shows the state of the Windows Firewall service.', ja: 'Windows Firewall サービスの状態を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'It must be 4 RUNNING: without this service Windows Update fails, even where another firewall is in use.',
    ja: '4 RUNNING でなければなりません。別のファイアウォールを使っていても、このサービスが止まっていると Windows Update は失敗します。',
  },
  cite: ['WSD-SCQUERY', 'SA-706D9', 'JPM-ZERO'],
  seen: '2026-11-22',
});
