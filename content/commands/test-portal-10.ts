import { defineCommand } from '#engine/define.ts';

export default defineCommand({
  text: 'curl.exe -s http://www.msftconnecttest.com/connecttest.txt',
  os: ['10', '11'],
  shell: 'cmd',
  admin: false,
  effect: 'R',
  does: { en: 'Asks for the page by which Windows recognises the open Internet.', ja: 'Windows がインターネット接続の確認に使うページを要求します。' },
  scope: 'machine',
  reboot: false,
  verify: {
    en: 'One line, Microsoft Connect Test: the way is open. Anything else, or nothing: a log-in page stands in between.',
    ja: '「Microsoft Connect Test」の 1 行だけなら、インターネットにつながっています。それ以外の内容や空の応答なら、ログイン ページが挟まっています。',
  },
  cite: 'NCSI-GIST',
  seen: '2026-11-23',
});
