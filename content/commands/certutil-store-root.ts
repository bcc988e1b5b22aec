import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'certutil -store Root',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Lists the roots that the whole PC trusts.', ja: 'PC 全体で信頼しているルート証明書の一覧を表示します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'The authority of the server’s certificate should be among them. What only your account trusts does not count for the service.',
    ja: 'サーバー証明書の発行元があるかどうかを見ます。自分のアカウントだけが信頼しているものは、サービスには使われません。',
  },
  cite: 'WSD-CERTUTIL',
  seen: '2026-11-22',
});
