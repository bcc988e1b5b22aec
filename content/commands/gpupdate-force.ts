import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'gpupdate /force',
  os: ['xp', '2003', 'vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'C',
  does: { en: 'Fetches the policies of the domain anew and applies them.', ja: 'ドメインのポリシーを取得し直して適用します。' },
  undo: { en: 'Nothing to take back: what the policies say holds anyway.', ja: '元に戻す操作は不要です。もともと適用されるべきポリシーが適用されるだけです。' },
  scope: 'machine',
  reboot: false,
  verify: { command: 'reg-query-wu-policy', text: { en: 'The values are those that the administrator has set.', ja: '管理者が設定した値になっています。' } },
  cite: ['SA-WSUSCLIENT', 'WSD-GPUPDATE'],
  seen: '2026-11-23',
});
