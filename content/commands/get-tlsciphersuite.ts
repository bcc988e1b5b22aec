import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'Get-TlsCipherSuite | Format-Table Name',
  os: ['10', '11'],
  shell: 'powershell',
  admin: false,
  effect: 'R',
  does: { en: 'Lists the cipher suites that this PC may use, in order.', ja: 'この PC で使える暗号スイートを優先順に表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'There should be names that begin with TLS_ECDHE_ and end with GCM_SHA256 or GCM_SHA384.',
    ja: 'TLS_ECDHE_ で始まり、GCM_SHA256 または GCM_SHA384 で終わる名前があるかどうかを見ます。',
  },
  cite: ['PS-TLSCIPHER', 'SA-EFE'],
  seen: '2026-11-22',
});
