import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'gpresult /h "%USERPROFILE%\\gpresult.html"',
  os: ['vista', '7', '8', '8.1', '10', '11'],
  shell: 'cmd',
  admin: true,
  effect: 'R',
  does: { en: 'Writes a report of the policies in force into your user folder.', ja: '適用されているポリシーのレポートを、自分のフォルダーに作成します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'Open gpresult.html and look for Windows Update: the report names the policy object that sets each value.',
    ja: 'gpresult.html を開いて Windows Update を探します。値ごとに、設定元のポリシー名が書かれています。',
  },
  caution: { en: 'Windows Vista knows /h from Service Pack 1 on.', ja: 'Windows Vista で /h が使えるのは Service Pack 1 以降です。' },
  cite: ['SA-WSUSCLIENT', 'WSD-GPRESULT'],
  seen: '2026-11-23',
});
