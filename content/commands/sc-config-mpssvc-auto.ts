import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'sc.exe config MpsSvc start= auto',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Sets the start type of Windows Firewall back.', ja: 'Windows Firewall のスタートアップの種類を「自動」に戻します。' },
  undo: { en: 'Set the start type that sc.exe qc had shown before.', ja: '前に sc.exe qc で表示された種類に戻します。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'sc-qc-mpssvc', text: { en: 'START_TYPE is 2 AUTO_START.', ja: 'START_TYPE が 2 AUTO_START になります。' } },
  caution: {
    en: 'Where sc.exe answers that access is denied, a policy or a security program guards the service: change it there.',
    ja: 'アクセスが拒否された場合は、ポリシーやセキュリティ ソフトがサービスを保護しています。その設定側で変更します。',
  },
  after: 'sc-qc-mpssvc',
  cite: ['SA-706D9'],
  seen: '2026-11-23',
});
